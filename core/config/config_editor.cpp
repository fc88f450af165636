// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/config_editor.h"

#include "core/config/config_schema.h"
#include "core/config/scalar_text.h"
#include "core/config/yaml_meaning.h"
#include "core/config/yaml_span.h"

#include <fmt/format.h>

#include <algorithm>

namespace netmoth::config {
namespace {

using yaml::Document;
using yaml::Entry;
using yaml::Node;
using yaml::NodeKind;
using yaml::Span;
using yaml::SpanFinder;

bool isNamed(const Entry& entry, std::string_view name)
{
    return entry.key.kind == NodeKind::Scalar && entry.key.text == name;
}

const Entry* findEntry(const Node& map, std::string_view name)
{
    const auto found = std::ranges::find_if(map.entries, [&](const Entry& e) { return isNamed(e, name); });
    return found == map.entries.end() ? nullptr : &*found;
}

/// Of a node that is no map nothing: it has no entries.
bool hasTwice(const Node& map, std::string_view name)
{
    return std::ranges::count_if(map.entries, [&](const Entry& e) { return isNamed(e, name); }) > 1;
}

/// The parent of the key: the root for a key without a section; null if the file does not have the section.
const Node* mapOf(const Node& root, const KeyDescription& key)
{
    if (key.section().empty())
        return &root;
    const Entry* const section = findEntry(root, key.section());
    return section ? &section->value : nullptr;
}

/// What is given twice on the way to the key: it, or its section. "" where nothing is.
std::string_view givenTwice(const Node& root, const KeyDescription& key)
{
    if (!key.section().empty() && hasTwice(root, key.section()))
        return key.section();
    const Node* const map = mapOf(root, key);
    return map && hasTwice(*map, key.name()) ? key.path : std::string_view{};
}

/// True if the file already has @p value, in any spelling.
bool says(const Node& root, const KeyDescription& key, const Value& value)
{
    const Node* const map = mapOf(root, key);
    const Entry* const entry = map ? findEntry(*map, key.name()) : nullptr;
    if (!entry || entry->value.kind != NodeKind::Scalar)
        return false;
    const auto current = parseValue(key, entry->value.text);
    return current && *current == value;
}

/// Puts one value into one text.
class Edit
{
public:
    Edit(std::string_view text, const Document& document, const KeyDescription& key, std::string_view value)
        : m_text(text)
        , m_document(document)
        , m_key(key)
        , m_value(value)
        , m_finder(text)
        , m_lineBreak(text.find("\r\n") != std::string_view::npos ? "\r\n" : "\n")
    {
    }

    /// The new text, or nothing where the file is written in a way that is not understood.
    [[nodiscard]] std::optional<std::string> apply() const
    {
        const Node& root = m_document.root;
        if (root.kind == NodeKind::Null)
            return appended();
        if (root.kind != NodeKind::Map)
            return std::nullopt;
        if (m_key.section().empty())
            return inMap(root);

        const Entry* const section = findEntry(root, m_key.section());
        if (!section)
            return inserted(root, m_key.section(), sectionText(root.isFlowStyle));
        if (section->value.kind == NodeKind::Map)
            return inMap(section->value);
        return section->value.kind == NodeKind::Null ? inEmptySection(root, *section) : std::nullopt;
    }

private:
    [[nodiscard]] std::optional<std::string> inMap(const Node& map) const
    {
        const Entry* const entry = findEntry(map, m_key.name());
        if (!entry)
            return inserted(map, m_key.name(), pairText(map.isFlowStyle));
        if (entry->value.kind != NodeKind::Scalar && entry->value.kind != NodeKind::Null)
            return std::nullopt;
        const auto span = m_finder.valueSpan(*entry, map.isFlowStyle);
        if (!span)
            return std::nullopt;
        const std::string_view old = m_text.substr(span->begin, span->end - span->begin);
        const std::string written = scalarText(m_value, m_key.type, old.empty() ? ' ' : old.front(), map.isFlowStyle);
        return replaced(*span, old.empty() ? " " + written : written);
    }

    // "afpacket:" or "afpacket: ~"
    [[nodiscard]] std::optional<std::string> inEmptySection(const Node& root, const Entry& section) const
    {
        const auto span = m_finder.valueSpan(section, root.isFlowStyle);
        if (!span)
            return std::nullopt;
        if (root.isFlowStyle || span->begin != span->end)
            return replaced(*span, fmt::format(" {{{}}}", pairText(true)));
        return afterLine(span->end, indentOf(section) + "  " + pairText(false));
    }

    // A new entry of a map that has none of that name.
    [[nodiscard]] std::optional<std::string> inserted(const Node& map, std::string_view name,
                                                      const std::string& entryText) const
    {
        if (map.isFlowStyle) {
            const std::size_t open = m_text.find('{', m_finder.offsetOf(map.at));
            if (open == std::string_view::npos)
                return std::nullopt;
            return replaced({open + 1, open + 1}, entryText + (map.entries.empty() ? "" : ", "));
        }
        const Entry* const predecessor = precedingEntry(map, name);
        if (!predecessor) {
            const Entry& first = map.entries.front();
            const std::size_t begin = m_finder.offsetOf(first.key.at);
            return replaced({begin, begin}, entryText + m_lineBreak + indentOf(first));
        }
        const auto end = m_finder.entryEnd(*predecessor, false);
        if (!end)
            return std::nullopt;
        return afterLine(*end, indentOf(*predecessor) + entryText);
    }

    // The entry of the map whose key stands closest before name in the schema.
    [[nodiscard]] const Entry* precedingEntry(const Node& map, std::string_view name) const
    {
        const Entry* preceding = nullptr;
        for (const KeyDescription& key : schema()) {
            const bool isTopLevel = &map == &m_document.root;
            const std::string_view own = isTopLevel && !key.section().empty() ? key.section() : key.name();
            if (own == name && (isTopLevel || key.section() == m_key.section()))
                break;
            if (isTopLevel || key.section() == m_key.section())
                if (const Entry* const entry = findEntry(map, own))
                    preceding = entry;
        }
        return preceding;
    }

    [[nodiscard]] std::optional<std::string> appended() const
    {
        const std::string entryText = m_key.section().empty() ? pairText(false) : sectionText(false);
        const bool needsBreak = !m_text.empty() && !m_text.ends_with('\n');
        return fmt::format("{}{}{}{}", m_text, needsBreak ? m_lineBreak : "", entryText, m_lineBreak);
    }

    [[nodiscard]] std::string pairText(bool isInFlow) const
    {
        return fmt::format("{}: {}", m_key.name(), scalarText(m_value, m_key.type, ' ', isInFlow));
    }

    [[nodiscard]] std::string sectionText(bool isInFlow) const
    {
        return isInFlow ? fmt::format("{}: {{{}}}", m_key.section(), pairText(true))
                        : fmt::format("{}:{}  {}", m_key.section(), m_lineBreak, pairText(false));
    }

    [[nodiscard]] std::string indentOf(const Entry& entry) const { return std::string(entry.key.at.column - 1, ' '); }

    // A new line below the one in which end lies.
    [[nodiscard]] std::string afterLine(std::size_t end, const std::string& line) const
    {
        const std::size_t newline = m_text.find('\n', end);
        if (newline == std::string_view::npos)
            return fmt::format("{}{}{}", m_text, m_lineBreak, line);
        return replaced({newline + 1, newline + 1}, line + m_lineBreak);
    }

    [[nodiscard]] std::string replaced(Span span, std::string_view by) const
    {
        return fmt::format("{}{}{}", m_text.substr(0, span.begin), by, m_text.substr(span.end));
    }

    std::string_view m_text;
    const Document& m_document;
    const KeyDescription& m_key;
    std::string_view m_value;
    SpanFinder m_finder;
    std::string m_lineBreak;
};

Result<std::string> withChange(std::string_view text, const KeyChange& change)
{
    const KeyDescription* const key = findKey(change.path);
    if (!key)
        return fail(FailureKind::Usage, fmt::format("{} is no key of the configuration", change.path));
    const auto value = parseValue(*key, change.value);
    if (!value)
        return tl::unexpected(value.error());
    const std::string wanted = valueText(*value);

    const auto document = yaml::readDocument(text);
    if (!document)
        return fail(FailureKind::Usage,
                    fmt::format("line {}: {}", document.error().at.line, document.error().sentence));
    if (const std::string_view twice = givenTwice(document->root, *key); !twice.empty())
        return fail(FailureKind::Usage,
                    fmt::format("{} is given twice in the file; remove one of the two in its text", twice));
    if (says(document->root, *key, *value))
        return std::string(text);

    // The edit is accepted only if the new text has the wanted value and nothing else has changed.
    if (auto edited = Edit(text, *document, *key, wanted).apply())
        if (const auto after = yaml::readDocument(*edited);
            after && yaml::Meaning(after->root).isChangedOnlyAt(change.path, wanted, yaml::Meaning(document->root)))
            return std::move(*edited);
    return fail(FailureKind::Usage,
                fmt::format("{} is written in a way that cannot be changed here without touching other lines; change "
                            "it in the text of the file",
                            change.path));
}

}  // namespace

Result<std::string> withChanges(std::string_view text, std::span<const KeyChange> changes)
{
    std::string edited(text);
    for (const KeyChange& change : changes) {
        auto next = withChange(edited, change);
        if (!next)
            return next;
        edited = std::move(*next);
    }
    return edited;
}

}  // namespace netmoth::config
