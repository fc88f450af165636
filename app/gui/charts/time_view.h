// SPDX-License-Identifier: GPL-3.0-or-later
// The visible time range: the newest one of a given length, which moves on, or a selected one, which is fixed. Pure;
// uses no widget.
#pragma once

#include <cstdint>
#include <optional>

namespace netmoth::gui {

class TimeView
{
public:
    struct Range
    {
        std::int64_t fromNs = 0;
        std::int64_t toNs = 0;
        [[nodiscard]] std::int64_t spanNs() const { return toNs - fromNs; }
        friend bool operator==(const Range&, const Range&) = default;
    };
    static constexpr std::int64_t kShortestNs = 1'000'000;

    /// The whole range: from @p startNs to @p nowNs. It grows while a capture runs.
    void setExtent(std::int64_t startNs, std::int64_t nowNs) { m_extent = {startNs, nowNs}; }

    /// The length that is followed; nothing: all of it.
    void setSpan(std::optional<std::int64_t> spanNs) { m_spanNs = spanNs; }

    void follow() { m_held.reset(); }
    void hold() { m_held = range(); }  ///< Keeps the current range.
    void zoomTo(Range range);
    void zoomAround(std::int64_t timeNs, double factor);  ///< Factor below 1: closer.
    void panBy(std::int64_t deltaNs);

    [[nodiscard]] bool isFollowing() const { return !m_held; }
    [[nodiscard]] Range range() const;

private:
    Range m_extent;
    std::optional<std::int64_t> m_spanNs;
    std::optional<Range> m_held;
};

}  // namespace netmoth::gui
