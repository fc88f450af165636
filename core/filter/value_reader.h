// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the operand after an operator, by the kind of the field before it. Internal to core/filter.
#pragma once

#include "core/filter/expression.h"
#include "core/filter/filter_error.h"
#include "core/filter/lexer.h"

namespace netmoth::filter {

/// Reads the value that begins at @p token and steps behind it: over a second word where the value has a unit.
/// A network gives an interval, everything else first == last.
/// @pre the field's kind is neither Presence nor Text.
[[nodiscard]] FilterResult<Interval> readValue(const FieldDescription& field, const Token*& token);

/// True when @p word is a unit that may follow a number of @p kind.
[[nodiscard]] bool isUnit(ValueKind kind, std::string_view word);

/// The units of @p kind, smallest first; none for most.
[[nodiscard]] std::span<const NamedValue> unitsOf(ValueKind kind);

}  // namespace netmoth::filter
