// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a worker's slice of the region, in their order. Geometry, header, ABI hash, writer and reader go over
// this table: a new part is a row here, its record in region_records.h, and who writes and reads it.
#pragma once

#include "core/telemetry/region_records.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <tuple>

namespace netmoth::telemetry {

enum class RegionPart : std::uint8_t
{
    Counters,
    Flows,
    Tcp,
    Tunnels,
    JournalHead,
    Journal,
    Timeline,
    Undecoded,
    Count
};
inline constexpr std::size_t kRegionPartCount = static_cast<std::size_t>(RegionPart::Count);

/// The record type of each part.
using PartRecords = std::tuple<WorkerCounters, FlowRecord, TcpRecord, TunnelRecord, JournalHead, JournalSlot,
                               TimelinePart, UndecodedPart>;
template <RegionPart part>
using PartRecord = std::tuple_element_t<static_cast<std::size_t>(part), PartRecords>;

/// Sizes that the writer chooses; all others follow from them.
struct RegionCapacities
{
    std::uint64_t flowCapacity = 0;     ///< Records per worker.
    std::uint64_t tcpCapacity = 0;      ///< TCP records per worker.
    std::uint64_t journalCapacity = 0;  ///< Slots per worker; a power of two.
};

struct PartDescription
{
    RegionPart part;
    std::string_view name;
    std::uint64_t recordBytes;
    std::uint64_t records;  ///< Where no capacity decides.
    std::uint64_t RegionCapacities::*capacity = nullptr;

    [[nodiscard]] constexpr std::uint64_t recordCount(const RegionCapacities& capacities) const
    {
        return capacity == nullptr ? records : capacities.*capacity;
    }
};

template <RegionPart part>
[[nodiscard]] consteval PartDescription describePart(std::string_view name, std::uint64_t records)
{
    return {part, name, sizeof(PartRecord<part>), records};
}
template <RegionPart part>
[[nodiscard]] consteval PartDescription describePart(std::string_view name, std::uint64_t RegionCapacities::*capacity)
{
    return {part, name, sizeof(PartRecord<part>), 0, capacity};
}

inline constexpr std::array<PartDescription, kRegionPartCount> kRegionParts{{
    describePart<RegionPart::Counters>("counters", 1),
    describePart<RegionPart::Flows>("flows", &RegionCapacities::flowCapacity),
    describePart<RegionPart::Tcp>("tcp", &RegionCapacities::tcpCapacity),
    describePart<RegionPart::Tunnels>("tunnels", kTunnelRecords),
    describePart<RegionPart::JournalHead>("journal head", 1),
    describePart<RegionPart::Journal>("journal", &RegionCapacities::journalCapacity),
    describePart<RegionPart::Timeline>("timeline", 1),
    describePart<RegionPart::Undecoded>("undecoded", 1),
}};

consteval bool isEachPartDescribed()
{
    for (std::size_t i = 0; i < kRegionPartCount; ++i)
        if (static_cast<std::size_t>(kRegionParts[i].part) != i)
            return false;
    return std::tuple_size_v<PartRecords> == kRegionPartCount;
}
static_assert(isEachPartDescribed(), "one row and one record type for each part, in the order of the enumeration");

}  // namespace netmoth::telemetry
