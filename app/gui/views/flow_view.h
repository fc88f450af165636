// SPDX-License-Identifier: GPL-3.0-or-later
// The flow table. Says when it can be seen, so that nobody copies flow tables for nothing.
#pragma once

#include "app/gui/models/flow_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace netmoth::gui {

class DisplayFilterBar;

class FlowView final : public QWidget
{
    Q_OBJECT

public:
    explicit FlowView(FlowModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] DisplayFilterBar& filterBar() { return *m_filter; }

signals:
    void visibilityChanged(bool visible);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildTable();
    void styleHeader();
    void showCount();

    FlowModel& m_model;
    QLabel* m_count;
    DisplayFilterBar* m_filter;
    QTableView* m_table;
};

}  // namespace netmoth::gui
