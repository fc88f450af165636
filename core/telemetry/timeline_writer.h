// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's end of the timeline: counts in private memory, publishes at the worker's tick. Worker thread only.
// A packet costs a shift and two additions; bench_pipeline measures it.
#pragma once

#include "core/telemetry/timeline.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace netmoth::telemetry {

class TimelineWriter
{
public:
    /// @p part null: everything here does nothing.
    explicit TimelineWriter(TimelinePart* part);

    /// The accepted packet time: packets more than a few seconds ahead of it are counted here.
    void setNow(std::int64_t nowNs)
    {
        m_nowNs = nowNs;
        m_hasNow = true;
    }

    void addPacket(std::int64_t timestampNs, std::uint32_t wireBytes)
    {
        TimelineBucket& bucket = bucketAt(timestampNs);
        ++bucket.packets;
        bucket.wireBytes += wireBytes;
    }

    /// A packet without a flow: one was created for it, or there was no room.
    void addFlow(bool created, std::int64_t timestampNs)
    {
        if (m_part != nullptr)
            ++(created ? bucketAt(timestampNs).flowsCreated : bucketAt(timestampNs).packetsRefused);
    }

    /// @p total: all that have ended so far; those that are new in it ended at @p timestampNs.
    void setFlowsEnded(std::int64_t timestampNs, std::uint64_t total)
    {
        if (total == m_flowsEnded)
            return;
        bucketAt(timestampNs).flowsEnded += total - m_flowsEnded;
        m_flowsEnded = total;
    }

    void publish();

private:
    [[nodiscard]] TimelineBucket& bucketAt(std::int64_t timestampNs)
    {
        const std::uint64_t index = offsetOf(timestampNs) >> m_widthShift;
        if (index >= m_used) [[unlikely]]
            return reach(timestampNs);
        m_firstChanged = std::min(m_firstChanged, static_cast<std::size_t>(index));
        return m_buckets[index];
    }
    [[nodiscard]] std::uint64_t offsetOf(std::int64_t timestampNs) const
    {
        return timestampNs > m_startNs ? static_cast<std::uint64_t>(timestampNs) - static_cast<std::uint64_t>(m_startNs)
                                       : 0;
    }
    TimelineBucket& reach(std::int64_t timestampNs);
    void mergePairs();

    TimelinePart* m_part;
    std::vector<TimelineBucket> m_buckets;  ///< All buckets, allocated at the start.
    std::size_t m_used = 0;
    std::size_t m_firstChanged = kTimelineBuckets;  ///< Since the last publish().
    std::int64_t m_startNs = 0;
    std::int64_t m_nowNs = 0;
    bool m_hasNow = false;
    unsigned m_widthShift;
    std::uint64_t m_flowsEnded = 0;
};

}  // namespace netmoth::telemetry
