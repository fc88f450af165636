// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reassembly/stream_fanout.h"

#include <algorithm>

namespace netmoth::reassembly {

namespace {

/// How many of @p length bytes at @p offset a sink gets.
std::uint64_t withinDepth(Interest interest, std::uint64_t depthBytes, std::uint64_t offset, std::uint64_t length)
{
    if (interest == Interest::Everything || depthBytes == 0)
        return length;
    return offset < depthBytes ? std::min(length, depthBytes - offset) : 0;
}

}  // namespace

void StreamFanout::attach(SinkSlot slot, StreamSink& sink, std::uint64_t depthBytes)
{
    const auto index = static_cast<std::size_t>(slot);
    m_places[index] = {&sink, depthBytes, m_places[index].attachments + 1};
    m_attachedBits |= SinkMask::bitsOf(index);
}

void StreamFanout::detach(SinkSlot slot)
{
    const auto index = static_cast<std::size_t>(slot);
    m_places[index].sink = nullptr;
    m_attachedBits &= static_cast<std::uint8_t>(~SinkMask::bitsOf(index));
}

/// Calls @p call with each sink that wants something of a direction with @p mask, and its place. A call may attach and
/// detach sinks: an answer that comes from a sink that was replaced meanwhile does not count.
template <typename Call>
void StreamFanout::forEach(SinkMask& mask, const StreamStart& start, Call&& call)
{
    for (std::size_t slot = 0; slot < kSinkSlots; ++slot) {
        const Place place = m_places[slot];
        if (place.sink == nullptr || mask.of(slot) == 0)
            continue;
        const auto isStillThere = [&] {
            return m_places[slot].sink != nullptr && m_places[slot].attachments == place.attachments;
        };
        if (mask.of(slot) == SinkMask::kNotAsked) {
            StreamStart told = start;
            if (m_flows != nullptr)
                told.ends = m_flows->ends(start.stream.flow);
            const Interest wanted = place.sink->begin(told);
            if (!isStillThere())
                continue;
            mask.set(slot, static_cast<std::uint8_t>(wanted));
            if (wanted == Interest::None)
                continue;
        }
        const Interest wanted = call(*place.sink, static_cast<Interest>(mask.of(slot)), place.depthBytes);
        if (isStillThere())
            mask.set(slot, static_cast<std::uint8_t>(wanted));
    }
}

void StreamFanout::data(SinkMask& mask, const StreamStart& start, const StreamData& data)
{
    forEach(mask, start, [&](StreamSink& sink, Interest interest, std::uint64_t depthBytes) {
        StreamData told = data;
        told.bytes = data.bytes.first(withinDepth(interest, depthBytes, data.offset, data.bytes.size()));
        return told.bytes.empty() ? interest : sink.data(told);
    });
}

void StreamFanout::gap(SinkMask& mask, const StreamStart& start, const StreamGap& gap)
{
    forEach(mask, start, [&](StreamSink& sink, Interest interest, std::uint64_t depthBytes) {
        StreamGap told = gap;
        told.length = withinDepth(interest, depthBytes, gap.offset, gap.length);
        return told.length == 0 ? interest : sink.gap(told);
    });
}

void StreamFanout::end(SinkMask& mask, const StreamStart& start, const StreamEnd& end)
{
    forEach(mask, start, [&](StreamSink& sink, Interest, std::uint64_t) {
        sink.end(end);
        return Interest::None;
    });
}

void StreamFanout::turned(std::uint32_t flow, SinkMask one, SinkMask other)
{
    const auto hasSeen = [](std::uint8_t interest) { return interest != 0 && interest != SinkMask::kNotAsked; };
    for (std::size_t slot = 0; slot < kSinkSlots; ++slot)
        if (m_places[slot].sink != nullptr && (hasSeen(one.of(slot)) || hasSeen(other.of(slot))))
            m_places[slot].sink->turned(flow);
}

}  // namespace netmoth::reassembly
