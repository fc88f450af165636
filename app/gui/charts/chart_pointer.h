// SPDX-License-Identifier: GPL-3.0-or-later
// Translates pointer events over the plot of a time chart from pixels to times: hovering, dragging a range, panning,
// turning the wheel. Shows the meaning of the event mark under the pointer as a tool tip. Thread rule: GUI thread.
#pragma once

#include <QObject>

#include <cstdint>
#include <optional>

class QGraphicsView;
class QMouseEvent;

namespace netmoth::gui {

class ChartOverlay;

class ChartPointer final : public QObject
{
    Q_OBJECT

public:
    /// Watches @p view, on which @p times are drawn; both outlive this object.
    ChartPointer(QGraphicsView& view, const ChartOverlay& times);

    /// Whether the chart has content; if not, no signal is emitted. Initially false.
    void setEnabled(bool enabled) { m_isEnabled = enabled; }

signals:
    void hovered(std::int64_t timeNs);
    void left();
    void dragging(std::int64_t fromNs, std::int64_t toNs);
    void dragged(std::int64_t fromNs, std::int64_t toNs);  ///< The button was released: a range was selected.
    void panned(std::int64_t deltaNs);                     ///< By the middle button, or Shift and the left one.
    void wheeled(std::int64_t timeNs, double steps);       ///< Positive: away from the user.
    void doubleClicked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);

    QGraphicsView& m_view;
    const ChartOverlay& m_times;
    bool m_isEnabled = false;
    std::optional<std::int64_t> m_pressedAt;  ///< While a button is down.
    bool m_isPanning = false;
};

}  // namespace netmoth::gui
