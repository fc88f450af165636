// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/time_series.h"

#include "core/packet/packet_time.h"

#include <algorithm>
#include <cmath>

namespace netmoth::model {

namespace {

std::int64_t floorDivide(std::int64_t value, std::int64_t divisor)
{
    const std::int64_t quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

/// Bucket widths that a window is reduced with: 1, 2 or 5 times a power of ten, so that the width changes rarely.
std::int64_t roundedUpWidth(std::int64_t atLeastNs)
{
    std::int64_t power = 1;
    while (power * 10 <= atLeastNs)
        power *= 10;
    for (const std::int64_t factor : {1, 2, 5})
        if (power * factor >= atLeastNs)
            return power * factor;
    return power * 10;
}

}  // namespace

TimeSeries::Level::Level(std::size_t capacity)
    : m_buckets(capacity)
{
}

void TimeSeries::Level::push(const Bucket& bucket)
{
    if (full()) {
        m_begin = (m_begin + 1) % m_buckets.size();
        --m_size;
        m_lost = true;
    }
    m_buckets[(m_begin + m_size) % m_buckets.size()] = bucket;
    ++m_size;
}

void TimeSeries::Level::clear()
{
    m_begin = m_size = 0;
    m_lost = false;
}

void TimeSeries::Level::mergePairs()
{
    std::vector<Bucket> merged;
    merged.reserve(m_buckets.size());
    bool mayJoin = false;
    for (std::size_t i = 0; i < m_size; ++i) {
        const Bucket& bucket = at(i);
        if (mayJoin && !bucket.afterGap) {
            include(merged.back(), bucket);
            mayJoin = false;
        } else {
            merged.push_back(bucket);
            mayJoin = true;
        }
    }
    m_size = merged.size();
    m_begin = 0;
    merged.resize(m_buckets.size());
    m_buckets = std::move(merged);
}

const TimeSeries::Bucket& TimeSeries::Level::at(std::size_t index) const
{
    return m_buckets[(m_begin + index) % m_buckets.size()];
}

TimeSeries::Bucket& TimeSeries::Level::back()
{
    return m_buckets[(m_begin + m_size - 1) % m_buckets.size()];
}

std::size_t TimeSeries::Level::indexAtOrBefore(std::int64_t timeNs) const
{
    std::size_t low = 0;
    std::size_t high = m_size;
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        (at(middle).timeNs <= timeNs ? low : high) = middle;
    }
    return low;
}

TimeSeries::TimeSeries() = default;

void TimeSeries::include(Bucket& bucket, const Bucket& other)
{
    bucket.lowest = std::min(bucket.lowest, other.lowest);
    bucket.highest = std::max(bucket.highest, other.highest);
    bucket.last = other.last;
}

void TimeSeries::addTo(Level& level, std::int64_t bucketNs, const Bucket& sample)
{
    const bool sameBucket = !level.empty() && !sample.afterGap &&
                            floorDivide(level.back().timeNs, bucketNs) == floorDivide(sample.timeNs, bucketNs);
    if (sameBucket)
        include(level.back(), sample);
    else
        level.push(sample);
}

void TimeSeries::append(std::int64_t timeNs, double value)
{
    if (std::isnan(value) || (!isEmpty() && timeNs < m_lastTimeNs))
        return;
    if (isEmpty())
        m_firstTimeNs = timeNs;
    const Bucket sample{timeNs, value, value, value, m_gapPending};
    m_raw.push(sample);
    addTo(m_fine, kFineBucketNs, sample);
    if (m_coarse.full()) {
        m_coarse.mergePairs();
        m_coarseBucketNs *= 2;
    }
    addTo(m_coarse, m_coarseBucketNs, sample);
    m_lastTimeNs = timeNs;
    m_gapPending = false;
}

void TimeSeries::clear()
{
    m_raw.clear();
    m_fine.clear();
    m_coarse.clear();
    m_coarseBucketNs = kCoarseBucketNs;
    m_firstTimeNs = m_lastTimeNs = 0;
    m_gapPending = false;
}

double TimeSeries::lastValue() const
{
    return isEmpty() ? 0 : m_raw.at(m_raw.size() - 1).last;
}

const TimeSeries::Level& TimeSeries::levelFor(std::int64_t fromNs) const
{
    for (const Level* level : {&m_raw, &m_fine})
        if (!level->hasLost() || (!level->empty() && level->at(0).timeNs <= fromNs))
            return *level;
    return m_coarse;
}

std::optional<double> TimeSeries::valueAt(std::int64_t timeNs) const
{
    if (isEmpty() || timeNs < m_firstTimeNs || timeNs > m_lastTimeNs)
        return std::nullopt;
    const Level& level = levelFor(timeNs);
    const std::size_t before = level.indexAtOrBefore(timeNs);
    if (before + 1 >= level.size() || level.at(before).timeNs == timeNs)
        return level.at(before).highest;
    const Bucket& after = level.at(before + 1);
    if (after.afterGap)
        return std::nullopt;
    return (timeNs - level.at(before).timeNs <= after.timeNs - timeNs ? level.at(before) : after).highest;
}

/// Two points per bucket: the lowest and the highest. If there are few samples, they are shown unchanged.
std::int64_t TimeSeries::reductionNs(std::int64_t fromNs, std::int64_t toNs, std::size_t maxPoints) const
{
    const Level& level = levelFor(fromNs);
    const std::size_t pointsEach = &level == &m_raw ? 1 : 2;
    if (isEmpty() || (level.indexAtOrBefore(toNs) - level.indexAtOrBefore(fromNs)) * pointsEach < maxPoints)
        return 0;
    return roundedUpWidth(std::max<std::int64_t>(1, (toNs - fromNs) / static_cast<std::int64_t>(maxPoints / 2)));
}

std::optional<double> TimeSeries::highestAt(std::int64_t timeNs, std::int64_t reductionNs) const
{
    std::optional<double> highest = valueAt(timeNs);
    if (!highest || reductionNs <= 0)
        return highest;
    const std::int64_t fromNs = floorDivide(timeNs, reductionNs) * reductionNs;
    const Level& level = levelFor(fromNs);
    for (std::size_t i = level.indexAtOrBefore(fromNs); i < level.size(); ++i) {
        const Bucket& bucket = level.at(i);
        if (bucket.timeNs >= fromNs + reductionNs)
            break;
        if (bucket.timeNs >= fromNs)
            highest = std::max(*highest, bucket.highest);
    }
    return highest;
}

std::vector<ChartSegment> TimeSeries::window(std::int64_t fromNs, std::int64_t toNs, std::int64_t originNs,
                                             std::size_t maxPoints, Reduction reduction) const
{
    std::vector<ChartSegment> segments;
    if (isEmpty() || toNs < fromNs || maxPoints < 4)
        return segments;
    const Level& level = levelFor(fromNs);
    const std::size_t first = level.indexAtOrBefore(fromNs);
    const std::int64_t width = reductionNs(fromNs, toNs, maxPoints);
    const auto toSeconds = [&](std::int64_t timeNs) {
        return static_cast<double>(timeNs - originNs) / packet::kNanosecondsPerSecond;
    };
    Bucket open;
    bool hasOpen = false;
    const auto flush = [&] {
        if (!hasOpen)
            return;
        const double x = toSeconds(open.timeNs);
        ChartSegment& points = segments.back();
        if (reduction == Reduction::Peaks) {
            points.emplace_back(x, open.highest);
            hasOpen = false;
            return;
        }
        points.emplace_back(x, open.lowest);
        if (open.highest > open.lowest) {
            // The line enters at the extreme that is nearer to where it came from, and leaves at the other.
            const bool risingIn = points.size() < 2 || points[points.size() - 2].y() <= open.highest;
            points.emplace_back(x, open.highest);
            if (!risingIn)
                std::swap(points[points.size() - 1], points[points.size() - 2]);
        }
        hasOpen = false;
    };
    for (std::size_t i = first; i < level.size(); ++i) {
        const Bucket& bucket = level.at(i);
        if (bucket.timeNs > toNs)
            break;
        if (segments.empty() || bucket.afterGap) {
            flush();
            segments.emplace_back();
        }
        if (width > 0 && hasOpen && floorDivide(open.timeNs, width) == floorDivide(bucket.timeNs, width)) {
            include(open, bucket);
            continue;
        }
        flush();
        open = bucket;
        hasOpen = true;
    }
    flush();
    return segments;
}

}  // namespace netmoth::model
