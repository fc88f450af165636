// SPDX-License-Identifier: GPL-3.0-or-later
// A followed stream as lines: text or hex dump, both directions or one, in parts of a size that a text widget shows
// instantly. Maps bytes to lines, and finds bytes. A view of a stream; no widget, no thread.
#pragma once

#include "app/model/payload_text.h"
#include "app/session/followed_stream.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace netmoth::model {

enum class StreamForm
{
    Text,
    HexDump
};
enum class StreamSides
{
    Both,
    Originator,
    Responder
};

struct StreamLook
{
    StreamForm form = StreamForm::Text;
    StreamEncoding encoding = StreamEncoding::Utf8;  ///< Of text.
    StreamSides sides = StreamSides::Both;
    friend bool operator==(const StreamLook&, const StreamLook&) = default;
};

struct StreamLine
{
    QString text;
    flow::Direction direction = flow::Direction::FromOriginator;
    bool isNote = false;      ///< Says what is missing.
    bool beginsTurn = false;  ///< The first of this direction since the other one.
    std::uint64_t at = 0;     ///< Of its first byte among the bytes that are shown, whatever their direction.
    std::uint64_t bytes = 0;  ///< Of payload; the line's end included.
    friend bool operator==(const StreamLine&, const StreamLine&) = default;
};

/// The search text, as bytes.
struct StreamNeedle
{
    QByteArray bytes;
    bool ignoresCase = false;  ///< Of ASCII letters.
};

/// Stretch of the bytes that are shown.
struct StreamMatch
{
    std::uint64_t at = 0;
    std::uint64_t length = 0;
    friend bool operator==(const StreamMatch&, const StreamMatch&) = default;
};

class StreamPages
{
public:
    static constexpr std::uint64_t kPageBytes = std::uint64_t{128} << 10;

    /// @p names of the originator and the responder, for notes. @p stream outlives this.
    StreamPages(const session::FollowedStream& stream, std::array<QString, 2> names);

    void setLook(const StreamLook& look);
    [[nodiscard]] const StreamLook& look() const { return m_look; }
    void update();  ///< The stream grew.

    [[nodiscard]] int count() const;  ///< At least 1.
    [[nodiscard]] int pageAt(std::uint64_t at) const { return static_cast<int>(at / kPageBytes); }
    [[nodiscard]] std::uint64_t shownBytes() const { return m_shownBytes; }
    [[nodiscard]] std::vector<StreamLine> page(int number) const;

    /// In text, @p text itself; in a hex dump also bytes such as "0d 0a". Nothing: there is nothing to look for.
    [[nodiscard]] std::optional<StreamNeedle> needleFor(const QString& text) const;
    /// The first match that begins in [@p from, @p until), or the last one that begins in [@p until, @p from). Matches
    /// lie in bytes of one direction that follow each other as they are shown.
    [[nodiscard]] std::optional<StreamMatch> findNext(const StreamNeedle& needle, std::uint64_t from,
                                                      std::uint64_t until = ~std::uint64_t{0}) const;
    [[nodiscard]] std::optional<StreamMatch> findPrevious(const StreamNeedle& needle, std::uint64_t from,
                                                          std::uint64_t until = 0) const;
    /// Where byte @p at, which @p line holds, stands in its text.
    [[nodiscard]] qsizetype columnOf(const StreamLine& line, std::uint64_t at) const;

private:
    /// What is shown without a break: bytes that follow each other, or one note.
    struct Run
    {
        session::StreamTurn turn;
        std::uint64_t at = 0;
    };

    [[nodiscard]] bool isShown(flow::Direction direction) const;
    [[nodiscard]] std::uint64_t payloadOf(const Run& run) const;
    [[nodiscard]] QByteArrayView bytesOf(const Run& run) const;
    [[nodiscard]] std::uint64_t reachOf(const Run& run, std::uint64_t limit, std::uint64_t length) const;
    [[nodiscard]] std::uint64_t beginOf(int page, const Run& run) const;
    [[nodiscard]] QByteArrayView bytesOf(const StreamLine& line) const;
    void addText(const Run& run, std::uint64_t begin, std::uint64_t end, std::vector<StreamLine>& lines) const;
    void addHexDump(const Run& run, std::uint64_t begin, std::uint64_t end, std::vector<StreamLine>& lines) const;
    [[nodiscard]] QString noteOf(const session::StreamTurn& turn) const;
    [[nodiscard]] qsizetype indentOf(flow::Direction direction) const;

    const session::FollowedStream& m_stream;
    std::array<QString, 2> m_names;
    StreamLook m_look;
    std::vector<Run> m_runs;
    std::uint64_t m_shownBytes = 0;
};

}  // namespace netmoth::model
