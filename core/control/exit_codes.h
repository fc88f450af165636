// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper's exit status says to the app, beside success and failure.
#pragma once

namespace netmoth::control {

/// A right is missing: the app can offer to fix just that.
inline constexpr int kMissingRightExitCode = 77;

}  // namespace netmoth::control
