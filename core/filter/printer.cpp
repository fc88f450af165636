// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/parser.h"
#include "core/filter/time_literal.h"
#include "core/filter/value_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <optional>

namespace netmoth::filter {

namespace {

using Kind = Expression::Kind;

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += {'\\', c};
        else if (static_cast<unsigned char>(c) < ' ' || c == 0x7F)
            result += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
        else
            result += c;
    }
    return result + '"';
}

/// With the largest unit that leaves a whole number. Powers of ten before powers of two: 1024000 is 1024 kB.
std::string quantityText(ValueKind kind, std::uint64_t value)
{
    const auto units = unitsOf(kind);
    const auto fits = [&](const NamedValue& unit) {
        return unit.value > 1 && value >= unit.value && value % unit.value == 0;
    };
    const auto isPowerOfTwo = [](const NamedValue& unit) { return std::has_single_bit(unit.value); };
    const NamedValue* best = nullptr;
    for (const bool powersOfTwo : {false, true})
        for (const NamedValue& unit : units)
            if ((best == nullptr || !powersOfTwo || isPowerOfTwo(*best)) && isPowerOfTwo(unit) == powersOfTwo &&
                fits(unit))
                best = &unit;
    if (best != nullptr)
        return fmt::format("{} {}", value / best->value, best->name);
    return kind == ValueKind::Duration ? fmt::format("{} ns", value) : fmt::format("{}", value);
}

std::string addressText(ValueKind kind, const Value& value)
{
    packet::IpAddress address;
    for (std::size_t i = 0; i < 8; ++i) {
        address.bytes[i] = static_cast<std::uint8_t>(value.high >> (56 - 8 * i));
        address.bytes[i + 8] = static_cast<std::uint8_t>(value.low >> (56 - 8 * i));
    }
    return packet::toString(address, kind == ValueKind::Ipv4 ? 4 : 6);
}

std::string valueText(const FieldDescription& field, const Value& value)
{
    switch (field.kind) {
    case ValueKind::Bytes:
    case ValueKind::Count:
    case ValueKind::Duration:
        return quantityText(field.kind, value.low);
    case ValueKind::Time:
        return quoted(timeText(nsOfTimeValue(value.low)));
    case ValueKind::Choice:
        return std::string(std::ranges::find(field.names, value.low, &NamedValue::value)->name);
    case ValueKind::Ipv4:
    case ValueKind::Ipv6:
        return addressText(field.kind, value);
    default:
        return fmt::format("{}", value.low);
    }
}

/// The prefix length of an interval that is a network of more than one address.
std::optional<int> prefixLength(ValueKind kind, const Interval& interval)
{
    const std::uint64_t high = interval.first.high ^ interval.last.high;
    const std::uint64_t low = interval.first.low ^ interval.last.low;
    // The bits that differ must be the low ones, all of them, zero in the first address.
    const bool isMask = high == 0 ? (low & (low + 1)) == 0 : low == UINT64_MAX && (high & (high + 1)) == 0;
    if (!isMask || (high | low) == 0 || (interval.first.high & high) != 0 || (interval.first.low & low) != 0)
        return std::nullopt;
    const auto hostBits = static_cast<int>(high == 0 ? std::bit_width(low) : 64 + std::bit_width(high));
    return (kind == ValueKind::Ipv4 ? 32 : 128) - hostBits;
}

std::string intervalText(const FieldDescription& field, const Interval& interval)
{
    if (interval.first == interval.last)
        return valueText(field, interval.first);
    if (field.kind == ValueKind::Ipv4 || field.kind == ValueKind::Ipv6)
        if (const auto length = prefixLength(field.kind, interval))
            return fmt::format("{}/{}", valueText(field, interval.first), *length);
    return fmt::format("{}..{}", valueText(field, interval.first), valueText(field, interval.last));
}

std::string_view relationText(Relation relation, Quantifier quantifier)
{
    const bool isAll = quantifier == Quantifier::All;
    switch (relation) {
    case Relation::Equal:
        return isAll ? "===" : "==";
    case Relation::NotEqual:
        return isAll ? "!=" : "!==";
    case Relation::Less:
        return "<";
    case Relation::LessOrEqual:
        return "<=";
    case Relation::Greater:
        return ">";
    case Relation::GreaterOrEqual:
        return ">=";
    case Relation::In:
        return "in";
    case Relation::Contains:
        return "contains";
    case Relation::Matches:
        return "matches";
    }
    return "";
}

std::string comparisonText(const Comparison& comparison)
{
    const Relation relation = comparison.relation;
    const bool saysAll =
        comparison.quantifier == Quantifier::All && relation != Relation::Equal && relation != Relation::NotEqual;
    std::string values;
    const auto add = [&](const std::string& value) {
        values += values.empty() ? "" : ", ";
        values += value;
    };
    for (const Interval& interval : comparison.intervals)
        add(intervalText(*comparison.field, interval));
    for (const std::string& text : comparison.texts)
        add(quoted(text));
    if (relation == Relation::In)
        values = fmt::format("{{{}}}", values);
    if (comparison.otherField != nullptr)
        values = comparison.otherField->name;
    return fmt::format("{}{} {} {}", saysAll ? "all " : "", comparison.field->name,
                       relationText(relation, comparison.quantifier), values);
}

std::string chainText(const Expression& expression, std::string_view separator)
{
    std::string text;
    for (const Expression& operand : expression.operands) {
        const bool needsParentheses = expression.kind == Kind::And && operand.kind == Kind::Or;
        text += text.empty() ? "" : separator;
        text += needsParentheses ? fmt::format("({})", print(operand)) : print(operand);
    }
    return text;
}

}  // namespace

std::string print(const Expression& expression)
{
    switch (expression.kind) {
    case Kind::Everything:
        return {};
    case Kind::Presence:
        return std::string(expression.comparison.field->name);
    case Kind::Comparison:
        return comparisonText(expression.comparison);
    case Kind::Not: {
        const Expression& operand = expression.operands.front();
        return operand.kind == Kind::Presence ? fmt::format("!{}", print(operand))
                                              : fmt::format("!({})", print(operand));
    }
    case Kind::And:
        return chainText(expression, " && ");
    case Kind::Or:
        return chainText(expression, " || ");
    }
    return {};
}

}  // namespace netmoth::filter
