// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace netmoth {

/// Text from a user as a sentence can show it: in double quotes, on one line, shortened when long.
[[nodiscard]] std::string quotedText(std::string_view text);

}  // namespace netmoth
