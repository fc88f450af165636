// SPDX-License-Identifier: GPL-3.0-or-later
// What a hostile helper does to a region, as bytes: a list of patches, kPatchBytes each.
#pragma once

#include <cstddef>
#include <cstdint>

namespace netmoth::test {

/// Where a patch goes. Words count from the beginning of the part, modulo its size.
enum class PatchPart : std::uint8_t
{
    Header,
    Counters,
    Flows,
    Tcp,
    JournalHead,
    Journal,
    Timeline,
    Look,   ///< No patch: the reader looks at everything now, and the rest comes while it is open.
    Seals,  ///< The memory gets the seals of `value` instead, before it is opened.
    Size,   ///< The memory gets `value` modulo twice its size in bytes, before it is opened.
    Tunnels,
    Undecoded,
    Count
};

struct Patch
{
    PatchPart part = PatchPart::Look;
    std::uint16_t word = 0;
    std::uint64_t value = 0;
};

inline constexpr std::size_t kPatchBytes = 11;  ///< part, word (little-endian), value (little-endian)

inline constexpr std::uint64_t kPatchedFlows = 8;
inline constexpr std::uint64_t kPatchedSlots = 4;

}  // namespace netmoth::test
