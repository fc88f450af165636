// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/followed_stream.h"

namespace netmoth::session {

using tap::TapHeader;
using tap::TapKind;

Result<void> FollowedStream::take(const StreamFrame& frame)
{
    const TapHeader& header = frame.header;
    if (header.kind == TapKind::Lost)
        return {};  // the next offset shows it
    const auto direction = static_cast<flow::Direction>(header.direction);
    Side& side = m_sides[header.direction];
    if (header.offset < side.next || side.ended)
        return fail(FailureKind::Protocol, "The capture helper wrote a stream out of order: please report this.");
    side.midstream = (header.flags & tap::kTapMidstream) != 0;
    if (header.offset > side.next)
        addHole(direction, side.next == 0 ? StreamTurn::Kind::Before : StreamTurn::Kind::NotRead, header.offset);
    switch (header.kind) {
    case TapKind::Gap:
        addHole(direction, StreamTurn::Kind::NotCaptured, header.offset + header.length);
        break;
    case TapKind::Data:
        if (frame.payload.isEmpty())
            addHole(direction, StreamTurn::Kind::NotKept, header.offset + header.length);
        else
            addData(direction, frame.payload);
        break;
    case TapKind::End:
        side.ended = true;
        break;
    case TapKind::Lost:
        break;
    }
    return {};
}

/// After data that was not kept, everything that follows is one hole, so that the number of turns is limited too.
void FollowedStream::addHole(flow::Direction direction, StreamTurn::Kind kind, std::uint64_t until)
{
    const auto index = static_cast<std::size_t>(direction);
    Side& side = m_sides[index];
    const std::uint64_t length = until - side.next;
    std::size_t& notKept = m_notKept[index];
    side.missingBytes += length;
    side.notKeptBytes += kind == StreamTurn::Kind::NotKept ? length : 0;
    if (notKept != kNone) {
        m_turns[notKept].length += length;
    } else {
        m_turns.push_back({direction, kind, side.next, length, 0});
        if (kind == StreamTurn::Kind::NotKept)
            notKept = m_turns.size() - 1;
    }
    side.next = until;
}

void FollowedStream::addData(flow::Direction direction, const QByteArray& payload)
{
    Side& side = m_sides[static_cast<std::size_t>(direction)];
    const auto length = static_cast<std::uint64_t>(payload.size());
    const bool goesOn = !m_turns.empty() && m_turns.back().kind == StreamTurn::Kind::Data &&
                        m_turns.back().direction == direction &&
                        m_turns.back().offset + m_turns.back().length == side.next;
    if (goesOn)
        m_turns.back().length += length;
    else
        m_turns.push_back({direction, StreamTurn::Kind::Data, side.next, length, side.bytes.size()});
    side.bytes += payload;
    side.next += length;
}

}  // namespace netmoth::session
