// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/key_figures.h"

#include "app/model/number_format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <utility>

namespace netmoth::model {

using session::IntervalRates;
using session::TrafficSample;
using telemetry::Counter;

namespace {

constexpr std::chrono::milliseconds kSpan{1000};
constexpr double kShallowRingMs = 100;
constexpr double kDeepRingMs = 10 * 60 * 1000;  // how much deeper decides nothing: nearly no traffic

struct KeyFiguresText
{
    Q_DECLARE_TR_FUNCTIONS(KeyFigures)
};

const QString kUnknown = QStringLiteral("–");

QString ringDepthText(double milliseconds)
{
    return milliseconds > kDeepRingMs ? KeyFiguresText::tr("over 10 min") : formatMilliseconds(milliseconds);
}

std::uint64_t lostBeforeRing(const TrafficSample& sample)
{
    const session::HostLosses& host = sample.hostLosses;
    return host.available ? host.nicMissed + host.nicErrors + host.softnetDropped : 0;
}

}  // namespace

void KeyFigures::add(const TrafficSample& sample)
{
    m_samples.push_back(sample);
    while (m_samples.size() > 2 && sample.takenAt - m_samples[1].takenAt >= kSpan)
        m_samples.pop_front();
}

IntervalRates KeyFigures::rates() const
{
    return m_samples.size() < 2 ? IntervalRates{} : session::ratesBetween(m_samples.front(), m_samples.back());
}

double KeyFigures::totalDropPercent() const
{
    if (isEmpty())
        return 0;
    const TrafficSample& latest = m_samples.back();
    const std::uint64_t arrived = latest.totals[Counter::Received] + lostBeforeRing(latest);
    return arrived == 0 ? 0 : static_cast<double>(session::totalDropped(latest)) / static_cast<double>(arrived) * 100;
}

QString KeyFigures::dropStages() const
{
    const TrafficSample& latest = m_samples.back();
    QStringList stages;
    if (latest.hostLosses.available) {
        stages << KeyFiguresText::tr("network card: %1")
                      .arg(formatExact(latest.hostLosses.nicMissed + latest.hostLosses.nicErrors));
        stages << KeyFiguresText::tr("kernel backlog (softnet): %1").arg(formatExact(latest.hostLosses.softnetDropped));
    }
    stages << KeyFiguresText::tr("capture ring: %1").arg(formatExact(latest.totals[Counter::RingDrops]));
    stages << KeyFiguresText::tr("flow table full: %1").arg(formatExact(latest.totals[Counter::FlowTableFull]));
    return stages.join(QLatin1String(", "));
}

std::array<KeyFigure, KeyFigures::Count> KeyFigures::figures() const
{
    std::array<KeyFigure, Count> figures;
    const bool isFile = !isEmpty() && m_samples.back().fileBytesTotal > 0;
    figures[PacketRate].caption = isFile ? KeyFiguresText::tr("Packets/s on average") : KeyFiguresText::tr("Packets/s");
    figures[BitRate].caption = isFile ? KeyFiguresText::tr("Bits/s on average") : KeyFiguresText::tr("Bits/s");
    figures[DropsNow].caption = KeyFiguresText::tr("Dropped now");
    figures[DropsTotal].caption = KeyFiguresText::tr("Dropped in total");
    figures[ActiveFlows].caption = KeyFiguresText::tr("Active flows");
    figures[RingDepth].caption = KeyFiguresText::tr("Ring depth");
    figures[HelperCpu].caption = KeyFiguresText::tr("Helper CPU");
    figures[HelperMemory].caption = KeyFiguresText::tr("Helper memory");
    for (KeyFigure& figure : figures)
        figure.value = kUnknown;
    if (isEmpty())
        return figures;

    const TrafficSample& latest = m_samples.back();
    const IntervalRates now = isFile ? session::averageRates(latest) : rates();
    const auto total = [&](Counter counter) { return formatExact(latest.totals[counter]); };
    if (now.seconds > 0) {
        figures[PacketRate].value = formatCount(now.processedPps);
        figures[BitRate].value = formatBitRate(now.bitsPerSecond);
        figures[DropsNow].value = formatPercent(now.dropPercent);
        if (now.dropPercent > 0)
            figures[DropsNow].severity = Severity::Warning;
    }
    figures[PacketRate].detail = KeyFiguresText::tr("%1 packets received and %2 processed since the start.")
                                     .arg(total(Counter::Received), total(Counter::Consumed));
    figures[BitRate].detail =
        KeyFiguresText::tr("%1 bytes on the wire since the start.").arg(total(Counter::WireBytes));
    figures[DropsNow].detail =
        KeyFiguresText::tr("Share of the last second's packets that were lost because the capture ring was full.");
    figures[DropsTotal].value = formatPercent(totalDropPercent());
    figures[DropsTotal].detail = KeyFiguresText::tr("%1 packets lost since the start (%2).")
                                     .arg(formatExact(session::totalDropped(latest)), dropStages());
    if (session::totalDropped(latest) > 0)
        figures[DropsTotal].severity = Severity::Warning;
    figures[ActiveFlows].value = formatCount(static_cast<double>(latest.totals[Counter::FlowsActive]));
    figures[ActiveFlows].detail = KeyFiguresText::tr("%1 active, %2 seen since the start.")
                                      .arg(total(Counter::FlowsActive), total(Counter::FlowsCreated));
    figures[RingDepth].detail = KeyFiguresText::tr(
        "How long the free part of the capture ring absorbs the current rate if the helper is held up.");
    if (now.ringDepthMs > 0) {
        figures[RingDepth].value = ringDepthText(now.ringDepthMs);
        if (now.ringDepthMs < kShallowRingMs)
            figures[RingDepth].severity = Severity::Warning;
    }
    if (m_samples.size() > 1)
        figures[HelperCpu].value = KeyFiguresText::tr("%1 %").arg(QLocale().toString(rates().helperCpuPercent, 'f', 1));
    figures[HelperCpu].detail = KeyFiguresText::tr("CPU time of the capture helper; 100 % is one core.");
    figures[HelperMemory].value = formatBytes(static_cast<double>(latest.helperResidentBytes));
    figures[HelperMemory].detail =
        KeyFiguresText::tr("Resident memory of the capture helper, ring and flow table included.");
    if (latest.stale)
        for (KeyFigure& figure : figures)
            figure.severity = Severity::Old;
    return figures;
}

}  // namespace netmoth::model
