// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/live_view.h"

namespace netmoth::gui {

LiveView::LiveView(QWidget* parent)
    : QWidget(parent)
{
}

void LiveView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit visibilityChanged();
}

void LiveView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    emit visibilityChanged();
}

}  // namespace netmoth::gui
