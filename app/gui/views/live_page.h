// SPDX-License-Identifier: GPL-3.0-or-later
// A capture at work: its key figures, and a tab each for what can be looked at closer. Says when it can be seen, so
// that nobody copies flow tables for nothing.
#pragma once

#include "core/flow/flow_snapshot.h"

#include <QWidget>

class QMenu;
class QTabWidget;

namespace netmoth::gui {

class ChartPanel;
class DisplayFilterBar;
class FlowPage;
class FlowView;
class KeyFigureStrip;
class LiveCapture;

class LivePage final : public QWidget
{
    Q_OBJECT

public:
    explicit LivePage(LiveCapture& capture, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] KeyFigureStrip& figures() { return *m_figures; }
    [[nodiscard]] ChartPanel& charts() { return *m_charts; }
    [[nodiscard]] FlowPage& flowPage() { return *m_flows; }
    [[nodiscard]] FlowView& flows();
    [[nodiscard]] DisplayFilterBar& displayFilter() { return *m_filter; }
    [[nodiscard]] QTabWidget& tabs() { return *m_tabs; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildTabs();
    void addFilters(QMenu& menu, const flow::FlowSnapshot& flow);
    void showWaitingReason();

    LiveCapture& m_capture;
    KeyFigureStrip* m_figures;
    DisplayFilterBar* m_filter;
    ChartPanel* m_charts;
    FlowPage* m_flows;
    QTabWidget* m_tabs;
};

}  // namespace netmoth::gui
