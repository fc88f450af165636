// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with selected flows: copied as text, written to a file. The context menu of the flow table; others
// may add to it. Thread rule: GUI thread.
#pragma once

#include "app/gui/models/flow_model.h"
#include "app/model/background_work.h"
#include "app/model/flow_export.h"

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

    /// What copies and exports; for who shows its progress.
    [[nodiscard]] model::BackgroundWork& work() { return m_work; }

    /// For EVE's in_iface; empty for files.
    void setInterfaceName(const QString& name) { m_interfaceName = name.toStdString(); }

    /// To the clipboard: the selected rows with the columns that are shown, as they are shown. Many of them are put
    /// there a little later; those beyond what a clipboard takes are left out, and that is said.
    void copySelection();

    /// Writes the selected rows, or all that the table shows, in the table's order. One copy or export at a time.
    void exportTo(const QString& path, model::FlowFormat format, bool selectionOnly);

signals:
    void menuBuilt(QMenu* menu, const netmoth::flow::FlowSnapshot& flow);  ///< Add what else can be done with it.
    void exported(const netmoth::model::Saying& saying);
    void exportFailed(const QString& sentence);
    void told(const netmoth::model::Saying& saying);  ///< What else the user should know of a copy or an export.

private:
    void copyCell() const;
    void showMenu(const QPoint& position);
    void chooseFile(bool selectionOnly);
    void begin(model::Saying what, model::BackgroundWork::Work work);
    [[nodiscard]] static QString cutText(std::size_t copied, std::size_t count);
    [[nodiscard]] model::FlowPick selected() const;
    [[nodiscard]] std::vector<model::FlowColumn> shownColumns() const;

    FlowModel& m_model;
    QTableView& m_table;
    QAction* m_copy;
    model::BackgroundWork m_work;
    std::string m_interfaceName;
};

}  // namespace netmoth::gui
