// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/pattern.h"

#include "core/base/quoted_text.h"

#include <re2/re2.h>

namespace netmoth::filter {

namespace {

re2::StringPiece piece(std::string_view text)
{
    return {text.data(), text.size()};
}

RE2::Options options()
{
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    options.set_max_mem(1 << 20);
    return options;
}

}  // namespace

std::optional<std::string> patternProblem(std::string_view pattern)
{
    const RE2 compiled(piece(pattern), options());
    if (compiled.ok())
        return std::nullopt;
    std::string problem = compiled.error();
    if (const std::string& part = compiled.error_arg(); !part.empty() && problem.ends_with(part))
        problem = problem.substr(0, problem.size() - part.size()) + quotedText(part);
    return problem;
}

Pattern compilePattern(std::string_view pattern)
{
    return std::make_shared<const RE2>(piece(pattern), options());
}

bool occursIn(const re2::RE2& pattern, std::string_view text)
{
    return RE2::PartialMatch(piece(text), pattern);
}

}  // namespace netmoth::filter
