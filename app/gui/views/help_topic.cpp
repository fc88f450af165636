// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/help_topic.h"

#include <QVariant>
#include <QWidget>

namespace netmoth::gui {

namespace {

constexpr char kTopicProperty[] = "helpTopic";

}  // namespace

void setHelpTopic(QWidget& widget, const char* topic)
{
    widget.setProperty(kTopicProperty, QLatin1String(topic));
}

QString helpTopicOf(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget())
        if (const QVariant topic = widget->property(kTopicProperty); topic.isValid())
            return topic.toString();
    return QStringLiteral("index");
}

}  // namespace netmoth::gui
