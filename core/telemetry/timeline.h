// SPDX-License-Identifier: GPL-3.0-or-later
// What happened when in a capture file, on the time axis of its packets: at most kTimelineBuckets buckets of equal
// width. When a packet comes later than they reach, they are merged in pairs and become twice as wide: nothing is cut
// off, however long the file lasts. A packet that is older than the first one counts to the first bucket.
//
// Words of a TimelinePart
//   0     sequence
//   1     time of the first packet, where bucket 0 begins (ns since the epoch)
//   2     width of a bucket as a power of two, ns
//   3     buckets in use
//   4…    kTimelineBucketWords a bucket, in the order of TimelineBucket
#pragma once

#include "core/telemetry/region_layout.h"

#include <array>
#include <cstdint>
#include <vector>

namespace netmoth::telemetry {

struct TimelineBucket
{
    std::uint64_t packets = 0;
    std::uint64_t wireBytes = 0;
    std::uint64_t flowsCreated = 0;
    std::uint64_t flowsEnded = 0;      ///< When it was noticed; those that the end of the file cut off are not here.
    std::uint64_t packetsRefused = 0;  ///< Packets for which no flow record was free.

    TimelineBucket& operator+=(const TimelineBucket& other);
    friend bool operator==(const TimelineBucket&, const TimelineBucket&) = default;
};

/// One worker's timeline; a plain copy.
struct Timeline
{
    std::int64_t startNs = 0;        ///< Where bucket 0 begins.
    std::int64_t bucketWidthNs = 0;  ///< 0: no packet yet.
    std::vector<TimelineBucket> buckets;
};

using TimelineWords = std::array<std::uint64_t, kTimelineHeadWords + kTimelineBuckets * kTimelineBucketWords>;

/// Parses copied words; empty if they are invalid, because the copy comes from another process.
[[nodiscard]] Timeline unpackTimeline(const TimelineWords& words);

}  // namespace netmoth::telemetry
