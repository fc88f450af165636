// SPDX-License-Identifier: GPL-3.0-or-later
// Counts packets that were not decoded in private memory, and publishes the counts at the worker's tick. Worker thread
// only; a packet costs at most a search in kUndecodedRows keys.
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

    /// Counts @p packets of @p what, which is not None. If every row is used, the row with the fewest packets is
    /// replaced: a frequent kind keeps its row, whatever the number of rare kinds.
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
    std::size_t m_latest = 0;             ///< Row of the previous packet: usually that of the next one too.
    bool m_changed = false;
};

}  // namespace netmoth::telemetry
