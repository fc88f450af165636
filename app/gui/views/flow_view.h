// SPDX-License-Identifier: GPL-3.0-or-later
// The flow table, what of it is shown, and how much that is. Thread rule: GUI thread.
#pragma once

#include "app/gui/models/flow_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace netmoth::gui {

class DataTable;

class FlowView final : public QWidget
{
    Q_OBJECT

public:
    explicit FlowView(FlowModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& table();

private:
    void buildControls();
    void buildTable();
    void showCount();

    FlowModel& m_model;
    QLabel* m_count;
    QComboBox* m_liveness;
    QLineEdit* m_search;
    DataTable* m_table;
};

}  // namespace netmoth::gui
