// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/chart_panel.h"

#include "app/gui/charts/accessible_chart.h"
#include "app/gui/views/chart_saving.h"
#include "app/model/number_format.h"
#include "core/packet/packet_time.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace netmoth::gui {

namespace {

constexpr double kWheelZoom = 0.8;
constexpr int kFocusWidth = 2;
constexpr int kCrossHairSteps = 60;  // over the charts' width, by keyboard

QString exactRate(double value)
{
    return model::formatExact(static_cast<std::uint64_t>(std::llround(value)));
}

}  // namespace

ChartPanel::ChartPanel(const model::TrafficHistory& history, const model::TrafficEvents& events, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_events(events)
    , m_pictures(new QWidget(this))
    , m_range(new QComboBox(this))
    , m_hold(new QPushButton(this))
    , m_showFlows(new QPushButton(tr("Show the flows of this time"), this))
    , m_save(new QPushButton(tr("Save…"), this))
    , m_timeNote(new QLabel(this))
    , m_saving(new ChartSaving(this))
{
    buildCharts();
    buildControls();
    auto* controls = new QHBoxLayout;
    controls->addWidget(m_timeNote, 1);
    for (QWidget* control : std::initializer_list<QWidget*>{m_showFlows, m_hold, m_range, m_save})
        controls->addWidget(control);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kFocusWidth, 4, kFocusWidth, kFocusWidth);
    layout->setSpacing(4);
    layout->addLayout(controls);
    layout->addWidget(m_pictures, 1);
    announceAsChart(*this);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Charts over time"));
    setWaitingText(tr("Waiting for the first packets"));
    showControls();
}

void ChartPanel::buildCharts()
{
    using Line = TimeSeriesChart::Line;
    using ValueAxis = TimeSeriesChart::ValueAxis;
    m_packets = new TimeSeriesChart(tr("Packets/s"),
                                    {Line{tr("received"), SeriesColor::Blue, ValueAxis::Left, false, 3.6},
                                     Line{tr("processed"), SeriesColor::Orange, ValueAxis::Left, false, 1.4}},
                                    {false, false, exactRate}, m_pictures);
    m_bits = new TimeSeriesChart(tr("Bits/s"), {Line{tr("on the wire"), SeriesColor::Green}}, {false, false, exactRate},
                                 m_pictures);
    m_drops = new TimeSeriesChart(tr("Drops/s"),
                                  {Line{tr("NIC"), SeriesColor::Vermillion}, Line{tr("softnet"), SeriesColor::Orange},
                                   Line{tr("ring"), SeriesColor::Purple}, Line{tr("engine"), SeriesColor::Blue},
                                   Line{tr("publish"), SeriesColor::Green}},
                                  {true, false, exactRate}, m_pictures);
    m_drops->setCalmText(tr("No drops"));
    m_flows = new TimeSeriesChart(tr("Flows"),
                                  {Line{tr("active"), SeriesColor::Blue},
                                   Line{tr("new/s (right)"), SeriesColor::Green, ValueAxis::Right},
                                   Line{tr("ended/s (right)"), SeriesColor::Vermillion, ValueAxis::Right, true}},
                                  {false, true, exactRate}, m_pictures);
    auto* layout = new QVBoxLayout(m_pictures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (TimeSeriesChart* chart : charts()) {
        layout->addWidget(chart, chart == m_packets ? 4 : 3);
        connectChart(*chart);
    }
}

void ChartPanel::connectChart(const TimeSeriesChart& chart)
{
    const ChartPointer* pointer = &chart.pointer();
    connect(pointer, &ChartPointer::hovered, this, &ChartPanel::setCrossHair);
    connect(pointer, &ChartPointer::left, this, [this] { setCrossHair(std::nullopt); });
    connect(pointer, &ChartPointer::dragging, this, [this](std::int64_t fromNs, std::int64_t toNs) {
        for (TimeSeriesChart* each : charts())
            each->setSelection(std::pair(fromNs, toNs));
    });
    connect(pointer, &ChartPointer::dragged, this, [this](std::int64_t fromNs, std::int64_t toNs) {
        chosen({fromNs, toNs});
    });
    connect(pointer, &ChartPointer::panned, this, [this](std::int64_t deltaNs) {
        m_view.panBy(deltaNs);
        showMoved();
    });
    connect(pointer, &ChartPointer::wheeled, this, [this](std::int64_t timeNs, double steps) {
        m_view.zoomAround(timeNs, std::pow(kWheelZoom, steps));
        showMoved();
    });
    connect(pointer, &ChartPointer::doubleClicked, this, &ChartPanel::follow);
}

void ChartPanel::buildControls()
{
    m_range->setObjectName(QStringLiteral("chartRange"));
    m_range->setAccessibleName(tr("Time range of the charts"));
    for (const auto& [text, seconds] :
         {std::pair(tr("Last minute"), 60), std::pair(tr("Last 5 min"), 300), std::pair(tr("Last 15 min"), 900),
          std::pair(tr("Last hour"), 3600), std::pair(tr("Last 6 hours"), 6 * 3600),
          std::pair(tr("Last 24 hours"), 24 * 3600), std::pair(tr("Everything"), 0)})
        m_range->addItem(text, seconds);
    connect(m_range, &QComboBox::currentIndexChanged, this, &ChartPanel::changeRange);
    changeRange();

    m_hold->setObjectName(QStringLiteral("chartHold"));
    connect(m_hold, &QPushButton::clicked, this, [this] {
        if (!m_view.isFollowing())
            return follow();
        m_view.hold();
        draw();
    });
    m_showFlows->setObjectName(QStringLiteral("chartShowFlows"));
    m_showFlows->setToolTip(tr("Shows the flows that were seen in the time of the charts."));
    connect(m_showFlows, &QPushButton::clicked, this, [this] {
        chooseWhatIsSeen();
        emit flowsWanted();
    });
    m_save->setObjectName(QStringLiteral("chartSave"));
    m_save->setToolTip(tr("Saves the charts as a picture (PNG, SVG) or their values (CSV)."));
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto path = ChartSaving::askForFile(this))
            save(*path);
    });
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

void ChartPanel::changeRange()
{
    const int seconds = rangeSeconds();
    m_view.setSpan(seconds == 0 ? std::nullopt : std::optional(seconds * packet::kNanosecondsPerSecond));
    follow();
}

void ChartPanel::reset()
{
    follow();
    refresh();
}

void ChartPanel::follow()
{
    m_view.follow();
    releaseTime();
}

void ChartPanel::releaseTime()
{
    if (std::exchange(m_isTimeChosen, false))
        emit timeReleased();
    draw();
}

void ChartPanel::chooseWhatIsSeen()
{
    const TimeSeriesChart::TimeWindow window = timeWindow();
    m_isTimeChosen = true;
    showControls();
    emit timeChosen(window.fromNs + window.epochOffsetNs, window.toNs + window.epochOffsetNs);
}

/// What was chosen moves along.
void ChartPanel::showMoved()
{
    draw();
    if (m_isTimeChosen)
        chooseWhatIsSeen();
}

/// In every chart, and in words for who cannot see them.
void ChartPanel::setCrossHair(std::optional<std::int64_t> timeNs)
{
    m_crossHair = timeNs;
    QStringList values;
    for (TimeSeriesChart* chart : charts()) {
        chart->setCrossHair(timeNs);
        values << chart->crossHairText();
    }
    values.removeAll({});
    if (timeNs)
        for (const model::TrafficEvent& event : m_packets->times().events())
            if (std::abs(event.timeNs - *timeNs) <= m_view.range().spanNs() / kCrossHairSteps / 2)
                values << event.text();
    if (!values.isEmpty())
        values.prepend(timeLabel(*timeNs + m_history.epochOffsetNs(), 1'000'000));
    setAccessibleDescription(values.join(QStringLiteral("; ")));
}

void ChartPanel::moveCrossHair(int steps)
{
    const TimeView::Range range = m_view.range();
    const std::int64_t from = m_crossHair.value_or(range.toNs);
    setCrossHair(std::clamp(from + steps * range.spanNs() / kCrossHairSteps, range.fromNs, range.toNs));
}

/// A click is no stretch of time.
void ChartPanel::chosen(TimeView::Range range)
{
    for (TimeSeriesChart* chart : charts())
        chart->setSelection(std::nullopt);
    const double pixels = std::abs(m_packets->times().xOf(range.toNs) - m_packets->times().xOf(range.fromNs));
    if (pixels < 4)
        return;
    m_view.zoomTo(range);
    draw();
    chooseWhatIsSeen();
}

TimeSeriesChart::TimeWindow ChartPanel::timeWindow() const
{
    const TimeView::Range range = m_view.range();
    return {range.fromNs, range.toNs, m_history.epochOffsetNs()};
}

void ChartPanel::continueFrom(const ChartPanel& previous)
{
    m_view = previous.m_view;
    if (previous.m_isTimeChosen)
        chooseWhatIsSeen();
}

QString ChartPanel::rangeText() const
{
    return m_timeNote->text();
}

void ChartPanel::showControls()
{
    const bool packetTime = m_history.usesPacketTime();
    const bool hasPoints = m_history.hasPoints();
    m_range->setVisible(!packetTime);  // a file is shown whole
    m_hold->setEnabled(hasPoints);
    m_hold->setText(m_view.isFollowing() ? tr("Hold") : (packetTime ? tr("Whole file") : tr("Follow")));
    m_hold->setToolTip(m_view.isFollowing()
                           ? tr("Lets the charts stand still. Nothing is lost: what comes is there when "
                                "you follow again.")
                           : tr("Shows what is new again."));
    m_hold->setVisible(!packetTime || !m_view.isFollowing());
    m_showFlows->setVisible(hasPoints && !m_view.isFollowing());
    m_save->setEnabled(hasPoints);
    if (!hasPoints) {
        m_timeNote->setText({});
        return;
    }
    const TimeSeriesChart::TimeWindow window = timeWindow();
    const std::int64_t fromNs = window.fromNs + window.epochOffsetNs;
    const std::int64_t toNs = window.toNs + window.epochOffsetNs;
    const QString stretch =
        tr("%1 to %2 (%3)")
            .arg(model::formatDateTime(fromNs), model::formatClockTime(toNs), model::formatDuration(toNs - fromNs));
    // What was chosen is told above every view.
    m_timeNote->setText(m_isTimeChosen || (m_view.isFollowing() && !packetTime) ? QString() : stretch);
}

void ChartPanel::refresh()
{
    if (!isVisible())
        return;
    const bool packetTime = m_history.usesPacketTime();
    m_view.setExtent(m_history.startNs(), m_history.nowNs());
    if (packetTime)
        m_view.setSpan(std::nullopt);  // a file is shown whole
    else if (rangeSeconds() != 0)
        m_view.setSpan(rangeSeconds() * packet::kNanosecondsPerSecond);
    // What stands still is drawn again all the same: its right part may still be filling.
    draw();
}

void ChartPanel::draw()
{
    if (!isVisible())
        return;
    showControls();
    if (!m_history.hasPoints()) {
        for (TimeSeriesChart* chart : charts())
            chart->showNothing(m_waitingText);
        return;
    }
    const TimeSeriesChart::TimeWindow window = timeWindow();
    const std::vector<model::TrafficEvent> events(m_events.all().begin(), m_events.all().end());
    const auto show = [&](TimeSeriesChart* chart, std::initializer_list<model::Metric> metrics) {
        std::vector<const model::TimeSeries*> series;
        for (const model::Metric metric : metrics)
            series.push_back(&m_history.series(metric));
        chart->showSeries(series, window, events);
    };
    show(m_packets, {model::Metric::ReceivedPps, model::Metric::ProcessedPps});
    show(m_bits, {model::Metric::BitsPerSecond});
    show(m_drops, {model::Metric::NicDropsPps, model::Metric::SoftnetDropsPps, model::Metric::RingDropsPps,
                   model::Metric::EngineDropsPps, model::Metric::PublishDropsPps});
    show(m_flows, {model::Metric::ActiveFlows, model::Metric::NewFlowsPerSecond, model::Metric::EndedFlowsPerSecond});
}

void ChartPanel::focusInEvent(QFocusEvent* event)
{
    m_cameByKeyboard = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
}

/// Who goes by keyboard sees that the keys are the charts'.
void ChartPanel::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!hasFocus() || !m_cameByKeyboard)
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), kFocusWidth));
    painter.drawRect(QRectF(m_pictures->geometry()).adjusted(-1, -1, 1, 1));
}

void ChartPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isArrow && event->modifiers().testFlag(Qt::ShiftModifier))
        moveCrossHair(event->key() == Qt::Key_Left ? -1 : 1);
    else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_Escape)
        follow();
    else if (moveByKey(event->key()))
        showMoved();
    else
        QWidget::keyPressEvent(event);
}

/// @return whether @p key is one that moves the view.
bool ChartPanel::moveByKey(int key)
{
    const TimeView::Range range = m_view.range();
    switch (key) {
    case Qt::Key_Left:
        m_view.panBy(-range.spanNs() / 4);
        return true;
    case Qt::Key_Right:
        m_view.panBy(range.spanNs() / 4);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view.zoomAround(range.fromNs + range.spanNs() / 2, 0.5);
        return true;
    case Qt::Key_Minus:
        m_view.zoomAround(range.fromNs + range.spanNs() / 2, 2);
        return true;
    default:
        return false;
    }
}

void ChartPanel::save(const QString& path)
{
    const TimeSeriesChart::TimeWindow window = timeWindow();
    const QString title = tr("Netmoth: %1").arg(model::formatDateTime(window.fromNs + window.epochOffsetNs));
    const bool wantsValues = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    m_saving->begin(path, wantsValues ? valuesOf(m_history, window.fromNs, window.toNs)
                                      : pictureOf(*m_pictures, title, path));
}

void ChartPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

}  // namespace netmoth::gui
