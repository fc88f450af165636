// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/program.h"

#include "core/filter/interval_set.h"

#include <algorithm>

namespace netmoth::filter {

namespace {

using Kind = Expression::Kind;

/// Whether any, or all, of @p count values fulfil @p fulfils; false without a value.
template <typename T, typename Fulfils>
bool holds(const Values<T>& values, std::size_t count, Quantifier quantifier, Fulfils fulfils)
{
    const bool isAny = quantifier == Quantifier::Any;
    for (std::size_t i = 0; i < count; ++i)
        if (fulfils(values[i]) == isAny)
            return isAny;
    return !isAny && count > 0;
}

template <typename T>
bool relate(Relation relation, const T& left, const T& right)
{
    switch (relation) {
    case Relation::Equal:
        return left == right;
    case Relation::NotEqual:
        return left != right;
    case Relation::Less:
        return left < right;
    case Relation::LessOrEqual:
        return left <= right;
    case Relation::Greater:
        return left > right;
    case Relation::GreaterOrEqual:
        return left >= right;
    default:
        return false;
    }
}

/// Of two fields, every value with every value.
template <typename T, typename Read>
bool relateFields(const flow::FlowSnapshot& flow, Read left, Read right, Relation relation, Quantifier quantifier)
{
    Values<T> lefts;
    Values<T> rights;
    const std::size_t leftCount = left(flow, lefts);
    const std::size_t rightCount = right(flow, rights);
    return rightCount > 0 && holds(lefts, leftCount, quantifier, [&](const T& a) {
               return holds(rights, rightCount, quantifier, [&](const T& b) { return relate(relation, a, b); });
           });
}

/// Binary search in sorted intervals that do not touch.
template <typename Intervals, typename T>
bool isInside(Intervals begin, std::size_t count, const T& value)
{
    const auto after = std::upper_bound(begin, begin + static_cast<std::ptrdiff_t>(count), value,
                                        [](const T& v, const auto& interval) { return v < interval.first; });
    return after != begin && value <= std::prev(after)->last;
}

}  // namespace

Program::Program(const Expression& expression)
{
    if (expression.kind != Kind::Everything)
        m_entry = add(expression, kAccept, kReject);
}

/// Adds the tests of @p expression, the last one first, so that each can refer to its successors. @return the index of
/// the first test.
std::int32_t Program::add(const Expression& expression, std::int32_t whenTrue, std::int32_t whenFalse)
{
    switch (expression.kind) {
    case Kind::Not:
        return add(expression.operands.front(), whenFalse, whenTrue);
    case Kind::And:
        for (auto operand = expression.operands.rbegin(); operand != expression.operands.rend(); ++operand)
            whenTrue = add(*operand, whenTrue, whenFalse);
        return whenTrue;
    case Kind::Or:
        for (auto operand = expression.operands.rbegin(); operand != expression.operands.rend(); ++operand)
            whenFalse = add(*operand, whenTrue, whenFalse);
        return whenFalse;
    default:
        break;
    }
    Test test = testOf(expression);
    test.whenTrue = whenTrue;
    test.whenFalse = whenFalse;
    m_tests.push_back(test);
    return static_cast<std::int32_t>(m_tests.size()) - 1;
}

Program::Test Program::testOf(const Expression& expression)
{
    const Comparison& comparison = expression.comparison;
    const FieldDescription& field = *comparison.field;
    Test test;
    test.field = &field;
    test.otherField = comparison.otherField;
    test.relation = comparison.relation;
    test.quantifier = comparison.quantifier;
    if (expression.kind == Kind::Presence)
        test.operation = field.texts       ? Operation::HasText
                         : field.addresses ? Operation::HasAddress
                                           : Operation::HasNumber;
    else if (test.otherField)
        test.operation = field.addresses ? Operation::AddressesCompare : Operation::NumbersCompare;
    else if (field.texts)
        addTexts(test, comparison);
    else
        addValues(test, comparison);
    return test;
}

void Program::addValues(Test& test, const Comparison& comparison)
{
    const bool isAddress = comparison.field->addresses != nullptr;
    const Value highest = isAddress ? kHighestValue : Value{0, UINT64_MAX};
    const std::vector<Interval> values = fulfilling(comparison.relation, comparison.intervals, highest);
    test.count = static_cast<std::uint32_t>(values.size());
    if (isAddress) {
        test.operation = Operation::AddressInSet;
        test.first = static_cast<std::uint32_t>(m_addresses.size());
        m_addresses.insert(m_addresses.end(), values.begin(), values.end());
        return;
    }
    test.operation = values.size() == 1 ? Operation::NumberInInterval : Operation::NumberInSet;
    test.first = static_cast<std::uint32_t>(m_numbers.size());
    for (const Interval& interval : values)
        m_numbers.push_back({interval.first.low, interval.last.low});
}

void Program::addTexts(Test& test, const Comparison& comparison)
{
    test.count = static_cast<std::uint32_t>(comparison.texts.size());
    test.isInverted = comparison.relation == Relation::NotEqual;
    if (comparison.relation == Relation::Matches) {
        test.operation = Operation::TextMatches;
        test.first = static_cast<std::uint32_t>(m_patterns.size());
        for (const std::string& text : comparison.texts)
            m_patterns.push_back(compilePattern(text));
        return;
    }
    test.operation = comparison.relation == Relation::Contains ? Operation::TextContains : Operation::TextEquals;
    test.first = static_cast<std::uint32_t>(m_texts.size());
    m_texts.insert(m_texts.end(), comparison.texts.begin(), comparison.texts.end());
}

bool Program::isTrue(const Test& test, const flow::FlowSnapshot& flow, const HostNames& names) const
{
    switch (test.operation) {
    case Operation::HasNumber:
    case Operation::NumberInInterval:
    case Operation::NumberInSet:
    case Operation::NumbersCompare:
        return isNumberTrue(test, flow);
    case Operation::HasAddress:
    case Operation::AddressInSet:
    case Operation::AddressesCompare:
        return isAddressTrue(test, flow);
    case Operation::HasText:
    case Operation::TextEquals:
    case Operation::TextContains:
    case Operation::TextMatches:
        return isTextTrue(test, flow, names);
    }
    return false;
}

bool Program::isNumberTrue(const Test& test, const flow::FlowSnapshot& flow) const
{
    if (test.operation == Operation::NumbersCompare)
        return relateFields<std::uint64_t>(flow, test.field->numbers, test.otherField->numbers, test.relation,
                                           test.quantifier);
    Values<std::uint64_t> values;
    const std::size_t count = test.field->numbers(flow, values);
    if (test.operation == Operation::HasNumber)
        return count > 0;
    const auto begin = m_numbers.begin() + test.first;
    if (test.operation == Operation::NumberInInterval) {
        const NumberInterval interval = *begin;
        return holds(values, count, test.quantifier,
                     [&](std::uint64_t v) { return v - interval.first <= interval.last - interval.first; });
    }
    return holds(values, count, test.quantifier, [&](std::uint64_t v) { return isInside(begin, test.count, v); });
}

bool Program::isAddressTrue(const Test& test, const flow::FlowSnapshot& flow) const
{
    if (test.operation == Operation::AddressesCompare)
        return relateFields<Value>(flow, test.field->addresses, test.otherField->addresses, test.relation,
                                   test.quantifier);
    Values<Value> values;
    const std::size_t count = test.field->addresses(flow, values);
    if (test.operation == Operation::HasAddress)
        return count > 0;
    const auto begin = m_addresses.begin() + test.first;
    return holds(values, count, test.quantifier, [&](const Value& v) { return isInside(begin, test.count, v); });
}

bool Program::isTextTrue(const Test& test, const flow::FlowSnapshot& flow, const HostNames& names) const
{
    Values<std::string_view> values;
    const std::size_t count = test.field->texts(flow, names, values);
    if (test.operation == Operation::HasText)
        return count > 0;
    return holds(values, count, test.quantifier,
                 [&](std::string_view text) { return isTextFulfilled(test, text) != test.isInverted; });
}

bool Program::isTextFulfilled(const Test& test, std::string_view text) const
{
    if (test.operation == Operation::TextMatches) {
        const auto begin = m_patterns.begin() + test.first;
        return std::any_of(begin, begin + test.count, [&](const Pattern& p) { return occursIn(*p, text); });
    }
    const auto begin = m_texts.begin() + test.first;
    const bool isWhole = test.operation == Operation::TextEquals;
    return std::any_of(begin, begin + test.count, [&](const std::string& wanted) {
        return isWhole ? text == wanted : text.find(wanted) != std::string_view::npos;
    });
}

}  // namespace netmoth::filter
