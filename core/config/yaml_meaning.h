// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/yaml_document.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace netmoth::config::yaml {

/// The content of a document without positions and spelling: every leaf by its path. Internal to core/config.
class Meaning
{
public:
    explicit Meaning(const Node& root);

    /// True when the leaf at @p dottedPath is the scalar @p value and every other leaf is as @p before has it.
    [[nodiscard]] bool isChangedOnlyAt(std::string_view dottedPath, std::string_view value,
                                       const Meaning& before) const;

private:
    void collect(const Node& node, const std::string& path);
    // Nothing for null, lists, maps, absent keys and those given twice.
    [[nodiscard]] std::optional<std::string_view> scalarAt(std::string_view dottedPath) const;

    // Paths are joined by a control character that keys hold only in escapes. A multimap: a key given twice has two
    // leaves.
    std::multimap<std::string, std::string> m_leaves;
};

}  // namespace netmoth::config::yaml
