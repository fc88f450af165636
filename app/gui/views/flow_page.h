// SPDX-License-Identifier: GPL-3.0-or-later
// The flow table with the details of the selected flow below it. Thread rule: GUI thread.
#pragma once

#include <QWidget>

namespace netmoth::gui {

class FlowActions;
class FlowDetailsPane;
class FlowModel;
class FlowView;

class FlowPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FlowPage(FlowModel& model, QWidget* parent = nullptr);

    [[nodiscard]] FlowView& view() { return *m_view; }
    [[nodiscard]] FlowDetailsPane& details() { return *m_details; }
    [[nodiscard]] FlowActions& actions() { return *m_actions; }

private:
    void showCurrent();

    FlowModel& m_model;
    FlowView* m_view;
    FlowDetailsPane* m_details;
    FlowActions* m_actions;
};

}  // namespace netmoth::gui
