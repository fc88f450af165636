// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_span.h"

#include <algorithm>

namespace netmoth::config::yaml {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}
bool isFlowIndicator(char c)
{
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

}  // namespace

SpanFinder::SpanFinder(std::string_view text)
    : m_text(text)
{
    // yaml-cpp counts columns from behind the mark.
    m_lineStarts.push_back(text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0);
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\n')
            m_lineStarts.push_back(i + 1);
}

std::size_t SpanFinder::offsetOf(Position at) const
{
    if (at.line == 0 || at.line > m_lineStarts.size())
        return m_text.size();
    return std::min(m_lineStarts[at.line - 1] + at.column - 1, m_text.size());
}

std::optional<std::size_t> SpanFinder::afterColon(const Entry& entry, bool isInFlow) const
{
    const std::size_t begin = skipProperties(offsetOf(entry.key.at));
    const std::size_t colon = skipBlanks(scalarEnd(begin, {.isInFlow = isInFlow, .isKey = true}));
    if (colon >= m_text.size() || m_text[colon] != ':')
        return std::nullopt;
    return colon + 1;
}

std::optional<Span> SpanFinder::valueSpan(const Entry& entry, bool isInFlow) const
{
    const auto start = afterColon(entry, isInFlow);
    if (!start)
        return std::nullopt;
    if (entry.value.kind == NodeKind::Null) {
        const std::size_t next = skipProperties(skipBlanks(*start));
        const bool isWritten = next < m_text.size() && m_text[next] != '#' && m_text[next] != '\r' &&
                               m_text[next] != '\n' && !(isInFlow && isFlowIndicator(m_text[next]));
        if (!isWritten)
            return Span{*start, *start};
        return Span{next, scalarEnd(next, {.isInFlow = isInFlow, .parentIndent = entry.key.at.column - 1})};
    }
    const std::size_t begin = skipProperties(offsetOf(entry.value.at));
    if (begin < *start)
        return std::nullopt;
    return Span{begin, scalarEnd(begin, {.isInFlow = isInFlow, .parentIndent = entry.key.at.column - 1})};
}

std::optional<std::size_t> SpanFinder::entryEnd(const Entry& entry, bool isInFlow) const
{
    if (entry.value.kind == NodeKind::Map || entry.value.kind == NodeKind::Sequence)
        return nodeEnd(entry.value, entry.key.at.column - 1);
    const auto span = valueSpan(entry, isInFlow);
    return span ? std::optional(span->end) : std::nullopt;
}

std::optional<std::size_t> SpanFinder::nodeEnd(const Node& node, std::size_t parentIndent) const
{
    switch (node.kind) {
    case NodeKind::Map:
        if (node.isFlowStyle)
            return flowEnd(skipProperties(offsetOf(node.at)));
        return node.entries.empty() ? std::nullopt : entryEnd(node.entries.back(), false);
    case NodeKind::Sequence:
        if (node.isFlowStyle)
            return flowEnd(skipProperties(offsetOf(node.at)));
        return node.items.empty() ? std::nullopt : nodeEnd(node.items.back(), parentIndent);
    case NodeKind::Scalar:
        return scalarEnd(skipProperties(offsetOf(node.at)), {.parentIndent = parentIndent});
    case NodeKind::Null:
        break;
    }
    return std::nullopt;  // "- " with nothing behind it: the parser does not say where
}

std::size_t SpanFinder::skipBlanks(std::size_t at) const
{
    while (at < m_text.size() && isBlank(m_text[at]))
        ++at;
    return at;
}

// Tags (!!int) and anchors (&name) in front of a node.
std::size_t SpanFinder::skipProperties(std::size_t at) const
{
    while (at < m_text.size() && (m_text[at] == '!' || m_text[at] == '&')) {
        while (at < m_text.size() && !isBlank(m_text[at]) && m_text[at] != '\n' && m_text[at] != '\r')
            ++at;
        at = skipBlanks(at);
    }
    return at;
}

// The line's end without its line break.
std::size_t SpanFinder::lineEnd(std::size_t at) const
{
    const std::size_t newline = std::min(m_text.find('\n', at), m_text.size());
    return newline > at && m_text[newline - 1] == '\r' ? newline - 1 : newline;
}

std::size_t SpanFinder::scalarEnd(std::size_t begin, const Style& style) const
{
    if (begin >= m_text.size())
        return m_text.size();
    const char first = m_text[begin];
    if (first == '"' || first == '\'')
        return quotedEnd(begin);
    if ((first == '|' || first == '>') && !style.isInFlow && !style.isKey)
        return blockScalarEnd(begin, style.parentIndent);
    return plainEnd(begin, style);
}

std::size_t SpanFinder::quotedEnd(std::size_t begin) const
{
    const char quote = m_text[begin];
    for (std::size_t i = begin + 1; i < m_text.size(); ++i) {
        if (quote == '"' && m_text[i] == '\\')
            ++i;
        else if (m_text[i] == quote && quote == '\'' && i + 1 < m_text.size() && m_text[i + 1] == quote)
            ++i;
        else if (m_text[i] == quote)
            return i + 1;
    }
    return m_text.size();
}

// A plain scalar goes on in the next line while that is indented below its key and no comment came between.
std::size_t SpanFinder::plainEnd(std::size_t begin, const Style& style) const
{
    std::size_t end = plainLineEnd(begin, style);
    while (!style.isKey) {
        if (skipBlanks(end) != lineEnd(end))
            return end;  // a comment, or the end of a flow collection's part
        std::size_t next = std::min(m_text.find('\n', end), m_text.size());
        while (next < m_text.size() && skipBlanks(next + 1) == lineEnd(next + 1) && lineEnd(next + 1) < m_text.size())
            next = m_text.find('\n', next + 1);  // empty lines within
        if (next >= m_text.size())
            return end;
        const std::size_t content = skipBlanks(next + 1);
        const bool goesOn = style.isInFlow || content - (next + 1) > style.parentIndent;
        if (!goesOn || content >= lineEnd(content) || m_text[content] == '#')
            return end;
        const std::size_t newEnd = plainLineEnd(content, style);
        if (newEnd == content)
            return end;
        end = newEnd;
    }
    return end;
}

std::size_t SpanFinder::plainLineEnd(std::size_t begin, const Style& style) const
{
    const std::size_t limit = lineEnd(begin);
    std::size_t end = begin;
    for (std::size_t i = begin; i < limit; ++i) {
        const char c = m_text[i];
        if (c == '#' && i > begin && isBlank(m_text[i - 1]))
            break;
        if (style.isInFlow && isFlowIndicator(c))
            break;
        const bool endsWord =
            i + 1 >= limit || isBlank(m_text[i + 1]) || (style.isInFlow && isFlowIndicator(m_text[i + 1]));
        if (c == ':' && endsWord && (style.isKey || style.isInFlow))
            break;
        if (!isBlank(c))
            end = i + 1;
    }
    return end;
}

std::size_t SpanFinder::blockScalarEnd(std::size_t begin, std::size_t parentIndent) const
{
    std::size_t end = lineEnd(begin);
    for (std::size_t line = m_text.find('\n', begin); line < m_text.size(); line = m_text.find('\n', line + 1)) {
        const std::size_t content = skipBlanks(line + 1);
        const std::size_t contentEnd = lineEnd(line + 1);
        if (content >= contentEnd)
            continue;  // empty: part of it only when more text follows
        if (content - (line + 1) <= parentIndent)
            break;
        end = contentEnd;
    }
    return end;
}

// The byte after the bracket that closes the one at begin; quotes and comments are stepped over.
std::size_t SpanFinder::flowEnd(std::size_t begin) const
{
    std::size_t depth = 0;
    for (std::size_t i = begin; i < m_text.size(); ++i) {
        const char c = m_text[i];
        const char before = i > 0 ? m_text[i - 1] : ' ';
        const bool startsPart = isBlank(before) || before == '\n' || isFlowIndicator(before) || before == ':';
        if ((c == '"' || c == '\'') && startsPart)
            i = quotedEnd(i) - 1;
        else if (c == '#' && (isBlank(before) || before == '\n'))
            i = lineEnd(i);
        else if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return i + 1;
    }
    return m_text.size();
}

}  // namespace netmoth::config::yaml
