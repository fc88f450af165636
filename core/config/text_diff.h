// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two texts, line by line. No state: any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace netmoth::config {

struct DiffLine
{
    enum class Kind
    {
        Same,
        Removed,
        Added
    };
    Kind kind = Kind::Same;
    std::uint32_t oldLine = 0;  ///< From 1; 0 for an added line.
    std::uint32_t newLine = 0;  ///< From 1; 0 for a removed line.
    std::string text;           ///< Without its line end; says so where the last one is missing.
    friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

/// Every line of both texts in order; few changes where few are possible. Of texts that differ in very many lines the
/// middle counts as replaced altogether, so that time stays bounded. CR LF and LF are different line ends: the CR is
/// shown as part of the line.
[[nodiscard]] std::vector<DiffLine> diffLines(std::string_view before, std::string_view after);

/// The changed lines with @p context unchanged ones around them; the others are left out.
[[nodiscard]] std::vector<DiffLine> changedLines(const std::vector<DiffLine>& all, std::size_t context);

}  // namespace netmoth::config
