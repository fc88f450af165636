// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/chart_panel.h"

#include "app/gui/models/number_format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace netmoth::gui {

namespace {

constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;

double labelUnitFor(double spanSeconds)
{
    if (spanSeconds > 3 * 3600)
        return 3600;
    return spanSeconds > 120 ? 60 : 1;
}

}  // namespace

ChartPanel::ChartPanel(const TrafficHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_range(new QComboBox(this))
    , m_timeNote(new QLabel(this))
{
    using Line = TimeSeriesChart::Line;
    using ValueAxis = TimeSeriesChart::ValueAxis;
    m_packets = new TimeSeriesChart(tr("Packets/s"),
                                    {Line{tr("received"), SeriesColor::Blue, ValueAxis::Left, false, 3.6},
                                     Line{tr("processed"), SeriesColor::Orange, ValueAxis::Left, false, 1.4}},
                                    this);
    m_drops = new TimeSeriesChart(tr("Drops/s"),
                                  {Line{tr("NIC"), SeriesColor::Vermillion}, Line{tr("softnet"), SeriesColor::Orange},
                                   Line{tr("ring"), SeriesColor::Purple}, Line{tr("engine"), SeriesColor::Blue},
                                   Line{tr("publish"), SeriesColor::Green}},
                                  this);
    m_drops->setCalmText(tr("No drops"));
    m_flows = new TimeSeriesChart(tr("Flows"),
                                  {Line{tr("active"), SeriesColor::Blue},
                                   Line{tr("new/s (right)"), SeriesColor::Green, ValueAxis::Right},
                                   Line{tr("ended/s (right)"), SeriesColor::Vermillion, ValueAxis::Right, true}},
                                  this);

    m_range->setObjectName(QStringLiteral("chartRange"));
    m_range->setAccessibleName(tr("Time range of the charts"));
    m_range->addItem(tr("Last 60 s"), 60);
    m_range->addItem(tr("Last 5 min"), 300);
    m_range->addItem(tr("Last 15 min"), 900);
    m_range->addItem(tr("Last hour"), 3600);
    connect(m_range, &QComboBox::currentIndexChanged, this, &ChartPanel::refresh);

    auto* controls = new QHBoxLayout;
    controls->addWidget(m_timeNote, 1);
    controls->addWidget(m_range);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(6);
    for (TimeSeriesChart* chart : {m_packets, m_drops, m_flows})
        charts->addWidget(chart, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(controls);
    layout->addLayout(charts, 1);
    setWaitingText(tr("Waiting for the first packets"));
}

void ChartPanel::setWaitingText(const QString& text)
{
    m_waitingText = text;
    refresh();
}

void ChartPanel::setRangeSeconds(int seconds)
{
    m_range->setCurrentIndex(m_range->findData(seconds));
}

int ChartPanel::rangeSeconds() const
{
    return m_range->currentData().toInt();
}

TimeSeriesChart::TimeWindow ChartPanel::timeWindow() const
{
    TimeSeriesChart::TimeWindow window;
    window.toNs = m_history.nowNs();
    if (m_history.usesPacketTime()) {
        window.fromNs = window.originNs = m_history.startNs();
    } else {
        window.fromNs = window.toNs - rangeSeconds() * kNanosecondsPerSecond;
        window.originNs = window.toNs;
    }
    window.labelUnitSeconds =
        labelUnitFor(static_cast<double>(window.toNs - window.fromNs) / static_cast<double>(kNanosecondsPerSecond));
    return window;
}

void ChartPanel::refresh()
{
    if (!isVisible())
        return;
    const bool packetTime = m_history.usesPacketTime();
    m_range->setEnabled(!packetTime);
    if (!m_history.hasPoints()) {
        m_timeNote->setText({});
        for (TimeSeriesChart* chart : {m_packets, m_drops, m_flows})
            chart->showNothing(m_waitingText);
        return;
    }
    m_timeNote->setText(packetTime ? tr("Packet time, from %1").arg(formatDateTime(m_history.startNs())) : QString());
    const TimeSeriesChart::TimeWindow window = timeWindow();
    const auto draw = [&](TimeSeriesChart* chart, std::initializer_list<Metric> metrics) {
        std::vector<const TimeSeries*> series;
        for (const Metric metric : metrics)
            series.push_back(&m_history.series(metric));
        chart->showSeries(series, window);
    };
    draw(m_packets, {Metric::ReceivedPps, Metric::ProcessedPps});
    draw(m_drops, {Metric::NicDropsPps, Metric::SoftnetDropsPps, Metric::RingDropsPps, Metric::EngineDropsPps,
                   Metric::PublishDropsPps});
    draw(m_flows, {Metric::ActiveFlows, Metric::NewFlowsPerSecond, Metric::EndedFlowsPerSecond});
}

void ChartPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

}  // namespace netmoth::gui
