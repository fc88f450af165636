// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/flow_filter.h"

#include "core/filter/parser.h"

#include <algorithm>

namespace netmoth::filter {

namespace {

class NoNames final : public HostNames
{
public:
    [[nodiscard]] std::string_view nameOf(const packet::IpAddress&) const override { return {}; }
};

bool mentionsText(const Expression& expression)
{
    return (expression.comparison.field != nullptr && expression.comparison.field->texts != nullptr) ||
           std::ranges::any_of(expression.operands, mentionsText);
}

}  // namespace

FlowFilter::FlowFilter(const Expression& expression)
    : m_program(expression)
    , m_text(print(expression))
    , m_asksForNames(mentionsText(expression))
{
}

FilterResult<FlowFilter> FlowFilter::compile(std::string_view text)
{
    return parse(text).map([](const Expression& expression) { return FlowFilter(expression); });
}

bool FlowFilter::accepts(const flow::FlowSnapshot& flow) const
{
    return m_program.accepts(flow, NoNames());
}

}  // namespace netmoth::filter
