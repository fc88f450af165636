// SPDX-License-Identifier: GPL-3.0-or-later
// The three live charts on one time range: packets, drops by stage, flows. Draws only while it can be seen.
#pragma once

#include "app/gui/charts/time_series_chart.h"
#include "app/gui/models/traffic_history.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace netmoth::gui {

class ChartPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(const TrafficHistory& history, QWidget* parent = nullptr);

    /// Something was added to the history, or its capture changed.
    void refresh();

    /// What the charts say while the history has no points.
    void setWaitingText(const QString& text);

    void setRangeSeconds(int seconds);
    [[nodiscard]] int rangeSeconds() const;
    [[nodiscard]] const TimeSeriesChart& packetsChart() const { return *m_packets; }
    [[nodiscard]] const TimeSeriesChart& dropsChart() const { return *m_drops; }
    [[nodiscard]] const TimeSeriesChart& flowsChart() const { return *m_flows; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] TimeSeriesChart::TimeWindow timeWindow() const;

    const TrafficHistory& m_history;
    TimeSeriesChart* m_packets;
    TimeSeriesChart* m_drops;
    TimeSeriesChart* m_flows;
    QComboBox* m_range;
    QLabel* m_timeNote;
    QString m_waitingText;
};

}  // namespace netmoth::gui
