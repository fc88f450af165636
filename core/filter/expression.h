// SPDX-License-Identifier: GPL-3.0-or-later
// A display filter as a tree. Values; any thread.
#pragma once

#include "core/filter/field.h"

#include <string>
#include <vector>

namespace netmoth::filter {

enum class Relation : std::uint8_t
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    Contains,
    Matches
};

/// For a field with two values: which of them must fulfil the relation. Without any value, neither is fulfilled.
enum class Quantifier : std::uint8_t
{
    Any,
    All
};

/// Both ends included. One value: first == last. A network: its lowest and highest address.
struct Interval
{
    Value first;
    Value last;
    friend bool operator==(const Interval&, const Interval&) = default;
};

struct Comparison
{
    const FieldDescription* field = nullptr;
    Relation relation = Relation::Equal;
    Quantifier quantifier = Quantifier::Any;       ///< All for NotEqual unless written otherwise, as in Wireshark.
    const FieldDescription* otherField = nullptr;  ///< field OP field; then there are no values.
    std::vector<Interval> intervals;               ///< One, or those of a set.
    std::vector<std::string> texts;                ///< Text fields: one, or those of a set.
    friend bool operator==(const Comparison&, const Comparison&) = default;
};

struct Expression
{
    enum class Kind : std::uint8_t
    {
        Everything,  ///< An empty filter.
        Presence,    ///< comparison.field has a value.
        Comparison,
        Not,  ///< One operand.
        And,  ///< Two or more operands, none of them an And.
        Or    ///< Two or more operands, none of them an Or.
    };

    Kind kind = Kind::Everything;
    Comparison comparison;
    std::vector<Expression> operands;
    friend bool operator==(const Expression&, const Expression&) = default;
};

}  // namespace netmoth::filter
