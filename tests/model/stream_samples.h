// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of a stream tap, as a helper would write them: of a flow between 192.0.2.1:40000 and 198.51.100.1:80.
#pragma once

#include "app/session/followed_stream.h"
#include "core/model/flow_snapshot.h"
#include "core/tap/stream_tap_format.h"

#include <unistd.h>

#include <string_view>

namespace netmoth::test {

inline flow::FlowSnapshot sampleTcpFlow()
{
    const std::uint8_t source[4] = {192, 0, 2, 1};
    const std::uint8_t destination[4] = {198, 51, 100, 1};
    flow::FlowSnapshot flow;
    flow.id = {0, 7, 3};
    flow.originator = packet::IpAddress::fromIpv4(source);
    flow.responder = packet::IpAddress::fromIpv4(destination);
    flow.originatorPort = 40000;
    flow.responderPort = 80;
    flow.ipProtocol = 6;
    flow.state = flow::FlowState::Established;
    flow.fromOriginator = {10, 1000};
    flow.fromResponder = {10, 10'000};
    return flow;
}

/// Says what both ends say, each at its own next offset.
class StreamSpeaker
{
public:
    static constexpr auto kClient = flow::Direction::FromOriginator;
    static constexpr auto kServer = flow::Direction::FromResponder;

    [[nodiscard]] session::StreamFrame data(flow::Direction from, QByteArray bytes)
    {
        session::StreamFrame frame = make(tap::TapKind::Data, from, static_cast<std::uint64_t>(bytes.size()));
        frame.payload = std::move(bytes);
        return frame;
    }
    [[nodiscard]] session::StreamFrame gap(flow::Direction from, std::uint64_t length)
    {
        return make(tap::TapKind::Gap, from, length);
    }
    [[nodiscard]] session::StreamFrame end(flow::Direction from) { return make(tap::TapKind::End, from, 0); }
    /// Passes without a word.
    void skip(flow::Direction from, std::uint64_t length) { next(from) += length; }

private:
    std::uint64_t& next(flow::Direction from) { return m_next[static_cast<std::size_t>(from)]; }
    session::StreamFrame make(tap::TapKind kind, flow::Direction from, std::uint64_t length)
    {
        const flow::FlowSnapshot flow = sampleTcpFlow();
        session::StreamFrame frame;
        frame.header.magic = tap::kTapMagic;
        frame.header.kind = kind;
        frame.header.direction = static_cast<std::uint8_t>(from);
        frame.header.ipVersion = 4;
        frame.header.worker = flow.id.worker;
        frame.header.flowIndex = flow.id.index;
        frame.header.generation = flow.id.generation;
        frame.header.offset = next(from);
        frame.header.length = length;
        next(from) += length;
        return frame;
    }

    std::uint64_t m_next[2] = {0, 0};
};

/// As the helper does: header, then payload.
inline bool writeFrame(int tap, const session::StreamFrame& frame)
{
    const auto write = [tap](const void* bytes, std::size_t size) {
        return ::write(tap, bytes, size) == static_cast<ssize_t>(size);
    };
    return write(&frame.header, sizeof frame.header) &&
           (frame.payload.isEmpty() ||
            write(frame.payload.constData(), static_cast<std::size_t>(frame.payload.size())));
}

}  // namespace netmoth::test
