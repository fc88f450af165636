// SPDX-License-Identifier: GPL-3.0-or-later
// The flow table with the details of the selected flow below it. Thread rule: GUI thread.
#pragma once

#include "app/gui/views/live_view.h"
#include "app/model/flow_details.h"

#include <functional>

namespace netmoth::gui {

class FlowActions;
class FlowDetailsPane;
class FlowModel;
class FlowView;

class FlowPage final : public LiveView
{
    Q_OBJECT

public:
    explicit FlowPage(FlowModel& model, QWidget* parent = nullptr);

    /// What the selected flow's ends and service are called; asked at each update.
    using Naming = std::function<model::FlowNames(const flow::FlowSnapshot&)>;
    void setNaming(Naming naming) { m_naming = std::move(naming); }

    [[nodiscard]] FlowView& view() { return *m_view; }
    [[nodiscard]] FlowDetailsPane& details() { return *m_details; }
    [[nodiscard]] FlowActions& actions() { return *m_actions; }
    [[nodiscard]] model::BackgroundWork* work() override;

private:
    void showCurrent();

    FlowModel& m_model;
    FlowView* m_view;
    FlowDetailsPane* m_details;
    FlowActions* m_actions;
    Naming m_naming;
};

}  // namespace netmoth::gui
