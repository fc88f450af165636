// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/checksum.h"

#include "core/base/byte_order.h"

namespace netmoth::packet {
namespace {

constexpr std::uint16_t kAllOnes = 0xFFFF;

ChecksumState stateOf(std::uint16_t sum)
{
    return sum == kAllOnes ? ChecksumState::Correct : ChecksumState::Wrong;
}

bool wasFilledIn(const Frame& frame)
{
    return (frame.flags & (kChecksumNotReady | kSegmentationOffload)) == 0;
}

/// RFC 9293 §3.1 (IPv4) and RFC 8200 §8.1, which sum to the same shape.
std::uint64_t pseudoHeaderSum(const PacketView& view, std::uint32_t length)
{
    const bool isIpv4 = view.ends.ipVersion == 4;
    const std::uint8_t* addresses = view.ipHeader + (isIpv4 ? 12 : 8);
    return std::uint64_t{onesComplementSum(addresses, isIpv4 ? 8 : 32)} + view.ends.ipProtocol + length;
}

/// Bytes that the checksum covers, 0: not verifiable.
std::uint32_t coveredLength(const PacketView& view)
{
    const auto headersLength = static_cast<std::uint32_t>(view.transport - view.ipHeader);
    if (view.ends.ipVersion == 6 && headersLength != 40)
        return 0;
    const std::uint32_t promised = view.ipLength - headersLength;
    if (view.ends.ipProtocol != kIpProtocolUdp)
        return view.transportLength == promised ? promised : 0;
    const std::uint32_t length = loadBig16(view.transport + 4);
    const bool hasNone = view.ends.ipVersion == 4 && loadBig16(view.transport + 6) == 0;
    return hasNone || length > view.transportLength ? 0 : length;
}

}  // namespace

std::uint16_t onesComplementSum(const std::uint8_t* bytes, std::size_t length, std::uint64_t sum)
{
    std::size_t at = 0;
    for (; at + 4 <= length; at += 4)
        sum += loadBig32(bytes + at);
    if (at + 2 <= length) {
        sum += loadBig16(bytes + at);
        at += 2;
    }
    if (at < length)
        sum += static_cast<std::uint64_t>(bytes[at]) << 8U;
    while (sum > kAllOnes)
        sum = (sum & kAllOnes) + (sum >> 16U);
    return static_cast<std::uint16_t>(sum);
}

ChecksumState ipv4HeaderChecksum(const Frame& frame, const PacketView& view)
{
    if (view.ends.ipVersion != 4 || !wasFilledIn(frame))
        return ChecksumState::Unverifiable;
    const std::size_t headerLength = (view.ipHeader[0] & 0xFU) * 4U;
    if (frame.bytes + frame.capturedLength < view.ipHeader + headerLength)
        return ChecksumState::Unverifiable;
    return stateOf(onesComplementSum(view.ipHeader, headerLength));
}

ChecksumState transportChecksum(const Frame& frame, const PacketView& view)
{
    if (!view.transportComplete || !wasFilledIn(frame))
        return ChecksumState::Unverifiable;
    switch (view.ends.ipProtocol) {
    case kIpProtocolTcp:
    case kIpProtocolUdp:
    case kIpProtocolIcmp:
    case kIpProtocolIcmpv6:
        break;
    default:
        return ChecksumState::Unverifiable;
    }
    const std::uint32_t length = coveredLength(view);
    if (length == 0)
        return ChecksumState::Unverifiable;
    const bool hasPseudoHeader = view.ends.ipProtocol != kIpProtocolIcmp;
    return stateOf(onesComplementSum(view.transport, length, hasPseudoHeader ? pseudoHeaderSum(view, length) : 0));
}

}  // namespace netmoth::packet
