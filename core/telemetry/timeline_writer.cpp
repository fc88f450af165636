// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/timeline_writer.h"

#include "core/packet/packet_time.h"
#include "core/telemetry/flow_record.h"

namespace netmoth::telemetry {

namespace {

/// A time further from the others is an outlier, and must not make every bucket weeks wide.
constexpr std::int64_t kFarNs = 20 * packet::kNanosecondsPerSecond;
constexpr unsigned kNarrowestShift = 10;  // a microsecond: finer than most time stamps

}  // namespace

TimelineWriter::TimelineWriter(TimelinePart* part)
    : m_part(part)
    , m_buckets(part == nullptr ? 0 : kTimelineBuckets)
    , m_widthShift(kNarrowestShift)
{
}

/// The bucket of a packet that is later than all before, the first of all, or an outlier.
TimelineBucket& TimelineWriter::reach(std::int64_t timestampNs)
{
    const bool isFirst = m_used == 0;
    if (m_hasNow && (timestampNs > m_nowNs + kFarNs || (isFirst && timestampNs < m_nowNs - kFarNs)))
        timestampNs = m_nowNs;
    if (m_used == 0)
        m_startNs = timestampNs;
    while (offsetOf(timestampNs) >> m_widthShift >= kTimelineBuckets)
        mergePairs();
    const std::size_t index = offsetOf(timestampNs) >> m_widthShift;
    m_firstChanged = std::min({m_firstChanged, m_used, index});
    m_used = std::max(m_used, index + 1);
    return m_buckets[index];
}

void TimelineWriter::mergePairs()
{
    ++m_widthShift;
    const std::size_t before = m_used;
    m_used = (before + 1) / 2;
    for (std::size_t i = 0; i < m_used; ++i) {
        TimelineBucket merged = m_buckets[2 * i];
        if (2 * i + 1 < before)
            merged += m_buckets[2 * i + 1];
        m_buckets[i] = merged;
    }
    std::fill(m_buckets.begin() + static_cast<std::ptrdiff_t>(m_used),
              m_buckets.begin() + static_cast<std::ptrdiff_t>(before), TimelineBucket{});
    m_firstChanged = 0;
}

void TimelineWriter::publish()
{
    if (m_firstChanged >= m_used)
        return;
    const SeqlockWriteScope scope(m_part->words[0]);
    const auto store = [this](std::size_t word, std::uint64_t value) {
        m_part->words[word].store(value, kPayloadStore);
    };
    store(1, static_cast<std::uint64_t>(m_startNs));
    store(2, m_widthShift);
    store(3, m_used);
    for (std::size_t i = m_firstChanged; i < m_used; ++i) {
        const TimelineBucket& bucket = m_buckets[i];
        std::size_t word = kTimelineHeadWords + i * kTimelineBucketWords;
        for (const std::uint64_t value :
             {bucket.packets, bucket.wireBytes, bucket.flowsCreated, bucket.flowsEnded, bucket.packetsRefused})
            store(word++, value);
    }
    m_firstChanged = kTimelineBuckets;
}

}  // namespace netmoth::telemetry
