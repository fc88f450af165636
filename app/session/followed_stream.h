// SPDX-License-Identifier: GPL-3.0-or-later
// The kept payload of one TCP connection: the bytes of each direction, the order in which they were sent, and gaps. A
// value; copies share the bytes. The caller limits its size: payload that is added without its bytes is recorded as not
// kept.
#pragma once

#include "core/base/result.h"
#include "core/model/direction.h"
#include "core/tap/stream_tap_format.h"

#include <QByteArray>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace netmoth::session {

/// A stretch of one direction, in the order of arrival.
struct StreamTurn
{
    enum class Kind : std::uint8_t
    {
        Data,
        Before,       ///< Passed before following began.
        NotCaptured,  ///< Never captured.
        NotRead,      ///< Captured, but this program was too slow or not connected.
        NotKept       ///< Read when no more could be kept.
    };
    flow::Direction direction = flow::Direction::FromOriginator;
    Kind kind = Kind::Data;
    std::uint64_t offset = 0;  ///< In the direction's stream.
    std::uint64_t length = 0;
    qsizetype begin = 0;  ///< Of Data: where in the direction's kept bytes.
};

/// One frame of a tap, to pass between threads.
struct StreamFrame
{
    tap::TapHeader header{};
    QByteArray payload;  ///< Empty though there was some: not kept.
};

class FollowedStream
{
public:
    struct Side
    {
        QByteArray bytes;
        std::uint64_t next = 0;          ///< Offset after the last known byte.
        std::uint64_t missingBytes = 0;  ///< Before `next` and not in `bytes`.
        std::uint64_t notKeptBytes = 0;  ///< Of them: were read when no more could be kept.
        bool ended = false;
        bool midstream = false;  ///< The connection's beginning was not captured.
    };

    /// Protocol failure if the frame cannot follow the previous ones.
    Result<void> take(const StreamFrame& frame);

    [[nodiscard]] const std::vector<StreamTurn>& turns() const { return m_turns; }
    [[nodiscard]] const Side& side(flow::Direction direction) const
    {
        return m_sides[static_cast<std::size_t>(direction)];
    }
    [[nodiscard]] bool isComplete() const { return m_sides[0].ended && m_sides[1].ended; }
    [[nodiscard]] bool isCut() const { return m_sides[0].notKeptBytes + m_sides[1].notKeptBytes > 0; }

private:
    static constexpr std::size_t kNone = ~std::size_t{0};

    void addHole(flow::Direction direction, StreamTurn::Kind kind, std::uint64_t until);
    void addData(flow::Direction direction, const QByteArray& payload);

    std::vector<StreamTurn> m_turns;
    std::array<Side, 2> m_sides;
    std::array<std::size_t, 2> m_notKept{kNone, kNone};  ///< The turn that says so.
};

}  // namespace netmoth::session
