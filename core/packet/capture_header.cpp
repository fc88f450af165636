// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/capture_header.h"

#include "core/base/byte_order.h"

namespace netmoth::packet {
namespace {

UnwrapStatus unwrapAs(std::uint32_t linkTypeNumber, const ByteRange& bytes, WrappedFrame& wrapped)
{
    const auto linkType = linkTypeFromFile(linkTypeNumber);
    if (!linkType)
        return UnwrapStatus::Foreign;
    wrapped = {bytes, *linkType};
    return UnwrapStatus::Unwrapped;
}

/// macOS: length of the header, record type, DLT_ number, and what is not needed here; little-endian.
UnwrapStatus unwrapPktap(const ByteRange& captured, WrappedFrame& wrapped)
{
    constexpr std::uint32_t kFixedBytes = 12;
    constexpr std::uint32_t kShortest = 108;
    constexpr std::uint32_t kLongest = 4096;
    constexpr std::uint32_t kRecordIsPacket = 1;
    if (!captured.has(kFixedBytes))
        return UnwrapStatus::Truncated;
    const auto length = loadLittle<std::uint32_t>(captured.bytes);
    if (length < kShortest || length > kLongest)
        return UnwrapStatus::Foreign;
    if (!captured.has(length))
        return UnwrapStatus::Truncated;
    if (loadLittle<std::uint32_t>(captured.bytes + 4) != kRecordIsPacket)
        return UnwrapStatus::Foreign;
    return unwrapAs(loadLittle<std::uint32_t>(captured.bytes + 8), captured.after(length), wrapped);
}

/// CACE Technologies' per-packet information: version 0, flags, length of the header, DLT_ number; little-endian.
UnwrapStatus unwrapPpi(const ByteRange& captured, WrappedFrame& wrapped)
{
    constexpr std::uint32_t kFixedBytes = 8;
    if (!captured.has(kFixedBytes))
        return UnwrapStatus::Truncated;
    const auto length = loadLittle<std::uint16_t>(captured.bytes + 2);
    if (captured.bytes[0] != 0 || length < kFixedBytes)
        return UnwrapStatus::Foreign;
    if (!captured.has(length))
        return UnwrapStatus::Truncated;
    return unwrapAs(loadLittle<std::uint32_t>(captured.bytes + 4), captured.after(length), wrapped);
}

UnwrapStatus dropDirection(LinkType inner, const ByteRange& captured, WrappedFrame& wrapped)
{
    if (!captured.has(1))
        return UnwrapStatus::Truncated;
    wrapped = {captured.after(1), inner};
    return UnwrapStatus::Unwrapped;
}

}  // namespace

UnwrapStatus unwrap(LinkType linkType, const ByteRange& captured, WrappedFrame& wrapped)
{
    switch (linkType) {
    case LinkType::Pktap:
        return unwrapPktap(captured, wrapped);
    case LinkType::Ppi:
        return unwrapPpi(captured, wrapped);
    case LinkType::PppWithDirection:
        return dropDirection(LinkType::Serial, captured, wrapped);
    case LinkType::CiscoHdlcWithDirection:
        return dropDirection(LinkType::CiscoHdlc, captured, wrapped);
    case LinkType::FrameRelayWithDirection:
        return dropDirection(LinkType::FrameRelay, captured, wrapped);
    default:
        return UnwrapStatus::None;
    }
}

}  // namespace netmoth::packet
