// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/config_file.h"

#include "core/base/quoted_text.h"
#include "core/config/config_schema.h"
#include "core/config/nearest_key.h"
#include "core/config/original_netmoth.h"
#include "core/config/text_file.h"
#include "core/config/yaml_document.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace netmoth::config {
namespace {

using yaml::Entry;
using yaml::Node;
using yaml::NodeKind;
using yaml::Position;

// 1-based column in characters, as editors count it.
std::uint32_t characterColumn(std::string_view text, Position at)
{
    std::size_t lineStart = 0;
    for (std::uint32_t line = 1; line < at.line; ++line) {
        const auto end = text.find('\n', lineStart);
        if (end == std::string_view::npos)
            return at.column;
        lineStart = end + 1;
    }
    const std::string_view before = text.substr(lineStart, at.column > 0 ? at.column - 1 : 0);
    return 1 + static_cast<std::uint32_t>(std::ranges::count_if(
                   before, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string_view kindName(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Null:
        return "nothing";
    case NodeKind::Scalar:
        return "a single value";
    case NodeKind::Sequence:
        return "a list";
    case NodeKind::Map:
        break;
    }
    return "a section";
}

std::string joined(std::string_view section, std::string_view name)
{
    return section.empty() ? std::string(name) : fmt::format("{}.{}", section, name);
}

/// Walks one document and fills one LoadOutcome.
class FileReader
{
public:
    FileReader(std::string_view text, std::string_view fileName)
        : m_text(text)
        , m_fileName(fileName)
    {
    }

    LoadOutcome read()
    {
        m_outcome.text = m_text;
        if (auto document = yaml::readDocument(m_text)) {
            readRoot(document->root);
            if (document->hasMoreDocuments)
                report(Severity::Warning, {}, "",
                       "only the first YAML document is read; what follows '---' is ignored");
            reportConflicts();
        } else {
            report(Severity::Error, document.error().at, "", document.error().sentence);
        }
        std::ranges::stable_sort(m_outcome.diagnostics, {},
                                 [](const Diagnostic& d) { return std::pair(d.line, d.column); });
        return std::move(m_outcome);
    }

private:
    void readRoot(const Node& root)
    {
        if (root.kind == NodeKind::Map)
            readEntries(root, "");
        else if (root.kind != NodeKind::Null)
            report(Severity::Error, root.at, "",
                   fmt::format("found {}; a configuration is made of lines like \"interface: eth0\"",
                               kindName(root.kind)));
    }

    void readEntries(const Node& map, std::string_view section)
    {
        std::map<std::string_view, std::uint32_t> seen;
        for (const Entry& entry : map.entries) {
            if (entry.key.kind != NodeKind::Scalar) {
                report(Severity::Error, entry.key.at, std::string(section), "a key must be a plain name");
                continue;
            }
            const std::string path = joined(section, entry.key.text);
            const auto [first, isNew] = seen.try_emplace(entry.key.text, entry.key.at.line);
            if (!isNew)
                report(Severity::Error, entry.key.at, path,
                       fmt::format("{}: given twice, first in line {}; remove one of the two", shown(path),
                                   first->second));
            else if (const KeyDescription* const key = findKey(path); key && key->section() == section)
                readValue(*key, entry);
            else if (section.empty() && isSection(entry.key.text))
                readSection(entry);
            else
                reportUnknown(entry, section, path);
        }
    }

    void readSection(const Entry& entry)
    {
        if (entry.value.kind == NodeKind::Map)
            readEntries(entry.value, entry.key.text);
        else if (entry.value.kind != NodeKind::Null)
            report(Severity::Error, entry.value.at, entry.key.text,
                   fmt::format("{}: found {}; allowed is a section with keys below it, each indented", entry.key.text,
                               kindName(entry.value.kind)));
    }

    void readValue(const KeyDescription& key, const Entry& entry)
    {
        m_positions[key.path] = entry.key.at;
        if (entry.value.kind == NodeKind::Null)
            return;  // "bpf:" with nothing behind it leaves the default
        if (entry.value.kind != NodeKind::Scalar) {
            report(
                Severity::Error, entry.value.at, std::string(key.path),
                fmt::format("{}: found {}; allowed is {}", key.path, kindName(entry.value.kind), allowedValues(key)));
            return;
        }
        m_positions[key.path] = entry.value.at;
        m_outcome.written[std::string(key.path)] = {entry.value.text, entry.value.at.line};
        if (const auto replacement = replacementForOriginalValue(key, entry.value.text)) {
            key.write(m_outcome.configuration, replacement->value);
            report(Severity::Warning, entry.value.at, std::string(key.path), replacement->sentence);
        } else if (const auto value = parseValue(key, entry.value.text)) {
            key.write(m_outcome.configuration, *value);
        } else {
            report(Severity::Error, entry.value.at, std::string(key.path), value.error().sentence);
        }
    }

    void reportUnknown(const Entry& entry, std::string_view section, const std::string& path)
    {
        if (isFull(Severity::Warning))
            report(Severity::Warning, entry.key.at, path, "");  // without a search for the nearest key
        else if (const auto unused = section.empty() ? unusedOriginalKey(entry.key.text) : std::nullopt)
            report(Severity::Warning, entry.key.at, path, *unused);
        else if (const KeyDescription* const key = findKey(path))
            report(
                Severity::Warning, entry.key.at, path,
                fmt::format("{}: ignored; write \"{}\" inside the section \"{}:\"", path, key->name(), key->section()));
        else
            report(Severity::Warning, entry.key.at, path,
                   fmt::format("unknown key {} is ignored; the nearest known key is \"{}\"", quotedText(path),
                               nearestKey(path)));
    }

    void reportConflicts()
    {
        if (m_outcome.hasErrors())
            return;  // defaults replace wrong values: a conflict with them would not be in the file
        for (const Conflict& conflict : findConflicts(m_outcome.configuration)) {
            auto place = m_positions.find(conflict.path);
            if (place == m_positions.end())
                place = m_positions.find(conflict.otherPath);
            report(conflict.isError ? Severity::Error : Severity::Warning,
                   place == m_positions.end() ? Position{} : place->second, std::string(conflict.path),
                   conflict.sentence);
        }
    }

    [[nodiscard]] bool isFull(Severity severity) const { return count(severity) >= kMaxDiagnostics - 1; }
    [[nodiscard]] std::size_t count(Severity severity) const { return m_counts[severity == Severity::Error ? 1 : 0]; }

    void report(Severity severity, Position at, std::string key, std::string sentence)
    {
        if (count(severity) >= kMaxDiagnostics)
            return;
        if (isFull(severity))
            sentence = "there are more problems of this kind; mend these first";
        ++m_counts[severity == Severity::Error ? 1 : 0];
        m_outcome.diagnostics.push_back({severity, std::string(m_fileName), at.line,
                                         at.line == 0 ? 0 : characterColumn(m_text, at), std::move(key),
                                         std::move(sentence)});
    }

    static std::string shown(const std::string& path) { return findKey(path) ? path : quotedText(path); }

    std::string_view m_text;
    std::string_view m_fileName;
    LoadOutcome m_outcome;
    std::map<std::string_view, Position> m_positions;  ///< Of the keys that the file sets.
    std::array<std::size_t, 2> m_counts{};             ///< Warnings, errors.
};

}  // namespace

bool LoadOutcome::hasErrors() const
{
    return firstError() != nullptr;
}

const Diagnostic* LoadOutcome::firstError() const
{
    const auto found = std::ranges::find(diagnostics, Severity::Error, &Diagnostic::severity);
    return found == diagnostics.end() ? nullptr : &*found;
}

std::string toText(const Diagnostic& diagnostic)
{
    std::string text = diagnostic.file;
    if (diagnostic.line > 0)
        text += fmt::format(":{}:{}", diagnostic.line, diagnostic.column);
    return fmt::format("{}: {}: {}", text, diagnostic.severity == Severity::Error ? "error" : "warning",
                       diagnostic.sentence);
}

LoadOutcome parse(std::string_view text, std::string_view fileName)
{
    return FileReader(text, fileName).read();
}

LoadOutcome load(const std::string& path)
{
    auto text = readTextFile(path, yaml::kMaxTextBytes + 1);
    if (text)
        return parse(*text, path);
    LoadOutcome outcome;
    outcome.diagnostics.push_back({Severity::Error, path, 0, 0, "", text.error().sentence});
    return outcome;
}

}  // namespace netmoth::config
