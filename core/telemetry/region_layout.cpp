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
    for (const PartDescription& part : kRegionParts) {
        geometry.offsets[static_cast<std::size_t>(part.part)] = geometry.sliceBytes;
        geometry.sliceBytes += roundUpToPart(part.recordCount(geometry) * part.recordBytes);
    }
    geometry.firstSliceOffset = roundUpToPart(sizeof(RegionHeader));
    geometry.regionBytes = geometry.firstSliceOffset + workers * geometry.sliceBytes;
    return geometry.regionBytes <= kMaxRegionBytes ? geometry : RegionGeometry{};
}

}  // namespace netmoth::telemetry
