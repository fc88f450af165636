// SPDX-License-Identifier: GPL-3.0-or-later
// Random display filters in many hands, each with an oracle that shares no code with core/filter: it is put together
// from the definitions of GRAMMAR.md while the text is written. And random flows that such filters tell apart.
#pragma once

#include "core/model/flow_snapshot.h"

#include <functional>
#include <random>
#include <string>
#include <vector>

namespace netmoth::test {

struct GeneratedFilter
{
    std::string text;
    std::function<bool(const flow::FlowSnapshot&)> accepts;
};

class FilterGenerator
{
public:
    explicit FilterGenerator(std::uint32_t seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] GeneratedFilter filter(int depth = 3);
    /// Values from a small pool, so that comparisons hit.
    [[nodiscard]] flow::FlowSnapshot flow();

private:
    [[nodiscard]] std::size_t below(std::size_t limit)
    {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random);
    }
    [[nodiscard]] bool oneIn(std::size_t n) { return below(n) == 0; }
    template <typename T>
    [[nodiscard]] const T& pick(const std::vector<T>& choices)
    {
        return choices[below(choices.size())];
    }
    [[nodiscard]] std::string space() { return pick<std::string>({"", " ", "  ", "\t", "\n"}); }

    [[nodiscard]] GeneratedFilter chain(int depth);
    [[nodiscard]] GeneratedFilter negation(int depth);
    [[nodiscard]] GeneratedFilter presence();
    [[nodiscard]] GeneratedFilter comparison();

    std::mt19937 m_random;
};

}  // namespace netmoth::test
