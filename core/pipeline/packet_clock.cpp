// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/packet_clock.h"

#include "core/packet/packet_time.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace netmoth::pipeline {

namespace {

using packet::kNanosecondsPerSecond;

/// Packets of one step lie so far apart: the flow table's timer wheel ticks once a second.
constexpr unsigned kStepBits = 30;
constexpr std::int64_t kLongestStepNs = std::int64_t{1} << kStepBits;
constexpr unsigned kSpanBits = 34;
/// As far as packets of one recording lie out of order, and as far ahead as one may be without a word of the others:
/// 16 s, and with a step a power of two (countTogether()).
constexpr std::int64_t kToleranceNs = (std::int64_t{1} << kSpanBits) - kLongestStepNs;
/// A believed silence that is told as a jump, too: it may be another recording, or a clock that was set.
constexpr std::int64_t kLongestSilenceNs = 3600 * kNanosecondsPerSecond;
/// At a file's beginning nobody came before: there it takes more to call the first packet an outlier.
constexpr std::int64_t kFarNs = 86400 * kNanosecondsPerSecond;
constexpr std::size_t kWitnesses = 4;
/// Between monotonic and wall clock; less is the clock being disciplined.
constexpr std::int64_t kLiveToleranceNs = kNanosecondsPerSecond;

/// The clock goes no further, so that nothing that is added to it or taken from it overflows.
constexpr std::int64_t kLatestNowNs = packet::kLatestPacketTimeNs + packet::kLongestTimeoutNs;
static_assert(packet::kLatestPacketTimeNs - packet::kEarliestPacketTimeNs <
              std::numeric_limits<std::int64_t>::max() - 2 * packet::kLongestTimeoutNs);

/// True when all frames lie in the aligned step of @p newestNs. Every packet of a file runs through this loop
/// (bench_worker): two instructions each.
bool areOfOneStep(std::span<const packet::Frame> frames, std::int64_t newestNs)
{
    std::int64_t any = newestNs;
    std::int64_t all = newestNs;
#pragma GCC unroll 8
    for (const packet::Frame& frame : frames) {
        any |= frame.timestampNs;
        all &= frame.timestampNs;
    }
    return (any ^ all) >> kStepBits == 0;
}

/// Of the first frames those that lie in the span from @p earliestNs on, the very first one in any case.
std::size_t countTogether(std::span<const packet::Frame> frames, std::int64_t earliestNs)
{
    std::size_t together = 1;
    while (together < frames.size() &&
           static_cast<std::uint64_t>(frames[together].timestampNs - earliestNs) >> kSpanBits == 0)
        ++together;
    return together;
}

std::span<const packet::Frame> witnesses(std::span<const packet::Frame> frames)
{
    return frames.subspan(1, std::min(kWitnesses, frames.size() - 1));
}

}  // namespace

void PacketClock::setLive(std::int64_t monotonicNs, std::int64_t realtimeNs)
{
    const std::int64_t offsetNs = monotonicNs - packet::saturatedPacketTime(realtimeNs);
    if (m_isLive && std::abs(offsetNs - m_moment.offsetNs) > kLiveToleranceNs) {
        ++m_jumps;
        m_moment.jumpedNs = monotonicNs;
    }
    m_isLive = true;
    m_moment.nowNs = monotonicNs;
    m_moment.offsetNs = offsetNs;
}

void PacketClock::sawLive(std::int64_t timestampNs)
{
    m_newestNs = isNear(timestampNs) ? std::max(m_newestNs, timestampNs) : timestampNs;
}

bool PacketClock::isNear(std::int64_t timestampNs) const
{
    return std::abs(timestampNs - m_newestNs) <= kToleranceNs;
}

/// The first packet may be the outlier.
void PacketClock::start(std::span<const packet::Frame> frames)
{
    m_isStarted = true;
    m_newestNs = m_moment.nowNs = frames.front().timestampNs;
    const auto others = witnesses(frames);
    if (others.size() < kWitnesses)
        return;
    const std::int64_t secondNs = others.front().timestampNs;
    const bool agree = std::ranges::all_of(others, [secondNs](const packet::Frame& frame) {
        return std::abs(frame.timestampNs - secondNs) <= kToleranceNs;
    });
    if (agree && std::abs(secondNs - m_newestNs) > kFarNs)
        m_newestNs = m_moment.nowNs = secondNs;
}

/// Time passes. Files whose clock runs from end to end again and again make it stand in the end.
void PacketClock::goTo(std::int64_t timestampNs)
{
    const std::int64_t passedNs = std::max<std::int64_t>(timestampNs - m_newestNs, 0);
    m_moment.nowNs += std::min(passedNs, kLatestNowNs - m_moment.nowNs);
    m_moment.offsetNs = m_moment.nowNs - timestampNs;
    m_newestNs = timestampNs;
}

/// Whether most packets behind the first of @p frames are on its side of the jump. Alone, a silence is believed, and
/// what the last outlier said already.
bool PacketClock::isBelieved(std::span<const packet::Frame> frames) const
{
    const std::int64_t jumpedNs = frames.front().timestampNs;
    if (m_hasDoubted && std::abs(jumpedNs - m_doubtedNs) <= kToleranceNs)
        return true;
    const bool isAhead = jumpedNs > m_newestNs;
    const auto others = witnesses(frames);
    const auto agreeing = std::ranges::count_if(others, [&](const packet::Frame& frame) {
        return isAhead ? frame.timestampNs >= jumpedNs - kToleranceNs : frame.timestampNs < m_newestNs - kToleranceNs;
    });
    return others.empty() ? isAhead : 2 * static_cast<std::size_t>(agreeing) > others.size();
}

/// Time passes only with a silence; otherwise packets of another clock follow now.
void PacketClock::jumpTo(std::int64_t timestampNs)
{
    const std::int64_t aheadNs = timestampNs - m_newestNs;
    const auto formerlyNs = packet::WideNanoseconds{timestampNs} + m_formerOffsetNs - m_moment.nowNs;
    const bool isReturn = m_hasFormer && formerlyNs >= -kToleranceNs && formerlyNs <= kToleranceNs;
    m_hasDoubted = false;
    if (aheadNs >= 0 && !isReturn) {
        m_jumps += aheadNs > kLongestSilenceNs;
        return goTo(timestampNs);
    }
    ++m_jumps;
    m_formerOffsetNs = m_moment.offsetNs;
    m_hasFormer = true;
    m_moment.jumpedNs = m_moment.nowNs;
    m_moment.offsetNs = m_moment.nowNs - timestampNs;
    m_newestNs = timestampNs;
}

std::size_t PacketClock::next(std::span<const packet::Frame> frames, bool moreMayCome)
{
    if (!m_isStarted)
        start(frames);
    const std::int64_t firstNs = frames.front().timestampNs;
    if (isNear(firstNs)) {
        if (firstNs > m_newestNs)
            goTo(firstNs);
    } else {
        if (frames.size() == 1 && moreMayCome)
            return 0;
        if (!isBelieved(frames)) {
            ++m_jumps;
            m_doubtedNs = firstNs;
            m_hasDoubted = true;
            return 1;
        }
        jumpTo(firstNs);
    }
    return areOfOneStep(frames, m_newestNs) ? frames.size() : countTogether(frames, m_newestNs - kToleranceNs);
}

}  // namespace netmoth::pipeline
