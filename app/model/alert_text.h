// SPDX-License-Identifier: GPL-3.0-or-later
// The text of an alert. Uses no widget.
#pragma once

#include "app/session/alert_rules.h"

#include <QString>

namespace netmoth::model {

/// One or two sentences; @p interfaceName: what is captured.
[[nodiscard]] QString alertText(const session::Alert& alert, const QString& interfaceName);

/// A few words, for a chart's marker or a notification's title.
[[nodiscard]] QString alertTitle(session::AlertKind kind);

}  // namespace netmoth::model
