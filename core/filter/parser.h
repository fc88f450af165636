// SPDX-License-Identifier: GPL-3.0-or-later
// Text to expression and back; GRAMMAR.md has the language. No state; any thread.
#pragma once

#include "core/filter/expression.h"
#include "core/filter/filter_error.h"

#include <string>
#include <string_view>

namespace netmoth::filter {

inline constexpr std::size_t kMaxFilterBytes = 65536;
inline constexpr int kMaxFilterDepth = 100;  ///< Parentheses and negations within each other.

/// Parses @p text in time linear in its length; recursion is bounded by kMaxFilterDepth.
[[nodiscard]] FilterResult<Expression> parse(std::string_view text);

/// The canonical form of @p expression: parse(print(e)) == e.
[[nodiscard]] std::string print(const Expression& expression);

}  // namespace netmoth::filter
