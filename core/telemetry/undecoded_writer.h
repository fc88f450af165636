// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's end of what was not decoded: counts in private memory, publishes at the worker's tick. Worker thread
// only; a packet costs a search in kUndecodedRows keys at most.
#pragma once

#include "core/telemetry/undecoded_part.h"

#include <array>
#include <cstdint>

namespace netmoth::telemetry {

class UndecodedWriter
{
public:
    explicit UndecodedWriter(UndecodedPart& part)
        : m_part(part)
    {
    }

    /// Counts @p packets of @p what, which is not None. When every row is taken, the kind with the fewest packets makes
    /// room: a kind that keeps coming keeps its row, however many others come once.
    void add(const packet::Undecoded& what, std::uint64_t packets, std::uint64_t wireBytes);

    void publish();

private:
    struct Row
    {
        std::uint64_t key = 0;  ///< 0: free.
        PacketSum sum;
    };

    [[nodiscard]] std::size_t rowOf(std::uint64_t key);

    UndecodedPart& m_part;
    std::array<Row, kUndecodedRows> m_rows;
    std::array<PacketSum, 2> m_others{};  ///< Without a flow, in flows.
    std::size_t m_latest = 0;             ///< Row of the packet before: mostly the next one's, too.
    bool m_changed = false;
};

}  // namespace netmoth::telemetry
