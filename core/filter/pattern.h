// SPDX-License-Identifier: GPL-3.0-or-later
// Regular expressions, ignoring case as in Wireshark. Time is linear in the text whatever the pattern, which a
// backtracking engine cannot promise; the price is RE2's syntax: no back-references, no look-around.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace re2 {
class RE2;
}

namespace netmoth::filter {

using Pattern = std::shared_ptr<const re2::RE2>;

/// The error in @p pattern; empty if it is valid.
[[nodiscard]] std::optional<std::string> patternProblem(std::string_view pattern);

/// @pre no problem.
[[nodiscard]] Pattern compilePattern(std::string_view pattern);

/// True when @p pattern occurs anywhere in @p text. Any thread.
[[nodiscard]] bool occursIn(const re2::RE2& pattern, std::string_view text);

}  // namespace netmoth::filter
