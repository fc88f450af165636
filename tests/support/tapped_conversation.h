// SPDX-License-Identifier: GPL-3.0-or-later
// A TCP conversation whose streams go into a tap, and the frames that come out of it on the other side.
#pragma once

#include "core/pipeline/stream_tap.h"
#include "core/tap/stream_tap_parser.h"
#include "tests/support/pipe.h"
#include "tests/support/tcp_conversation.h"

#include <QtGlobal>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace netmoth::test {

struct KeptFrame
{
    tap::TapHeader header;
    std::string payload;
};

/// Everything up to the end of the tap, or until nothing more comes when that is left open.
inline std::vector<KeptFrame> readFrames(int descriptor, tap::StreamTapParser& parser, std::size_t atATime = SIZE_MAX)
{
    std::vector<KeptFrame> frames;
    for (;;) {
        const auto room = parser.room();
        const ssize_t length = ::read(descriptor, room.data(), std::min(room.size(), atATime));
        if (length <= 0)
            return frames;
        parser.filled(static_cast<std::size_t>(length));
        for (;;) {
            const auto frame = parser.next();
            if (!frame)
                qFatal("%s", frame.error().sentence.c_str());
            if (!*frame)
                break;
            frames.push_back({(*frame)->header, std::string((*frame)->payload.begin(), (*frame)->payload.end())});
        }
    }
}

/// A conversation whose streams are tapped.
struct TappedConversation : TcpConversation
{
    explicit TappedConversation(const tap::TapSelection& selection = {}, std::chrono::milliseconds patience = {},
                                const reassembly::TcpTrackerOptions& options = withoutDepth())
        : TcpConversation(options)
        , tap(fixture.slice.flows, tracker, unwanted)
    {
        tap.setPatience(patience);
        auto target = pipeline::TapTarget::adopt(std::move(pipe.writing), selection);
        if (!target)
            qFatal("%s", target.error().sentence.c_str());
        tap.open(std::move(*target));
        tracker.attach(reassembly::SinkSlot::AllFlowsTap, tap);
        ::fcntl(pipe.reading.get(), F_SETFL, O_NONBLOCK);
    }

    static reassembly::TcpTrackerOptions withoutDepth()
    {
        reassembly::TcpTrackerOptions options;
        options.limits.depthBytes = 0;
        return options;
    }
    std::vector<KeptFrame> read(std::size_t atATime = SIZE_MAX)
    {
        return readFrames(pipe.reading.get(), parser, atATime);
    }

    Pipe pipe;
    std::atomic<bool> unwanted{false};
    pipeline::StreamTap tap;
    tap::StreamTapParser parser;
};

inline std::string payloadOf(const std::vector<KeptFrame>& frames)
{
    std::string text;
    for (const KeptFrame& frame : frames)
        text += frame.payload;
    return text;
}

}  // namespace netmoth::test
