// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the help that a widget belongs to. Thread rule: GUI thread.
#pragma once

#include <QString>

class QWidget;

namespace netmoth::gui {

/// F1 within @p widget, or in a widget inside it, opens @p topic: a file of resources/help/ without its suffix.
void setHelpTopic(QWidget& widget, const char* topic);

/// Of @p widget or the nearest of its parents that has one; "index" when none has.
[[nodiscard]] QString helpTopicOf(const QWidget* widget);

}  // namespace netmoth::gui
