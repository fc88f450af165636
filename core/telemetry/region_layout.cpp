// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/region_layout.h"

#include <bit>

namespace netmoth::telemetry {

namespace {

std::uint64_t roundUpToPart(std::uint64_t bytes)
{
    return (bytes + kPartAlignment - 1) / kPartAlignment * kPartAlignment;
}

}  // namespace

RegionGeometry RegionGeometry::compute(std::uint32_t workers, std::uint64_t flows, std::uint64_t tcpConnections,
                                       std::uint64_t slots)
{
    constexpr std::uint64_t kMaxRecords = 1ULL << 32;  // keeps every product below far from 2^64
    if (workers == 0 || workers > kMaxWorkers || flows == 0 || flows > kMaxRecords || tcpConnections == 0 ||
        tcpConnections > kMaxRecords || slots == 0 || slots > kMaxRecords || !std::has_single_bit(slots))
        return {};

    RegionGeometry geometry;
    geometry.workerCount = workers;
    geometry.flowCapacity = flows;
    geometry.tcpCapacity = tcpConnections;
    geometry.journalCapacity = slots;
    geometry.countersOffset = 0;
    geometry.flowsOffset = roundUpToPart(sizeof(WorkerCounters));
    geometry.tcpOffset = geometry.flowsOffset + roundUpToPart(flows * sizeof(FlowRecord));
    geometry.tunnelsOffset = geometry.tcpOffset + roundUpToPart(tcpConnections * sizeof(TcpRecord));
    geometry.journalHeadOffset = geometry.tunnelsOffset + roundUpToPart(kTunnelRecords * sizeof(TunnelRecord));
    geometry.journalOffset = geometry.journalHeadOffset + roundUpToPart(sizeof(JournalHead));
    geometry.timelineOffset = geometry.journalOffset + roundUpToPart(slots * sizeof(JournalSlot));
    geometry.undecodedOffset = geometry.timelineOffset + roundUpToPart(sizeof(TimelinePart));
    geometry.sliceBytes = geometry.undecodedOffset + roundUpToPart(sizeof(UndecodedPart));
    geometry.firstSliceOffset = roundUpToPart(sizeof(RegionHeader));
    geometry.regionBytes = geometry.firstSliceOffset + workers * geometry.sliceBytes;
    return geometry.regionBytes <= kMaxRegionBytes ? geometry : RegionGeometry{};
}

}  // namespace netmoth::telemetry
