// SPDX-License-Identifier: GPL-3.0-or-later
// A capture at work: key figures, charts and flows, one above the other.
#pragma once

#include <QWidget>

namespace netmoth::gui {

class ChartPanel;
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
    [[nodiscard]] FlowView& flows() { return *m_flows; }

private:
    void showWaitingReason();

    LiveCapture& m_capture;
    KeyFigureStrip* m_figures;
    ChartPanel* m_charts;
    FlowView* m_flows;
};

}  // namespace netmoth::gui
