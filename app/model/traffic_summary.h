// SPDX-License-Identifier: GPL-3.0-or-later
// Who and what the traffic is made of: totals by host, by protocol and by service port. Values; any thread.
#pragma once

#include "core/model/flow_snapshot.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace netmoth::model {

enum class SummaryKind
{
    Hosts,
    Protocols,
    Ports
};

/// What a row stands for; parts that its kind does not have are zero.
struct SummaryKey
{
    packet::IpAddress address;
    std::uint16_t port = 0;
    std::uint8_t protocol = 0;
    std::uint8_t ipVersion = 0;
    friend bool operator==(const SummaryKey&, const SummaryKey&) = default;
};

/// Of hosts, "sent" is by the host. Of protocols and ports, it is by the flows' sources.
struct TrafficTotals
{
    std::uint64_t packetsSent = 0;
    std::uint64_t packetsReceived = 0;
    std::uint64_t bytesSent = 0;
    std::uint64_t bytesReceived = 0;
    std::uint64_t flows = 0;
    std::uint64_t activeFlows = 0;
    std::uint64_t retransmissions = 0;
    double bitsPerSecond = 0;  ///< Now, both directions; of live captures.
    std::int64_t firstSeenNs = INT64_MAX;
    std::int64_t lastSeenNs = INT64_MIN;

    [[nodiscard]] std::uint64_t bytes() const { return bytesSent + bytesReceived; }
    [[nodiscard]] std::uint64_t packets() const { return packetsSent + packetsReceived; }
    TrafficTotals& operator+=(const TrafficTotals& other);
};

struct SummaryRow
{
    SummaryKey key;
    TrafficTotals totals;
};

struct SummaryTable
{
    std::vector<SummaryRow> rows;
    TrafficTotals others;  ///< Of the small ones there was no room for; sums stay right.
    std::uint64_t othersCount = 0;
};

enum class SummaryColumn
{
    Name,
    Detail,  ///< Hosts: resolved name. Ports: service.
    Rate,
    Bytes,
    Share,  ///< Of all bytes.
    BytesSent,
    BytesReceived,
    Packets,
    PacketsSent,
    PacketsReceived,
    Flows,
    ActiveFlows,
    Retransmissions,
    FirstSeen,
    LastSeen
};
inline constexpr int kSummaryColumnCount = 15;

struct SummarySorting
{
    SummaryColumn column = SummaryColumn::Bytes;
    bool ascending = false;
    friend bool operator==(const SummarySorting&, const SummarySorting&) = default;
};

/// A flow and what it carries now.
struct TopFlow
{
    flow::FlowSnapshot flow;
    double bitsPerSecond = 0;
};

/// Everything at one moment. Shared, immutable.
struct TrafficSummary
{
    SummaryTable hosts;
    SummaryTable protocols;
    SummaryTable ports;
    std::vector<TopFlow> topFlows;         ///< The largest, few …
    std::vector<SummaryRow> topHosts;      ///< … and the same of hosts …
    std::vector<SummaryRow> topProtocols;  ///< … and of protocols.
    /// They are the largest now, without those that rest. Otherwise by bytes: nothing has a rate, or another time was
    /// asked for.
    bool topsAreOfNow = false;
    TrafficTotals all;
    bool isFiltered = false;           ///< Made of what a filter or a search accepts, of flows that are still known.
    std::uint64_t uncountedFlows = 0;  ///< Ended flows that came too fast to be counted: all sums are too low.

    [[nodiscard]] const SummaryTable& table(SummaryKind kind) const
    {
        return kind == SummaryKind::Hosts ? hosts : kind == SummaryKind::Protocols ? protocols : ports;
    }
};
using TrafficSummaryPtr = std::shared_ptr<const TrafficSummary>;

/// The port that says what a flow is for: the destination's, unless only the source's is a well-known one (below 1024).
[[nodiscard]] std::uint16_t servicePort(const flow::FlowSnapshot& flow);

}  // namespace netmoth::model
