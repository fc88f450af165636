// SPDX-License-Identifier: GPL-3.0-or-later
// A compiled display filter: tests, each with the index to continue at if it is true and if it is false. This index is
// always lower, so that each test is evaluated at most once. No recursion, and no allocation except RE2's cache for
// "matches".
//
// Immutable after construction: any number of threads may run it.
#pragma once

#include "core/filter/expression.h"
#include "core/filter/pattern.h"

#include <cstdint>
#include <vector>

namespace netmoth::filter {

class Program
{
public:
    Program() = default;  ///< Accepts everything.
    explicit Program(const Expression& expression);

    [[nodiscard]] bool accepts(const flow::FlowSnapshot& flow, const HostNames& names) const
    {
        std::int32_t next = m_entry;
        while (next >= 0) {
            const Test& test = m_tests[static_cast<std::size_t>(next)];
            next = isTrue(test, flow, names) ? test.whenTrue : test.whenFalse;
        }
        return next == kAccept;
    }

private:
    static constexpr std::int32_t kAccept = -1;
    static constexpr std::int32_t kReject = -2;

    enum class Operation : std::uint8_t
    {
        HasNumber,
        HasAddress,
        HasText,
        NumberInInterval,
        NumberInSet,
        AddressInSet,
        NumbersCompare,  ///< Of two fields.
        AddressesCompare,
        TextEquals,
        TextContains,
        TextMatches
    };

    struct Test
    {
        Operation operation{};
        Relation relation{};  ///< Comparing fields.
        Quantifier quantifier{};
        bool isInverted = false;  ///< Texts: a value fulfils the test when it is none of them.
        std::uint32_t first = 0;  ///< Of count entries in m_numbers, m_addresses, m_texts or m_patterns.
        std::uint32_t count = 0;
        std::int32_t whenTrue = kAccept;
        std::int32_t whenFalse = kReject;
        const FieldDescription* field = nullptr;
        const FieldDescription* otherField = nullptr;
    };

    struct NumberInterval
    {
        std::uint64_t first;
        std::uint64_t last;
    };

    std::int32_t add(const Expression& expression, std::int32_t whenTrue, std::int32_t whenFalse);
    [[nodiscard]] Test testOf(const Expression& expression);
    void addValues(Test& test, const Comparison& comparison);
    void addTexts(Test& test, const Comparison& comparison);

    [[nodiscard]] bool isTrue(const Test& test, const flow::FlowSnapshot& flow, const HostNames& names) const;
    [[nodiscard]] bool isNumberTrue(const Test& test, const flow::FlowSnapshot& flow) const;
    [[nodiscard]] bool isAddressTrue(const Test& test, const flow::FlowSnapshot& flow) const;
    [[nodiscard]] bool isTextTrue(const Test& test, const flow::FlowSnapshot& flow, const HostNames& names) const;
    [[nodiscard]] bool isTextFulfilled(const Test& test, std::string_view text) const;

    std::vector<Test> m_tests;
    std::vector<NumberInterval> m_numbers;
    std::vector<Interval> m_addresses;
    std::vector<std::string> m_texts;
    std::vector<Pattern> m_patterns;
    std::int32_t m_entry = kAccept;
};

}  // namespace netmoth::filter
