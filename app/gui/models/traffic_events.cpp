// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/traffic_events.h"

#include <QCoreApplication>

namespace netmoth::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TrafficEvents)
};

}  // namespace

void TrafficEvents::clear()
{
    *this = {};
}

void TrafficEvents::add(TrafficEvent::Kind kind, std::int64_t timeNs, const QString& text)
{
    if (m_events.size() == kMost)
        m_events.pop_front();
    m_events.push_back({kind, timeNs, text});
}

void TrafficEvents::addSample(std::int64_t timeNs, std::uint64_t dropped, bool stale)
{
    if (dropped > m_dropped) {
        if (!m_lastDropNs || timeNs - *m_lastDropNs > kCalmNs)
            add(TrafficEvent::Kind::DropsBegan, timeNs, Text::tr("Packets began to be lost."));
        m_lastDropNs = timeNs;
    }
    m_dropped = dropped;
    if (stale && !m_isStale)
        add(TrafficEvent::Kind::HelperSilent, timeNs, Text::tr("The capture helper stopped responding."));
    m_isStale = stale;
}

void TrafficEvents::addInterfaceState(std::int64_t timeNs, const QString& name, bool isUp)
{
    if (m_isUp && *m_isUp != isUp)
        add(isUp ? TrafficEvent::Kind::InterfaceUp : TrafficEvent::Kind::InterfaceDown, timeNs,
            isUp ? Text::tr("%1 came up.").arg(name) : Text::tr("%1 went down.").arg(name));
    m_isUp = isUp;
}

}  // namespace netmoth::gui
