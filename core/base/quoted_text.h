// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace netmoth {

/// Formats text from a user for a message: in double quotes, on one line, shortened if long.
[[nodiscard]] std::string quotedText(std::string_view text);

}  // namespace netmoth
