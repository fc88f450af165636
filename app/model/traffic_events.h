// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a capture, and when: marks on the time axis of the charts. Bounded; the oldest go first.
// Thread rule: one thread.
#pragma once

#include <QString>

#include <cstdint>
#include <deque>
#include <optional>

namespace netmoth::model {

struct TrafficEvent
{
    enum class Kind
    {
        FilterChanged,
        DropsBegan,
        InterfaceDown,
        InterfaceUp,
        Paused,
        Resumed,
        HelperSilent
    };
    Kind kind = Kind::FilterChanged;
    std::int64_t timeNs = 0;  ///< Of the charts' time axis.
    QString subject;          ///< The interface, or the filter; empty: none.

    [[nodiscard]] QString text() const;  ///< A sentence, in the language of now.
};

class TrafficEvents
{
public:
    static constexpr std::size_t kMost = 1000;
    /// Losses that follow each other within this are one episode.
    static constexpr std::int64_t kCalmNs = 5'000'000'000;

    void clear();
    void add(TrafficEvent::Kind kind, std::int64_t timeNs, const QString& subject = {});

    /// Each sample's lost packets in all, and whether the helper is silent: the beginning of either is an event.
    void addSample(std::int64_t timeNs, std::uint64_t dropped, bool stale);
    /// Each look at the captured interface: going down and coming up are events.
    void addInterfaceState(std::int64_t timeNs, const QString& name, bool isUp);

    [[nodiscard]] const std::deque<TrafficEvent>& all() const { return m_events; }

private:
    std::deque<TrafficEvent> m_events;
    std::uint64_t m_dropped = 0;
    std::optional<std::int64_t> m_lastDropNs;
    std::optional<bool> m_isUp;
    bool m_isStale = false;
};

}  // namespace netmoth::model
