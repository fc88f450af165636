// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a YAML document lie in its text, to the byte. yaml-cpp tells where a part begins; where it ends
// is found here. Internal to core/config.
#pragma once

#include "core/config/yaml_document.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace netmoth::config::yaml {

/// Bytes [begin, end) of a text.
struct Span
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Finds the parts of one document in the text that it was read from. Keeps a view of the text.
/// Where the text is written in a way that is not understood (explicit "? key"), the answer is nothing.
class SpanFinder
{
public:
    explicit SpanFinder(std::string_view text);

    /// Offset of a position; the end of the text for one beyond it.
    [[nodiscard]] std::size_t offsetOf(Position at) const;

    /// The byte after the colon that follows the entry's key.
    [[nodiscard]] std::optional<std::size_t> afterColon(const Entry& entry, bool isInFlow) const;

    /// A scalar or null as written, quotes included, tag and anchor excluded. Empty, right after the colon, for a value
    /// that is not written at all.
    [[nodiscard]] std::optional<Span> valueSpan(const Entry& entry, bool isInFlow) const;

    /// The byte after the last one that belongs to the entry, its nested parts included, comments excluded.
    [[nodiscard]] std::optional<std::size_t> entryEnd(const Entry& entry, bool isInFlow) const;

private:
    struct Style
    {
        bool isInFlow = false;
        bool isKey = false;
        std::size_t parentIndent = 0;  ///< Column of the key that a block value belongs to, from 0.
    };

    [[nodiscard]] std::size_t skipBlanks(std::size_t at) const;
    [[nodiscard]] std::size_t skipProperties(std::size_t at) const;
    [[nodiscard]] std::size_t lineEnd(std::size_t at) const;
    [[nodiscard]] std::size_t scalarEnd(std::size_t begin, const Style& style) const;
    [[nodiscard]] std::size_t quotedEnd(std::size_t begin) const;
    [[nodiscard]] std::size_t plainEnd(std::size_t begin, const Style& style) const;
    [[nodiscard]] std::size_t plainLineEnd(std::size_t begin, const Style& style) const;
    [[nodiscard]] std::size_t blockScalarEnd(std::size_t begin, std::size_t parentIndent) const;
    [[nodiscard]] std::size_t flowEnd(std::size_t begin) const;
    [[nodiscard]] std::optional<std::size_t> nodeEnd(const Node& node, std::size_t parentIndent) const;

    std::string_view m_text;
    std::vector<std::size_t> m_lineStarts;
};

}  // namespace netmoth::config::yaml
