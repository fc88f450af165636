// SPDX-License-Identifier: GPL-3.0-or-later
// Two rates over the last minute in a small picture: one above the middle line, one below it. The only scale is the
// highest rate, which is shown as text. Thread rule: GUI thread.
#pragma once

#include <QWidget>

#include <cstdint>
#include <deque>

namespace netmoth::gui {

class RateSparkline final : public QWidget
{
    Q_OBJECT

public:
    static constexpr double kSpanSeconds = 60;

    explicit RateSparkline(QWidget* parent = nullptr);

    void clear();
    /// Bytes sent and returned so far, at @p seconds of any steady clock. Values before the first call are unknown.
    void add(double seconds, std::uint64_t sentBytes, std::uint64_t returnedBytes);

    [[nodiscard]] double sentRate() const { return m_points.empty() ? 0 : m_points.back().sent; }  ///< Bits/s, latest.
    [[nodiscard]] double returnedRate() const { return m_points.empty() ? 0 : m_points.back().returned; }

    /// The text that is shown if there is nothing to draw; otherwise empty.
    [[nodiscard]] QString emptyText() const;

    [[nodiscard]] QSize sizeHint() const override { return {260, 120}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {140, 70}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Point
    {
        double seconds;
        double sent;
        double returned;
    };

    [[nodiscard]] double highest() const;
    void paintHalf(QPainter& painter, const QRectF& area, double scale, bool sent) const;

    std::deque<Point> m_points;
    bool m_hasTotals = false;
    double m_lastSeconds = 0;
    std::uint64_t m_lastSent = 0;
    std::uint64_t m_lastReturned = 0;
};

}  // namespace netmoth::gui
