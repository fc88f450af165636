// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/charts/accessible_chart.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace netmoth::gui {

namespace {

constexpr const char* kIsChart = "isChart";

QAccessibleInterface* makeChart(const QString&, QObject* object)
{
    auto* const widget = qobject_cast<QWidget*>(object);
    return widget != nullptr && widget->property(kIsChart).toBool() ? new QAccessibleWidget(widget, QAccessible::Chart)
                                                                    : nullptr;
}

}  // namespace

void announceAsChart(QWidget& widget)
{
    widget.setProperty(kIsChart, true);
    QAccessible::installFactory(makeChart);
}

}  // namespace netmoth::gui
