// SPDX-License-Identifier: GPL-3.0-or-later
// One quantity over time, bounded, with every peak kept.
//
// The newest samples are kept unchanged. Older ones are merged into buckets that keep the lowest and the highest value
// of their span, so that a spike of 100 ms is still visible an hour later. When the coarsest level is full, its buckets
// are merged in pairs: the history is never cut, it becomes coarser.
//
//   raw      1200 samples            2 min at 10 Hz
//   fine     1200 buckets of 1 s     20 min
//   coarse   2048 buckets of 4 s     2.2 h, then of 8 s, 16 s, …
//
// About 160 kB when full. Thread rule: one thread. Uses no widget.
#pragma once

#include <QPointF>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace netmoth::model {

/// A stretch without a gap; x in seconds relative to an origin that the caller chose, y the value.
using ChartSegment = std::vector<QPointF>;

class TimeSeries
{
public:
    static constexpr std::size_t kRawCapacity = 1200;
    static constexpr std::size_t kFineCapacity = 1200;
    static constexpr std::size_t kCoarseCapacity = 2048;
    static constexpr std::int64_t kFineBucketNs = 1'000'000'000;
    static constexpr std::int64_t kCoarseBucketNs = 4'000'000'000;

    TimeSeries();

    /// Adds a value; @p timeNs must not be before the last one (such a value is ignored), nor may @p value be NaN.
    void append(std::int64_t timeNs, double value);

    /// There is no data between the last value and the next: no line may join them.
    void markGap() { m_gapPending = true; }

    void clear();

    [[nodiscard]] bool isEmpty() const { return m_raw.empty(); }
    [[nodiscard]] std::int64_t firstTimeNs() const { return m_firstTimeNs; }
    [[nodiscard]] std::int64_t lastTimeNs() const { return m_lastTimeNs; }
    [[nodiscard]] double lastValue() const;

    /// How values at the place of one point are merged.
    enum class Reduction
    {
        Extremes,  ///< Two points: the lowest and the highest.
        Peaks      ///< One point: the highest. Series with the same times have their points at the same places.
    };

    /// The value nearest to @p timeNs, or the highest if values have been merged; none outside the known range, or in a
    /// gap.
    [[nodiscard]] std::optional<double> valueAt(std::int64_t timeNs) const;

    /// Values that lie together in a multiple of this have one place in window(); 0: each has its own.
    [[nodiscard]] std::int64_t reductionNs(std::int64_t fromNs, std::int64_t toNs, std::size_t maxPoints) const;
    /// The highest of those that share @p timeNs's place; the nearest where there are none.
    [[nodiscard]] std::optional<double> highestAt(std::int64_t timeNs, std::int64_t reductionNs) const;

    /// What lies in [@p fromNs, @p toNs], in at most about @p maxPoints points, gaps between segments.
    /// Reduction uses buckets at multiples of a fixed width, so that peaks do not move while the window moves. One
    /// sample before the window is included so that the line reaches the left edge.
    [[nodiscard]] std::vector<ChartSegment> window(std::int64_t fromNs, std::int64_t toNs, std::int64_t originNs,
                                                   std::size_t maxPoints,
                                                   Reduction reduction = Reduction::Extremes) const;

private:
    /// A span of time and the extremes in it; a raw sample is a bucket with one value.
    struct Bucket
    {
        std::int64_t timeNs = 0;  ///< Of its first value.
        double lowest = 0;
        double highest = 0;
        double last = 0;
        bool afterGap = false;
    };

    /// An overwrite ring of buckets.
    class Level
    {
    public:
        explicit Level(std::size_t capacity);

        void push(const Bucket& bucket);
        void clear();
        void mergePairs();  ///< Halves the number of buckets; none spans a gap.
        [[nodiscard]] bool empty() const { return m_size == 0; }
        [[nodiscard]] bool full() const { return m_size == m_buckets.size(); }
        [[nodiscard]] bool hasLost() const { return m_lost; }
        [[nodiscard]] std::size_t size() const { return m_size; }
        [[nodiscard]] const Bucket& at(std::size_t index) const;
        [[nodiscard]] Bucket& back();
        /// Index of the last bucket that starts at or before @p timeNs; 0 when all are later.
        [[nodiscard]] std::size_t indexAtOrBefore(std::int64_t timeNs) const;

    private:
        std::vector<Bucket> m_buckets;
        std::size_t m_begin = 0;
        std::size_t m_size = 0;
        bool m_lost = false;
    };

    static void include(Bucket& bucket, const Bucket& other);
    static void addTo(Level& level, std::int64_t bucketNs, const Bucket& sample);
    [[nodiscard]] const Level& levelFor(std::int64_t fromNs) const;

    Level m_raw{kRawCapacity};
    Level m_fine{kFineCapacity};
    Level m_coarse{kCoarseCapacity};
    std::int64_t m_coarseBucketNs = kCoarseBucketNs;
    std::int64_t m_firstTimeNs = 0;
    std::int64_t m_lastTimeNs = 0;
    bool m_gapPending = false;
};

}  // namespace netmoth::model
