// SPDX-License-Identifier: GPL-3.0-or-later
// How many packets were not decoded, by their content. A worker has kUndecodedRows rows; packets of a kind whose row
// was replaced are added to a separate sum, so that the total is complete.
//
// Words of an UndecodedPart
//   0     sequence
//   1,2   packets and wire bytes of kinds without a row, of packets that count to no flow
//   3,4   the same, of packets that count to a flow
//   5…    kUndecodedRowWords a row: packet::Undecoded::key() (0: the row is free), packets, wire bytes
//
// Rows and sums of packets that count to no flow add up to packets.not_ip.
#pragma once

#include "core/packet/undecoded.h"
#include "core/telemetry/region_layout.h"

#include <array>
#include <cstdint>
#include <vector>

namespace netmoth::telemetry {

struct PacketSum
{
    std::uint64_t packets = 0;
    std::uint64_t wireBytes = 0;

    PacketSum& operator+=(const PacketSum& other)
    {
        packets += other.packets;
        wireBytes += other.wireBytes;
        return *this;
    }
    friend bool operator==(const PacketSum&, const PacketSum&) = default;
};

struct UndecodedRow
{
    packet::Undecoded what;
    PacketSum sum;
    friend bool operator==(const UndecodedRow&, const UndecodedRow&) = default;
};

/// What was not decoded since the capture started; a plain copy.
struct UndecodedReport
{
    static constexpr std::size_t kMostRows = 16;  ///< For packets without a flow, and the same for packets in flows.

    std::vector<UndecodedRow> rows;  ///< Without a flow first; most packets first.
    PacketSum others;                ///< Of kinds that are not among the rows, without a flow.
    PacketSum othersInFlows;

    [[nodiscard]] bool isEmpty() const { return rows.empty() && others == PacketSum{} && othersInFlows == PacketSum{}; }
    friend bool operator==(const UndecodedReport&, const UndecodedReport&) = default;
};

using UndecodedWords = std::array<std::uint64_t, kUndecodedHeadWords + kUndecodedRows * kUndecodedRowWords>;

/// Adds up the parts of several workers.
class UndecodedSum
{
public:
    /// Parses copied words, which come from another process: invalid rows are omitted.
    void add(const UndecodedWords& words);
    /// The largest rows by packets, the rest in the sums of others.
    [[nodiscard]] UndecodedReport report() const;

private:
    std::vector<UndecodedRow> m_rows;
    PacketSum m_others;
    PacketSum m_othersInFlows;
};

}  // namespace netmoth::telemetry
