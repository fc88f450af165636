// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/alert_rules.h"

#include <algorithm>
#include <utility>

namespace netmoth::session {

void AlertRules::setSettings(const AlertSettings& settings)
{
    m_settings = settings;
    for (Watch& watch : m_watches) {
        watch.isTriggered = false;
        watch.seconds = 0;
    }
}

void AlertRules::beginCapture()
{
    m_from.reset();
    m_isInterfaceUp.reset();
    m_downs = 0;
    for (Watch& watch : m_watches) {
        watch.isTriggered = false;
        watch.seconds = 0;
    }
}

bool AlertRules::isInPause(const Watch& watch, std::chrono::nanoseconds now) const
{
    return watch.lastAlertAt && now - *watch.lastAlertAt < m_settings.pause;
}

std::vector<Alert> AlertRules::take(const TrafficSample& sample)
{
    std::vector<Alert> alerts;
    if (sample.fileBytesTotal > 0)
        return alerts;
    takeEvents(sample.takenAt, alerts);
    if (sample.stale || sample.state != telemetry::RegionState::Running) {
        m_from.reset();
        return alerts;
    }
    if (!m_from) {
        m_from = sample;
        return alerts;
    }
    if (sample.takenAt - m_from->takenAt < kInterval)
        return alerts;
    const IntervalRates rates = ratesBetween(*m_from, sample);
    m_from = sample;
    takeNumber(AlertKind::Drops, rates.dropPercent, rates.seconds, sample.takenAt, alerts);
    takeNumber(AlertKind::PacketRate, rates.receivedPps, rates.seconds, sample.takenAt, alerts);
    takeNumber(AlertKind::BitRate, rates.bitsPerSecond, rates.seconds, sample.takenAt, alerts);
    return alerts;
}

void AlertRules::takeNumber(AlertKind kind, double value, double seconds, std::chrono::nanoseconds now,
                            std::vector<Alert>& alerts)
{
    const AlertRule& rule = m_settings[kind];
    if (!rule.isEnabled)
        return;
    Watch& seen = watch(kind);
    const double line = seen.isTriggered ? rule.limit * kRearmShare : rule.limit;
    const bool isAbove = value > line;
    if (isAbove)
        seen.highest = std::max(seen.highest, value);
    if (isAbove == seen.isTriggered) {  // on its own side
        seen.seconds = 0;
        if (!isAbove)
            seen.highest = 0;
        return;
    }
    seen.seconds += seconds;
    if (seen.seconds < static_cast<double>(m_settings.hold.count()))
        return;
    seen.seconds = 0;
    seen.isTriggered = isAbove;
    if (!isAbove)
        seen.highest = 0;
    else if (isInPause(seen, now))
        ++seen.suppressed;
    else
        alerts.push_back(tell(kind, now));
}

void AlertRules::takeEvents(std::chrono::nanoseconds now, std::vector<Alert>& alerts)
{
    if (m_newHostCount > 0 && !isInPause(watch(AlertKind::NewHost), now)) {
        Alert alert = tell(AlertKind::NewHost, now);
        alert.hosts = std::exchange(m_newHosts, {});
        alert.hostCount = std::exchange(m_newHostCount, 0);
        alerts.push_back(std::move(alert));
    }
    // A link that is up again within the pause is not reported.
    if (m_downs > 0 && m_isInterfaceUp == false && !isInPause(watch(AlertKind::InterfaceDown), now)) {
        watch(AlertKind::InterfaceDown).suppressed = std::exchange(m_downs, 0) - 1;
        alerts.push_back(tell(AlertKind::InterfaceDown, now));
    }
}

Alert AlertRules::tell(AlertKind kind, std::chrono::nanoseconds now)
{
    Watch& told = watch(kind);
    told.lastAlertAt = now;
    Alert alert;
    alert.kind = kind;
    alert.at = now;
    alert.value = told.highest;
    alert.limit = m_settings[kind].limit;
    alert.suppressed = std::exchange(told.suppressed, 0);
    return alert;
}

void AlertRules::addNewHosts(const QStringList& hosts, std::uint64_t count)
{
    if (!m_settings[AlertKind::NewHost].isEnabled)
        return;
    m_newHosts = (m_newHosts + hosts).mid(0, kMostNamedHosts);
    m_newHostCount += count;
}

void AlertRules::setInterfaceUp(bool isUp)
{
    const bool wentDown = m_isInterfaceUp == true && !isUp;
    m_isInterfaceUp = isUp;
    if (wentDown && m_settings[AlertKind::InterfaceDown].isEnabled)
        ++m_downs;
}

}  // namespace netmoth::session
