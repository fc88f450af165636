// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the current capture file in Wireshark, for the content of its packets. Thread rule: GUI thread.
#pragma once

#include "core/base/result.h"

class QString;

namespace netmoth::gui {

[[nodiscard]] bool isWiresharkInstalled();

/// Starts Wireshark on @p file with @p displayFilter; it outlives this program. A failure is one sentence.
[[nodiscard]] Result<void> openInWireshark(const QString& file, const QString& displayFilter);

}  // namespace netmoth::gui
