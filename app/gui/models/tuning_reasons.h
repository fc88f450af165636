// SPDX-License-Identifier: GPL-3.0-or-later
// The tuning script's reasons in the user's language. A test compares what is known here with the script's text.
#pragma once

#include <QString>
#include <QStringList>

namespace netmoth::gui {

/// @p why as the script says it; unchanged where it is none of those that are known.
[[nodiscard]] QString tuningReasonText(const QString& why);

[[nodiscard]] QStringList knownTuningReasons();  ///< In English.

}  // namespace netmoth::gui
