// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a capture on one time axis: packets, bits, losses by stage, flows. Follows what is new, or holds still
// on what was chosen by dragging, wheel, keys or buttons, while nothing of what comes is lost. Draws only while it can
// be seen. Thread rule: GUI thread.
#pragma once

#include "app/gui/charts/time_series_chart.h"
#include "app/gui/charts/time_view.h"
#include "app/model/traffic_history.h"

#include <QWidget>

#include <array>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace netmoth::gui {

class ChartSaving;

class ChartPanel final : public QWidget
{
    Q_OBJECT

public:
    ChartPanel(const model::TrafficHistory& history, const model::TrafficEvents& events, QWidget* parent = nullptr);

    /// Something was added to the history, or its capture changed.
    void refresh();
    /// Another capture: what was chosen of the last one means nothing.
    void reset();

    /// Shows the time that @p previous shows, which this panel takes the place of, and chooses it if that did.
    void continueFrom(const ChartPanel& previous);

    /// Other views show everything again; the charts stay where they are.
    void releaseTime();

    /// What the charts say while the history has no points.
    void setWaitingText(const QString& text);

    void setRangeSeconds(int seconds);  ///< 0: everything.
    [[nodiscard]] int rangeSeconds() const;
    [[nodiscard]] const TimeView& timeView() const { return m_view; }
    [[nodiscard]] const TimeSeriesChart& packetsChart() const { return *m_packets; }
    [[nodiscard]] const TimeSeriesChart& bitsChart() const { return *m_bits; }
    [[nodiscard]] const TimeSeriesChart& dropsChart() const { return *m_drops; }
    [[nodiscard]] const TimeSeriesChart& flowsChart() const { return *m_flows; }
    [[nodiscard]] QString rangeText() const;

    /// Writes what is seen to @p path: by its suffix a picture (.png, .svg) or the values (.csv). saving() says how it
    /// ends.
    void save(const QString& path);
    [[nodiscard]] ChartSaving& saving() { return *m_saving; }

signals:
    /// A stretch of time was chosen by dragging, or the chosen one was moved: other views should show what was seen
    /// then (nanoseconds since the epoch).
    void timeChosen(std::int64_t fromNs, std::int64_t toNs);
    void timeReleased();  ///< They should show everything again.
    void flowsWanted();   ///< Of the time that was chosen before.

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildCharts();
    void buildControls();
    void connectChart(const TimeSeriesChart& chart);
    void changeRange();
    void setCrossHair(std::optional<std::int64_t> timeNs);
    void moveCrossHair(int steps);
    bool moveByKey(int key);
    void chosen(TimeView::Range range);
    void chooseWhatIsSeen();
    void showMoved();
    void follow();
    void showControls();
    void draw();
    [[nodiscard]] TimeSeriesChart::TimeWindow timeWindow() const;
    [[nodiscard]] std::array<TimeSeriesChart*, 4> charts() const { return {m_packets, m_bits, m_drops, m_flows}; }

    const model::TrafficHistory& m_history;
    const model::TrafficEvents& m_events;
    TimeView m_view;
    TimeSeriesChart* m_packets = nullptr;
    TimeSeriesChart* m_bits = nullptr;
    TimeSeriesChart* m_drops = nullptr;
    TimeSeriesChart* m_flows = nullptr;
    QWidget* m_pictures;  ///< What is saved as a picture.
    QComboBox* m_range;
    QPushButton* m_hold;
    QPushButton* m_showFlows;
    QPushButton* m_save;
    QLabel* m_timeNote;
    ChartSaving* m_saving;
    QString m_waitingText;
    std::optional<std::int64_t> m_crossHair;
    bool m_isTimeChosen = false;
    bool m_cameByKeyboard = false;
};

}  // namespace netmoth::gui
