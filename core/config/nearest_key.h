// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace netmoth::config {

/// The schema key that @p path was probably meant to be: fewest edits, '-' and '_' alike, case ignored. Either the
/// whole path counts or its last part, so that a key in the wrong section is found too.
[[nodiscard]] std::string_view nearestKey(std::string_view path);

}  // namespace netmoth::config
