// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/timeline.h"

namespace netmoth::telemetry {

TimelineBucket& TimelineBucket::operator+=(const TimelineBucket& other)
{
    packets += other.packets;
    wireBytes += other.wireBytes;
    flowsCreated += other.flowsCreated;
    flowsEnded += other.flowsEnded;
    packetsRefused += other.packetsRefused;
    return *this;
}

Timeline unpackTimeline(const TimelineWords& words)
{
    constexpr std::uint64_t kWidest = 62;  // still a positive number of nanoseconds
    const std::uint64_t widthShift = words[2];
    const std::uint64_t used = words[3];
    if (widthShift > kWidest || used > kTimelineBuckets || used == 0)
        return {};
    Timeline timeline;
    timeline.startNs = static_cast<std::int64_t>(words[1]);
    timeline.bucketWidthNs = std::int64_t{1} << widthShift;
    timeline.buckets.reserve(used);
    for (std::size_t i = 0; i < used; ++i) {
        const std::uint64_t* bucket = words.data() + kTimelineHeadWords + i * kTimelineBucketWords;
        timeline.buckets.push_back({bucket[0], bucket[1], bucket[2], bucket[3], bucket[4]});
    }
    return timeline;
}

}  // namespace netmoth::telemetry
