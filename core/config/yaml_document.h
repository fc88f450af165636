// SPDX-License-Identifier: GPL-3.0-or-later
// A YAML document as a tree with the position of each part. Internal to core/config: the only user of yaml-cpp, whose
// exceptions end here.
#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netmoth::config::yaml {

inline constexpr std::size_t kMaxTextBytes = 1U << 20;
inline constexpr std::size_t kMaxDepth = 16;

/// Both count from 1; the column counts bytes. Line 0: nowhere in particular.
struct Position
{
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

enum class NodeKind
{
    Null,
    Scalar,
    Sequence,
    Map
};

struct Entry;

struct Node
{
    NodeKind kind = NodeKind::Null;
    Position at;                 ///< Of a Null without text: where the parser noticed, which may be a later line.
    bool isFlowStyle = false;    ///< A map in {} or a sequence in [].
    std::string text;            ///< Scalar only.
    std::vector<Node> items;     ///< Sequence only.
    std::vector<Entry> entries;  ///< Map only, in file order, duplicates included.
};

struct Entry
{
    Node key;
    Node value;
};

struct Document
{
    Node root;
    bool hasMoreDocuments = false;  ///< There is text after the first document; it is not read.
};

/// Why a text is no document: half a sentence that follows "FILE:LINE: ".
struct Problem
{
    Position at;
    std::string sentence;
};

/// Reads the first document of @p text. Never throws. Refused are: more than kMaxTextBytes, text that is not UTF-8,
/// control characters, more than kMaxDepth levels, aliases (so no small file can grow), and broken YAML.
[[nodiscard]] tl::expected<Document, Problem> readDocument(std::string_view text);

}  // namespace netmoth::config::yaml
