// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/stream_pages.h"

#include "app/model/number_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace netmoth::model {

using flow::Direction;
using session::StreamTurn;

namespace {

constexpr std::uint64_t kLongestLine = 4096;  // a text widget is slow with longer ones
constexpr std::uint64_t kHexLine = 16;
constexpr qsizetype kResponderIndent = 4;  // as Wireshark has it

struct StreamPagesText
{
    Q_DECLARE_TR_FUNCTIONS(StreamPages)
};

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

char lowered(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

template <typename Iterator>
Iterator search(Iterator begin, Iterator end, const StreamNeedle& needle, bool reversed)
{
    const auto equal = [&](char a, char b) { return needle.ignoresCase ? lowered(a) == lowered(b) : a == b; };
    return reversed ? std::search(begin, end, needle.bytes.rbegin(), needle.bytes.rend(), equal)
                    : std::search(begin, end, needle.bytes.begin(), needle.bytes.end(), equal);
}

}  // namespace

StreamPages::StreamPages(const session::FollowedStream& stream, std::array<QString, 2> names)
    : m_stream(stream)
    , m_names(std::move(names))
{
    update();
}

void StreamPages::setLook(const StreamLook& look)
{
    m_look = look;
    update();
}

bool StreamPages::isShown(Direction direction) const
{
    return m_look.sides == StreamSides::Both ||
           (m_look.sides == StreamSides::Originator) == (direction == Direction::FromOriginator);
}

std::uint64_t StreamPages::payloadOf(const Run& run) const
{
    return run.turn.kind == StreamTurn::Kind::Data ? run.turn.length : 0;
}

QByteArrayView StreamPages::bytesOf(const Run& run) const
{
    return QByteArrayView(m_stream.side(run.turn.direction).bytes)
        .sliced(run.turn.begin, static_cast<qsizetype>(payloadOf(run)));
}

void StreamPages::update()
{
    m_runs.clear();
    m_shownBytes = 0;
    for (const StreamTurn& turn : m_stream.turns()) {
        if (!isShown(turn.direction))
            continue;
        StreamTurn* last = m_runs.empty() ? nullptr : &m_runs.back().turn;
        if (last != nullptr && turn.kind == StreamTurn::Kind::Data && last->kind == turn.kind &&
            last->direction == turn.direction && last->offset + last->length == turn.offset)
            last->length += turn.length;  // what the other direction said meanwhile is not shown
        else
            m_runs.push_back({turn, m_shownBytes});
        if (turn.kind == StreamTurn::Kind::Data)
            m_shownBytes += turn.length;
    }
}

int StreamPages::count() const
{
    return m_shownBytes == 0 ? 1 : static_cast<int>((m_shownBytes - 1) / kPageBytes) + 1;
}

/// No character is cut in two: its rest belongs to the page before.
std::uint64_t StreamPages::beginOf(int page, const Run& run) const
{
    std::uint64_t begin = std::max(run.at, static_cast<std::uint64_t>(page) * kPageBytes);
    if (begin == run.at || m_look.form == StreamForm::HexDump || m_look.encoding == StreamEncoding::Latin1)
        return begin;
    const QByteArrayView bytes = bytesOf(run);
    for (int i = 0;
         i < 3 && begin < run.at + run.turn.length && isContinuation(bytes[static_cast<qsizetype>(begin - run.at)]);
         ++i)
        ++begin;
    return begin;
}

std::vector<StreamLine> StreamPages::page(int number) const
{
    const std::uint64_t pageBegin = static_cast<std::uint64_t>(number) * kPageBytes;
    const std::uint64_t pageEnd = pageBegin + kPageBytes;
    const bool isLast = number + 1 >= count();
    std::vector<StreamLine> lines;
    auto run = std::partition_point(m_runs.begin(), m_runs.end(), [&](const Run& each) {
        return each.at + payloadOf(each) <= pageBegin && (payloadOf(each) > 0 || each.at < pageBegin);
    });
    for (; run != m_runs.end() && (run->at < pageEnd || isLast); ++run) {
        const std::size_t first = lines.size();
        if (run->turn.kind != StreamTurn::Kind::Data) {
            lines.push_back({noteOf(run->turn), run->turn.direction, true, false, run->at, 0});
        } else {
            const std::uint64_t begin = beginOf(number, *run);
            const std::uint64_t end =
                run->at + run->turn.length > pageEnd ? beginOf(number + 1, *run) : run->at + run->turn.length;
            m_look.form == StreamForm::Text ? addText(*run, begin, end, lines) : addHexDump(*run, begin, end, lines);
        }
        if (first < lines.size())
            lines[first].beginsTurn = first == 0 || lines[first - 1].direction != lines[first].direction;
    }
    return lines;
}

void StreamPages::addText(const Run& run, std::uint64_t begin, std::uint64_t end, std::vector<StreamLine>& lines) const
{
    const QByteArrayView bytes = bytesOf(run);
    while (begin < end) {
        const QByteArrayView rest =
            bytes.sliced(static_cast<qsizetype>(begin - run.at), static_cast<qsizetype>(end - begin));
        std::uint64_t length = std::min<std::uint64_t>(kLongestLine, end - begin);
        const qsizetype newline = rest.first(static_cast<qsizetype>(length)).indexOf('\n');
        if (newline >= 0) {
            length = static_cast<std::uint64_t>(newline) + 1;
        } else if (m_look.encoding == StreamEncoding::Utf8 && length < end - begin) {
            for (int i = 0; i < 3 && isContinuation(rest[static_cast<qsizetype>(length)]); ++i)
                --length;
        }
        StreamLine line{{}, run.turn.direction, false, false, begin, length};
        line.text = payloadText(withoutLineEnd(rest.first(static_cast<qsizetype>(length))), m_look.encoding);
        lines.push_back(std::move(line));
        begin += length;
    }
}

qsizetype StreamPages::indentOf(Direction direction) const
{
    return m_look.sides == StreamSides::Both && direction == Direction::FromResponder ? kResponderIndent : 0;
}

void StreamPages::addHexDump(const Run& run, std::uint64_t begin, std::uint64_t end,
                             std::vector<StreamLine>& lines) const
{
    const QByteArrayView bytes = bytesOf(run);
    const QString indent(indentOf(run.turn.direction), QLatin1Char(' '));
    while (begin < end) {
        // Lines begin where they would without pages.
        const std::uint64_t inRun = begin - run.at;
        const std::uint64_t length = std::min(kHexLine - inRun % kHexLine, end - begin);
        const QByteArrayView part = bytes.sliced(static_cast<qsizetype>(inRun), static_cast<qsizetype>(length));
        StreamLine line{{}, run.turn.direction, false, false, begin, length};
        line.text = indent + hexLine(run.turn.offset + inRun, part);
        lines.push_back(std::move(line));
        begin += length;
    }
}

QString StreamPages::noteOf(const StreamTurn& turn) const
{
    const QString& name = m_names[static_cast<std::size_t>(turn.direction)];
    const QString length = formatExact(turn.length);
    switch (turn.kind) {
    case StreamTurn::Kind::Before:
        return StreamPagesText::tr("[%1 is known from offset %2 on: what came before passed unfollowed]")
            .arg(name, length);
    case StreamTurn::Kind::NotCaptured:
        return StreamPagesText::tr("[gap: %1 bytes from %2 were never captured]").arg(length, name);
    case StreamTurn::Kind::NotRead:
        return StreamPagesText::tr("[gap: %1 bytes from %2 were captured, but not followed]").arg(length, name);
    case StreamTurn::Kind::NotKept:
        return StreamPagesText::tr("[%1 more bytes from %2 are not kept here]").arg(length, name);
    case StreamTurn::Kind::Data:
        break;
    }
    return {};
}

std::optional<StreamNeedle> StreamPages::needleFor(const QString& text) const
{
    if (text.isEmpty())
        return std::nullopt;
    if (m_look.form == StreamForm::HexDump)
        if (const auto bytes = bytesFromHex(text))
            return StreamNeedle{*bytes, false};
    // What Latin-1 cannot write would become question marks, and find those.
    const bool isUtf8 = m_look.form == StreamForm::HexDump || m_look.encoding == StreamEncoding::Utf8 ||
                        std::ranges::any_of(text, [](QChar character) { return character.unicode() > 0xFF; });
    return StreamNeedle{isUtf8 ? text.toUtf8() : text.toLatin1(), true};
}

/// How much of @p run holds the matches of @p length bytes that begin before @p limit, even when they reach beyond it.
std::uint64_t StreamPages::reachOf(const Run& run, std::uint64_t limit, std::uint64_t length) const
{
    const std::uint64_t payload = payloadOf(run);
    return limit - run.at >= payload ? payload : std::min(payload, limit - run.at + length - 1);
}

std::optional<StreamMatch> StreamPages::findNext(const StreamNeedle& needle, std::uint64_t from,
                                                 std::uint64_t until) const
{
    const auto length = static_cast<std::uint64_t>(needle.bytes.size());
    auto run = std::partition_point(m_runs.begin(), m_runs.end(),
                                    [&](const Run& each) { return each.at + payloadOf(each) <= from; });
    for (; run != m_runs.end() && run->at < until; ++run) {
        const std::uint64_t reach = reachOf(*run, until, length);
        const QByteArrayView bytes = bytesOf(*run).first(static_cast<qsizetype>(reach));
        const auto skipped = static_cast<qsizetype>(std::min(std::max(from, run->at) - run->at, reach));
        const auto found = search(bytes.begin() + skipped, bytes.end(), needle, false);
        if (found != bytes.end())
            return StreamMatch{run->at + static_cast<std::uint64_t>(found - bytes.begin()), length};
    }
    return std::nullopt;
}

std::optional<StreamMatch> StreamPages::findPrevious(const StreamNeedle& needle, std::uint64_t from,
                                                     std::uint64_t until) const
{
    const auto length = static_cast<std::uint64_t>(needle.bytes.size());
    auto run = std::partition_point(m_runs.begin(), m_runs.end(), [&](const Run& each) { return each.at < from; });
    while (run != m_runs.begin()) {
        --run;
        if (run->at + payloadOf(*run) <= until)
            break;
        const std::uint64_t reach = reachOf(*run, from, length);
        const auto skipped = static_cast<qsizetype>(std::min(std::max(until, run->at) - run->at, reach));
        const QByteArrayView bytes = bytesOf(*run).first(static_cast<qsizetype>(reach)).sliced(skipped);
        const auto found = search(bytes.rbegin(), bytes.rend(), needle, true);
        if (found != bytes.rend())
            return StreamMatch{run->at + static_cast<std::uint64_t>(skipped + (bytes.rend() - found)) - length, length};
    }
    return std::nullopt;
}

QByteArrayView StreamPages::bytesOf(const StreamLine& line) const
{
    const auto run = std::partition_point(m_runs.begin(), m_runs.end(),
                                          [&](const Run& each) { return each.at + payloadOf(each) <= line.at; });
    return bytesOf(*run).sliced(static_cast<qsizetype>(line.at - run->at), static_cast<qsizetype>(line.bytes));
}

qsizetype StreamPages::columnOf(const StreamLine& line, std::uint64_t at) const
{
    const auto within = static_cast<qsizetype>(at - line.at);
    if (m_look.form == StreamForm::HexDump)
        return indentOf(line.direction) + hexColumn(line.text, indentOf(line.direction), within);
    const QByteArrayView shown = withoutLineEnd(bytesOf(line));
    return payloadText(shown.first(std::min(within, shown.size())), m_look.encoding).size();
}

}  // namespace netmoth::model
