// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding in tests: from bytes in a heap buffer of exactly their size, so that a sanitizer sees the first byte read
// behind them.
#pragma once

#include "core/packet/decode.h"
#include "tests/support/header_bytes.h"

#include <cstddef>
#include <cstring>
#include <memory>
#include <vector>

namespace netmoth::test {

/// The ids of @p tags, outermost first.
inline std::vector<int> idsOf(packet::VlanTags tags)
{
    std::vector<int> ids;
    for (std::size_t i = 0; i < tags.size(); ++i)
        ids.push_back(tags[i]);
    return ids;
}

/// A decoded frame with the buffer that its view points into.
struct DecodedFrame
{
    std::unique_ptr<std::uint8_t[]> buffer;
    packet::Frame frame;
    packet::DecodeOutcome outcome{};
    packet::PacketView view = garbage();
    packet::DecodeError error = packet::DecodeError::Count;

    /// What a burst's views hold before they are decoded into: each field has to be written.
    [[nodiscard]] static packet::PacketView garbage()
    {
        packet::PacketView view;
        view.ends.sourcePort = view.ends.destinationPort = 0xA5A5;
        view.icmpType = view.icmpCode = view.tcpFlags = view.tcpHeaderLength = 0xA5;
        view.isFragment = view.isFirstFragment = view.moreFragments = view.transportComplete = true;
        view.tunnelDepth = 0xA5;
        view.tunnelKind = packet::TunnelKind::Ah;
        view.fragmentOffsetBytes = view.tcpWindow = view.tcpUrgentPointer = 0xA5A5;
        view.fragmentId = view.tcpSequence = view.tcpAcknowledgment = view.tunnelId = 0xA5A5A5A5;
        view.ipLength = view.transportLength = view.payloadLength = view.payloadWireLength = 0xA5A5A5A5;
        view.vlan = view.outerVlan = packet::VlanTags(0xA5A);
        static constexpr std::uint8_t kElsewhere = 0;
        view.outerIpHeader = view.ipHeader = view.transport = view.payload = &kElsewhere;
        return view;
    }

    [[nodiscard]] bool hasEnds() const
    {
        return outcome == packet::DecodeOutcome::Decoded || outcome == packet::DecodeOutcome::DecodedWithError;
    }
    [[nodiscard]] std::ptrdiff_t offsetOf(const std::uint8_t* pointer) const { return pointer - buffer.get(); }
};

/// Decodes the first @p captured of @p bytes; the wire length is that of all of them.
inline DecodedFrame decodePrefix(const Bytes& bytes, std::size_t captured,
                                 packet::LinkType linkType = packet::LinkType::Ethernet,
                                 const packet::DecodeOptions& options = {}, std::uint8_t flags = 0)
{
    DecodedFrame decoded;
    decoded.buffer = std::make_unique<std::uint8_t[]>(captured);
    if (captured > 0)
        std::memcpy(decoded.buffer.get(), bytes.data(), captured);
    decoded.frame.bytes = decoded.buffer.get();
    decoded.frame.capturedLength = static_cast<std::uint32_t>(captured);
    decoded.frame.wireLength = static_cast<std::uint32_t>(bytes.size());
    decoded.frame.linkType = linkType;
    decoded.frame.flags = flags;
    decoded.outcome = packet::decode(decoded.frame, options, decoded.view, decoded.error);
    return decoded;
}

inline DecodedFrame decodeWhole(const Bytes& bytes, packet::LinkType linkType = packet::LinkType::Ethernet,
                                const packet::DecodeOptions& options = {}, std::uint8_t flags = 0)
{
    return decodePrefix(bytes, bytes.size(), linkType, options, flags);
}

}  // namespace netmoth::test
