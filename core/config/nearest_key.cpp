// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/nearest_key.h"

#include "core/base/edit_distance.h"
#include "core/config/config_schema.h"

#include <algorithm>
#include <cctype>
#include <string>

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
