// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/interval_set.h"

#include <algorithm>

namespace netmoth::filter {

namespace {

Value next(Value value)
{
    ++value.low;
    value.high += value.low == 0 ? 1 : 0;
    return value;
}

Value previous(Value value)
{
    value.high -= value.low == 0 ? 1 : 0;
    --value.low;
    return value;
}

}  // namespace

std::vector<Interval> normalised(std::vector<Interval> intervals)
{
    std::ranges::sort(intervals, {}, &Interval::first);
    std::vector<Interval> merged;
    for (const Interval& interval : intervals) {
        const bool touches =
            !merged.empty() && (interval.first <= merged.back().last || interval.first == next(merged.back().last));
        if (touches)
            merged.back().last = std::max(merged.back().last, interval.last);
        else
            merged.push_back(interval);
    }
    return merged;
}

std::vector<Interval> complement(const std::vector<Interval>& intervals, Value highest)
{
    std::vector<Interval> rest;
    Value begin{};
    for (const Interval& interval : intervals) {
        if (begin < interval.first)
            rest.push_back({begin, previous(interval.first)});
        if (interval.last >= highest)
            return rest;
        begin = next(interval.last);
    }
    rest.push_back({begin, highest});
    return rest;
}

std::vector<Interval> fulfilling(Relation relation, const std::vector<Interval>& intervals, Value highest)
{
    const Value lowest{};
    std::vector<Interval> values = normalised(intervals);
    const Value first = values.front().first;
    const Value last = values.back().last;
    switch (relation) {
    case Relation::NotEqual:
        return complement(values, highest);
    case Relation::Less:
        return first == lowest ? std::vector<Interval>{} : std::vector<Interval>{{lowest, previous(first)}};
    case Relation::LessOrEqual:
        return {{lowest, last}};
    case Relation::Greater:
        return last >= highest ? std::vector<Interval>{} : std::vector<Interval>{{next(last), highest}};
    case Relation::GreaterOrEqual:
        return {{first, highest}};
    default:
        return values;
    }
}

}  // namespace netmoth::filter
