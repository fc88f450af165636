// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/charts/chart_pointer.h"

#include "app/gui/base/plain_tool_tip.h"
#include "app/gui/charts/chart_overlay.h"

#include <QGraphicsView>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <utility>

namespace netmoth::gui {

ChartPointer::ChartPointer(QGraphicsView& view, const ChartOverlay& times)
    : m_view(view)
    , m_times(times)
{
    view.viewport()->setMouseTracking(true);
    view.viewport()->installEventFilter(this);
}

bool ChartPointer::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_isEnabled)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(static_cast<const QMouseEvent&>(*event));
        return true;
    case QEvent::MouseMove:
        move(static_cast<const QMouseEvent&>(*event));
        return true;
    case QEvent::MouseButtonRelease:
        release(static_cast<const QMouseEvent&>(*event));
        return true;
    case QEvent::MouseButtonDblClick:
        m_pressedAt.reset();
        emit doubleClicked();
        return true;
    case QEvent::Wheel: {
        const auto& wheel = static_cast<const QWheelEvent&>(*event);
        emit wheeled(m_times.timeAt(wheel.position().x()), wheel.angleDelta().y() / 120.0);
        return true;
    }
    case QEvent::Leave:
        emit left();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ChartPointer::press(const QMouseEvent& event)
{
    m_isPanning = event.button() == Qt::MiddleButton || event.modifiers().testFlag(Qt::ShiftModifier);
    m_pressedAt = m_times.timeAt(event.position().x());
}

void ChartPointer::move(const QMouseEvent& event)
{
    const double x = event.position().x();
    const std::int64_t timeNs = m_times.timeAt(x);
    emit hovered(timeNs);
    if (const model::TrafficEvent* mark = m_times.eventAt(x); mark != nullptr)
        QToolTip::showText(event.globalPosition().toPoint(), plainToolTip(mark->text()), &m_view);
    if (m_pressedAt && m_isPanning)
        emit panned(*m_pressedAt - timeNs);  // the time under the pointer stays there
    else if (m_pressedAt)
        emit dragging(*m_pressedAt, timeNs);
}

void ChartPointer::release(const QMouseEvent& event)
{
    const std::int64_t timeNs = m_times.timeAt(event.position().x());
    if (const auto pressedAt = std::exchange(m_pressedAt, std::nullopt); pressedAt && !m_isPanning)
        emit dragged(*pressedAt, timeNs);
}

}  // namespace netmoth::gui
