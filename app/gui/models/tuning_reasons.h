// SPDX-License-Identifier: GPL-3.0-or-later
// The tuning script's reasons in the user's language. A test compares what is known here with the script's text.
#pragma once

#include <QString>
#include <QStringList>

namespace netmoth::gui {

/// @p why as printed by the script; returned unchanged if it is unknown.
[[nodiscard]] QString tuningReasonText(const QString& why);

[[nodiscard]] QStringList knownTuningReasons();  ///< In English.

}  // namespace netmoth::gui
