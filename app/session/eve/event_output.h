// SPDX-License-Identifier: GPL-3.0-or-later
// Where EVE events go: each to every destination that takes events of its kind. One thread.
#pragma once

#include "app/session/line_writer.h"

#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace netmoth::session::eve {

enum class EventKind : std::uint8_t
{
    Flow,
    Stats
};

class EventKinds
{
public:
    constexpr EventKinds(std::initializer_list<EventKind> kinds)
    {
        for (const EventKind kind : kinds)
            m_bits |= bitOf(kind);
    }
    [[nodiscard]] constexpr bool contains(EventKind kind) const { return (m_bits & bitOf(kind)) != 0; }

private:
    static constexpr std::uint32_t bitOf(EventKind kind) { return 1U << static_cast<unsigned>(kind); }

    std::uint32_t m_bits = 0;
};

enum class FlushPolicy : std::uint8_t
{
    EachBatch,  ///< A reader gets events as soon as they are written here.
    WhenFull    ///< Fewer system calls; close() writes the rest.
};

class EventOutput
{
public:
    /// From now on @p writer receives events of @p kinds. It must outlive this object. A writer may be attached to one
    /// output and be used for other lines, too: all of them stay whole.
    void attach(LineWriter& writer, EventKinds kinds, FlushPolicy policy);

    /// Some destination takes events of @p kind.
    [[nodiscard]] bool wants(EventKind kind) const;

    /// @p lines: whole events of one kind, each with its newline. The first failure ends it.
    Result<void> write(EventKind kind, std::string_view lines);

    /// The next three act on each destination. The first failure is returned, and keeps no other destination from its
    /// turn.
    Result<void> reopen();  ///< After the files were renamed, as logrotate does.
    Result<void> close();   ///< Nothing follows.
    void limitPatience(std::chrono::milliseconds patience);

private:
    struct Destination
    {
        LineWriter* writer;
        EventKinds kinds;
        FlushPolicy policy;
    };

    std::vector<Destination> m_destinations;
};

}  // namespace netmoth::session::eve
