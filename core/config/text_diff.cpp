// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/text_diff.h"

#include <algorithm>
#include <span>

namespace netmoth::config {
namespace {

using Kind = DiffLine::Kind;
using Lines = std::span<const std::string_view>;

constexpr std::size_t kMaxCells = 4'000'000;  // of the table of common subsequences: 16 MB, some 10 ms

// With their line ends, so that a missing one is a difference.
std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t length = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return lines;
}

std::string shown(std::string_view line)
{
    return line.ends_with('\n') ? std::string(line.substr(0, line.size() - 1)) : std::string(line) + " (no line end)";
}

class Writer
{
public:
    void same(std::string_view line) { m_lines.push_back({Kind::Same, ++m_old, ++m_new, shown(line)}); }
    void removed(std::string_view line) { m_lines.push_back({Kind::Removed, ++m_old, 0, shown(line)}); }
    void added(std::string_view line) { m_lines.push_back({Kind::Added, 0, ++m_new, shown(line)}); }
    [[nodiscard]] std::vector<DiffLine> take() { return std::move(m_lines); }

private:
    std::vector<DiffLine> m_lines;
    std::uint32_t m_old = 0;
    std::uint32_t m_new = 0;
};

void writeReplaced(Writer& writer, Lines before, Lines after)
{
    for (const std::string_view line : before)
        writer.removed(line);
    for (const std::string_view line : after)
        writer.added(line);
}

/// Longest common subsequence by dynamic programming, from the end.
void writeDifference(Writer& writer, Lines before, Lines after)
{
    const std::size_t width = after.size() + 1;
    std::vector<std::uint32_t> common((before.size() + 1) * width);
    for (std::size_t i = before.size(); i-- > 0;)
        for (std::size_t j = after.size(); j-- > 0;)
            common[i * width + j] = before[i] == after[j]
                                        ? common[(i + 1) * width + j + 1] + 1
                                        : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() && j < after.size()) {
        if (before[i] == after[j]) {
            writer.same(before[i++]);
            ++j;
        } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
            writer.removed(before[i++]);
        } else {
            writer.added(after[j++]);
        }
    }
    writeReplaced(writer, before.subspan(i), after.subspan(j));
}

}  // namespace

std::vector<DiffLine> diffLines(std::string_view before, std::string_view after)
{
    const std::vector<std::string_view> allBefore = linesOf(before);
    const std::vector<std::string_view> allAfter = linesOf(after);
    Lines left(allBefore);
    Lines right(allAfter);
    Writer writer;
    while (!left.empty() && !right.empty() && left.front() == right.front()) {
        writer.same(left.front());
        left = left.subspan(1);
        right = right.subspan(1);
    }
    std::size_t sameAtEnd = 0;
    while (sameAtEnd < std::min(left.size(), right.size()) &&
           left[left.size() - 1 - sameAtEnd] == right[right.size() - 1 - sameAtEnd])
        ++sameAtEnd;
    const Lines tail = left.last(sameAtEnd);
    left = left.first(left.size() - sameAtEnd);
    right = right.first(right.size() - sameAtEnd);
    if ((left.size() + 1) * (right.size() + 1) <= kMaxCells)
        writeDifference(writer, left, right);
    else
        writeReplaced(writer, left, right);
    for (const std::string_view line : tail)
        writer.same(line);
    return writer.take();
}

std::vector<DiffLine> changedLines(const std::vector<DiffLine>& all, std::size_t context)
{
    std::vector<bool> isKept(all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].kind != Kind::Same)
            for (std::size_t k = i - std::min(i, context); k < std::min(all.size(), i + context + 1); ++k)
                isKept[k] = true;
    std::vector<DiffLine> kept;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (isKept[i])
            kept.push_back(all[i]);
    return kept;
}

}  // namespace netmoth::config
