// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/wifi_frame.h"

#include "core/packet/link_walks.h"

namespace netmoth::packet {
namespace {

constexpr std::uint32_t kShortestHeaderBytes = 24;  // three addresses
constexpr std::uint32_t kSubframeHeaderBytes = kEthernetHeaderLength;

/// Of the first octet: version, type, and the bits of a data frame's subtype (IEEE 802.11-2020 table 9-1).
enum Kind : std::uint8_t
{
    kVersionMask = 0x03,
    kTypeMask = 0x0C,
    kTypeData = 0x08,
    kSubtypeNoData = 0x40,
    kSubtypeQos = 0x80,
};

/// Of the second octet.
enum Flag : std::uint8_t
{
    kToDistribution = 0x01,
    kFromDistribution = 0x02,
    kProtected = 0x40,
    kHighThroughputControl = 0x80,  ///< Of a QoS frame; else it says that the order of frames is strict.
};

constexpr std::uint8_t kQosAggregate = 0x80;    // of the QoS control field's first octet
constexpr std::uint8_t kQosMeshControl = 0x01;  // of its second, in a mesh

bool isSnap(const ByteRange& range)
{
    return range.has(3) && range.bytes[0] == 0xAA && range.bytes[1] == 0xAA && range.bytes[2] == 0x03;
}

/// The mesh control field (§9.2.4.7.3), where there is one: whether the bit means that depends on the network.
ByteRange behindMeshControl(const ByteRange& body)
{
    if (!body.has(1) || body.bytes[0] > 2 || isSnap(body))
        return body;
    const ByteRange rest = body.after(6 + 6U * body.bytes[0]);
    return isSnap(rest) ? rest : body;
}

}  // namespace

std::optional<WifiBody> readWifiHeader(const WifiFrame& frame)
{
    const ByteRange& range = frame.bytes;
    if (!range.has(2))
        return std::nullopt;
    const std::uint8_t kind = range.bytes[frame.isControlSwapped ? 1 : 0];
    const std::uint8_t flags = range.bytes[frame.isControlSwapped ? 0 : 1];
    WifiBody body;
    if ((kind & (kVersionMask | kTypeMask)) != kTypeData || (kind & kSubtypeNoData) != 0)
        return body;
    std::uint32_t length = kShortestHeaderBytes;
    if ((flags & (kToDistribution | kFromDistribution)) == (kToDistribution | kFromDistribution))
        length += 6;
    const std::uint32_t qosAt = length;
    if ((kind & kSubtypeQos) != 0)
        length += (flags & kHighThroughputControl) != 0 ? 6 : 2;
    if (!range.has(length))
        return std::nullopt;
    body.isEncrypted = (flags & kProtected) != 0;
    const bool isLaterFragment = (range.bytes[22] & 0x0F) != 0;
    if (body.isEncrypted || isLaterFragment)
        return body;
    body.bytes = range.after(frame.hasPaddedHeader ? (length + 3) & ~3U : length);
    if ((kind & kSubtypeQos) == 0) {
        body.content = WifiBody::Content::Packet;
        return body;
    }
    body.content = (range.bytes[qosAt] & kQosAggregate) != 0 ? WifiBody::Content::Aggregate : WifiBody::Content::Packet;
    if (body.content == WifiBody::Content::Packet && (range.bytes[qosAt + 1] & kQosMeshControl) != 0)
        body.bytes = behindMeshControl(body.bytes);
    return body;
}

std::optional<ByteRange> takeSubframe(ByteRange& aggregate)
{
    if (!aggregate.has(kSubframeHeaderBytes))
        return std::nullopt;
    const std::uint32_t length = kSubframeHeaderBytes + loadBig16(aggregate.bytes + 12);
    if (length > aggregate.wire)
        return std::nullopt;
    const ByteRange subframe = aggregate.withLength(length);
    aggregate = aggregate.after((length + 3) & ~3U);
    return subframe;
}

WalkStatus walkWifi(const WifiFrame& frame, IpCandidate& found)
{
    const auto body = readWifiHeader(frame);
    if (!body)
        return truncatedLink(found);
    switch (body->content) {
    case WifiBody::Content::Packet:
        return walkLlc(body->bytes, found);
    case WifiBody::Content::Aggregate: {
        ByteRange rest = body->bytes;
        const auto subframe = takeSubframe(rest);
        return subframe ? walkEthernet(*subframe, found) : truncatedLink(found);
    }
    case WifiBody::Content::None:
        break;
    }
    if (body->isEncrypted)
        found.error = DecodeError::WifiEncrypted;
    return WalkStatus::NotIp;
}

}  // namespace netmoth::packet
