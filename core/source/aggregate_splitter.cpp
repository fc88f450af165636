// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/aggregate_splitter.h"

#include "core/packet/capture_header.h"
#include "core/packet/wifi_frame.h"

#include <algorithm>

namespace netmoth::source {

namespace {

using packet::ByteRange;

/// The subframes of @p frame, if it is an A-MSDU of two or more; the decoder finds the packet of one.
ByteRange subframesOf(const Frame& frame)
{
    constexpr int kMostCaptureHeaders = 4;
    packet::WrappedFrame part{{frame.bytes, frame.capturedLength, std::max(frame.wireLength, frame.capturedLength)},
                              frame.linkType};
    for (int headers = 0; headers < kMostCaptureHeaders; ++headers)
        if (packet::unwrap(part.linkType, part.bytes, part) != packet::UnwrapStatus::Unwrapped)
            break;
    const auto wifi = packet::wifiFrameOf(part.linkType, part.bytes);
    const auto body = wifi ? packet::readWifiHeader(*wifi) : std::nullopt;
    if (!body || body->content != packet::WifiBody::Content::Aggregate)
        return {};
    ByteRange rest = body->bytes;
    const bool isOne = !packet::takeSubframe(rest) || !packet::takeSubframe(rest);
    return isOne ? ByteRange{} : body->bytes;
}

}  // namespace

void AggregateSplitter::begin(const FrameBatch& batch)
{
    m_frames = batch.frames.data();
    m_count = batch.count;
    m_next = 0;
}

FrameBatch& AggregateSplitter::next()
{
    m_split.count = 0;
    takeSubframes();
    while (m_next < m_count && m_split.count < kMaxBurst)
        take(m_frames[m_next++]);
    return m_split;
}

void AggregateSplitter::take(const Frame& frame)
{
    m_rest = subframesOf(frame);
    if (m_rest.captured == 0) {
        m_split.frames[m_split.count++] = frame;
        return;
    }
    m_whole = frame;
    takeSubframes();
}

void AggregateSplitter::takeSubframes()
{
    while (m_rest.captured > 0 && m_split.count < kMaxBurst) {
        const auto subframe = packet::takeSubframe(m_rest);
        if (!subframe) {  // the frame check sequence, or nothing that was captured
            m_rest = {};
            return;
        }
        Frame& frame = m_split.frames[m_split.count++];
        frame = m_whole;
        frame.bytes = subframe->bytes;
        frame.capturedLength = subframe->captured;
        frame.wireLength = subframe->wire;
        frame.linkType = packet::LinkType::Ethernet;
    }
}

}  // namespace netmoth::source
