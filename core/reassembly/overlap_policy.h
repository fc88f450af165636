// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace netmoth::reassembly {

/// Which copy counts if two segments carry different bytes for the same position of a stream. It applies only to
/// segments that wait for a hole: delivered bytes are final. After Novak and Sturges, "Target-Based TCP Stream
/// Reassembly" (2007); `old` is the segment that came first, `fresh` the one that comes now.
enum class OverlapPolicy : std::uint8_t
{
    First,    ///< Old, always.
    Last,     ///< Fresh, always.
    Linux,    ///< As Bsd; and fresh when both begin at the same place and the fresh one ends later.
    Windows,  ///< Old, unless the fresh one begins before it and ends after it.
    Bsd,      ///< Old, unless the fresh one begins before it.
};

/// By OverlapPolicy; the values of `reassembly.overlap_policy`.
inline constexpr std::array<std::string_view, 5> kOverlapPolicyNames{"first", "last", "linux", "windows", "bsd"};

[[nodiscard]] constexpr std::string_view overlapPolicyName(OverlapPolicy policy)
{
    return kOverlapPolicyNames[static_cast<std::size_t>(policy)];
}

/// @p name is one of kOverlapPolicyNames; any other gives First.
[[nodiscard]] constexpr OverlapPolicy overlapPolicyNamed(std::string_view name)
{
    for (std::size_t i = 0; i < kOverlapPolicyNames.size(); ++i)
        if (kOverlapPolicyNames[i] == name)
            return static_cast<OverlapPolicy>(i);
    return OverlapPolicy::First;
}

/// Whether the policy needs the beginning or end of the older segment.
[[nodiscard]] constexpr bool comparesOrigins(OverlapPolicy policy)
{
    return policy != OverlapPolicy::First && policy != OverlapPolicy::Last;
}

/// Where two segments lie, as stream offsets [begin, end).
struct SegmentRange
{
    std::uint64_t begin;
    std::uint64_t end;
};

[[nodiscard]] constexpr bool freshWins(OverlapPolicy policy, SegmentRange old, SegmentRange fresh)
{
    switch (policy) {
    case OverlapPolicy::First:
        return false;
    case OverlapPolicy::Last:
        return true;
    case OverlapPolicy::Bsd:
        return fresh.begin < old.begin;
    case OverlapPolicy::Linux:
        return fresh.begin < old.begin || (fresh.begin == old.begin && fresh.end > old.end);
    case OverlapPolicy::Windows:
        return fresh.begin < old.begin && fresh.end > old.end;
    }
    return false;
}

}  // namespace netmoth::reassembly
