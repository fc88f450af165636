// SPDX-License-Identifier: GPL-3.0-or-later
// Wireshark on the capture file that is looked at, for what is in its packets. Thread rule: GUI thread.
#pragma once

#include "core/base/result.h"

class QString;

namespace netmoth::gui {

[[nodiscard]] bool isWiresharkInstalled();

/// Starts Wireshark on @p file with @p displayFilter; it outlives this program. A failure is one sentence.
[[nodiscard]] Result<void> openInWireshark(const QString& file, const QString& displayFilter);

}  // namespace netmoth::gui
