// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/nearest_key.h"

#include "core/config/config_schema.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <string>
#include <vector>

namespace netmoth::config {
namespace {

constexpr std::size_t kMaxComparedBytes = 64;

std::string normalised(std::string_view name)
{
    std::string text(name.substr(0, kMaxComparedBytes));
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return c == '-' ? '_' : static_cast<char>(std::tolower(c)); });
    return text;
}

// Levenshtein distance, one row at a time.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::string_view lastPart(std::string_view path)
{
    const auto dot = path.rfind('.');
    return dot == std::string_view::npos ? path : path.substr(dot + 1);
}

}  // namespace

std::string_view nearestKey(std::string_view path)
{
    const std::string whole = normalised(path);
    const std::string last = normalised(lastPart(path));
    std::string_view nearest;
    std::size_t fewest = SIZE_MAX;
    for (const KeyDescription& key : schema()) {
        const std::size_t edits = std::min(editDistance(whole, key.path), editDistance(last, key.name()));
        if (edits < fewest) {
            fewest = edits;
            nearest = key.path;
        }
    }
    return nearest;
}

}  // namespace netmoth::config
