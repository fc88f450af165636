// SPDX-License-Identifier: GPL-3.0-or-later
// A display filter: text in, yes or no for each flow out. The language is described in GRAMMAR.md.
//
// Immutable after construction: copies are cheap, and any number of threads may use one.
#pragma once

#include "core/filter/filter_error.h"
#include "core/filter/program.h"

#include <string>
#include <string_view>

namespace netmoth::filter {

class FlowFilter
{
public:
    FlowFilter() = default;  ///< Accepts every flow.

    /// Blank text accepts every flow.
    [[nodiscard]] static FilterResult<FlowFilter> compile(std::string_view text);

    [[nodiscard]] bool accepts(const flow::FlowSnapshot& flow, const HostNames& names) const
    {
        return m_program.accepts(flow, names);
    }
    /// Without resolved names.
    [[nodiscard]] bool accepts(const flow::FlowSnapshot& flow) const;

    [[nodiscard]] bool acceptsEverything() const { return m_text.empty(); }
    [[nodiscard]] bool asksForNames() const { return m_asksForNames; }  ///< Some test is about resolved names.
    [[nodiscard]] const std::string& text() const { return m_text; }    ///< In canonical form.

private:
    explicit FlowFilter(const Expression& expression);

    Program m_program;
    std::string m_text;
    bool m_asksForNames = false;
};

}  // namespace netmoth::filter
