// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/traffic_events.h"

#include <QCoreApplication>

namespace netmoth::model {

namespace {

struct TrafficEventsText
{
    Q_DECLARE_TR_FUNCTIONS(TrafficEvents)
};

}  // namespace

QString TrafficEvent::text() const
{
    switch (kind) {
    case Kind::FilterChanged:
        return subject.isEmpty() ? TrafficEventsText::tr("No capture filter any more.")
                                 : TrafficEventsText::tr("Capture filter: %1").arg(subject);
    case Kind::DropsBegan:
        return TrafficEventsText::tr("Packets began to be lost.");
    case Kind::InterfaceDown:
        return TrafficEventsText::tr("%1 went down.").arg(subject);
    case Kind::InterfaceUp:
        return TrafficEventsText::tr("%1 came up.").arg(subject);
    case Kind::Paused:
        return TrafficEventsText::tr("Capture paused.");
    case Kind::Resumed:
        return TrafficEventsText::tr("Capture resumed.");
    case Kind::HelperSilent:
        return TrafficEventsText::tr("The capture helper stopped responding.");
    }
    return {};
}

void TrafficEvents::clear()
{
    *this = {};
}

void TrafficEvents::add(TrafficEvent::Kind kind, std::int64_t timeNs, const QString& subject)
{
    if (m_events.size() == kMost)
        m_events.pop_front();
    m_events.push_back({kind, timeNs, subject});
}

void TrafficEvents::addSample(std::int64_t timeNs, std::uint64_t dropped, bool stale)
{
    if (dropped > m_dropped) {
        if (!m_lastDropNs || timeNs - *m_lastDropNs > kCalmNs)
            add(TrafficEvent::Kind::DropsBegan, timeNs);
        m_lastDropNs = timeNs;
    }
    m_dropped = dropped;
    if (stale && !m_isStale)
        add(TrafficEvent::Kind::HelperSilent, timeNs);
    m_isStale = stale;
}

void TrafficEvents::addInterfaceState(std::int64_t timeNs, const QString& name, bool isUp)
{
    if (m_isUp && *m_isUp != isUp)
        add(isUp ? TrafficEvent::Kind::InterfaceUp : TrafficEvent::Kind::InterfaceDown, timeNs, name);
    m_isUp = isUp;
}

}  // namespace netmoth::model
