// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace netmoth {

/// Number of single-character edits between two names (Levenshtein). Time grows with the product of the lengths: cut
/// what a user wrote before.
[[nodiscard]] std::size_t editDistance(std::string_view left, std::string_view right);

}  // namespace netmoth
