// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_meaning.h"

#include <algorithm>
#include <utility>

namespace netmoth::config::yaml {
namespace {

constexpr char kSeparator = '\x1f';

// Kinds of leaves, so that "" and nothing stay different.
constexpr char kScalarMark = 's';
constexpr char kNullMark = 'n';
constexpr char kEmptyMark = 'e';

std::string leafPath(std::string_view dottedPath)
{
    std::string path = kSeparator + std::string(dottedPath);
    std::ranges::replace(path, '.', kSeparator);
    return path;
}

// What a leaf lies in; of a top-level key the whole document, "".
std::string parentPath(const std::string& path)
{
    return path.substr(0, path.rfind(kSeparator));
}

}  // namespace

Meaning::Meaning(const Node& root)
{
    collect(root, "");
}

void Meaning::collect(const Node& node, const std::string& path)
{
    switch (node.kind) {
    case NodeKind::Null:
        m_leaves.emplace(path, std::string(1, kNullMark));
        break;
    case NodeKind::Scalar:
        m_leaves.emplace(path, kScalarMark + node.text);
        break;
    case NodeKind::Sequence:
        if (node.items.empty())
            m_leaves.emplace(path, std::string(1, kEmptyMark));
        for (std::size_t i = 0; i < node.items.size(); ++i)
            collect(node.items[i], path + kSeparator + std::to_string(i));
        break;
    case NodeKind::Map:
        if (node.entries.empty())
            m_leaves.emplace(path, std::string(1, kEmptyMark));
        for (const Entry& entry : node.entries)
            collect(entry.value, path + kSeparator + entry.key.text);
        break;
    }
}

std::optional<std::string_view> Meaning::scalarAt(std::string_view dottedPath) const
{
    const auto [first, last] = m_leaves.equal_range(leafPath(dottedPath));
    if (first == last || std::next(first) != last || first->second.front() != kScalarMark)
        return std::nullopt;
    return std::string_view(first->second).substr(1);
}

bool Meaning::isChangedOnlyAt(std::string_view dottedPath, std::string_view value, const Meaning& before) const
{
    if (scalarAt(dottedPath) != std::optional(value))
        return false;
    const std::string path = leafPath(dottedPath);
    const auto others = [&](const Meaning& meaning) {
        auto leaves = meaning.m_leaves;
        leaves.erase(path);
        // A document or section that holds nothing yet stops being a leaf when it gets its first key.
        for (std::string parent = path; !parent.empty();) {
            parent = parentPath(parent);
            if (const auto [first, last] = leaves.equal_range(parent);
                first != last && first->second.front() != kScalarMark)
                leaves.erase(first, last);
        }
        return leaves;
    };
    return others(*this) == others(before);
}

}  // namespace netmoth::config::yaml
