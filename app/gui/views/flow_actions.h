// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with selected flows: copied as text, written to a file. The context menu of the flow table; others
// may add to it. Thread rule: GUI thread.
#pragma once

#include "app/gui/models/flow_export.h"
#include "app/gui/models/flow_model.h"

#include <QObject>

class QAction;
class QMenu;
class QTableView;

namespace netmoth::gui {

class FlowActions final : public QObject
{
    Q_OBJECT

public:
    /// @p table shows @p model; both outlive this object.
    FlowActions(FlowModel& model, QTableView& table, QObject* parent);

    /// For EVE's in_iface; empty for files.
    void setInterfaceName(const QString& name) { m_interfaceName = name.toStdString(); }

    /// The selected rows with the columns that are shown, as they are shown: tab-separated lines under a head.
    [[nodiscard]] QString selectionAsText() const;

    /// Writes the selected rows, or all that the table shows, in the table's order.
    void exportTo(const QString& path, FlowFormat format, bool selectionOnly);

signals:
    void menuBuilt(QMenu* menu, const netmoth::flow::FlowSnapshot& flow);  ///< Add what else can be done with it.
    void exported(const netmoth::gui::Saying& saying);
    void exportFailed(const QString& sentence);

private:
    void copySelection() const;
    void copyCell() const;
    void showMenu(const QPoint& position);
    void chooseFile(bool selectionOnly);
    [[nodiscard]] std::vector<int> selectedRows() const;

    FlowModel& m_model;
    QTableView& m_table;
    QAction* m_copy;
    FlowExport m_export;
    std::string m_interfaceName;
};

}  // namespace netmoth::gui
