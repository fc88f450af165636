// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace netmoth::config {

/// Text from a file as a sentence can show it: in double quotes, on one line, shortened when long.
[[nodiscard]] std::string quotedText(std::string_view text);

}  // namespace netmoth::config
