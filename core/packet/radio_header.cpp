// SPDX-License-Identifier: GPL-3.0-or-later
// Headers in front of an IEEE 802.11 frame: radiotap (https://www.radiotap.org), AVS, Prism, PPI.
#include "core/base/byte_order.h"
#include "core/packet/wifi_frame.h"

namespace netmoth::packet {
namespace {

/// Of radiotap's field Flags. A wrong frame check sequence, which another bit says, hides no conversation.
constexpr std::uint8_t kPaddedHeader = 0x20;

/// The field Flags; 0 where there is none. @p header is whole.
std::uint8_t radiotapFlags(const ByteRange& header)
{
    constexpr std::uint32_t kHasTime = 1U << 0;
    constexpr std::uint32_t kHasFlags = 1U << 1;
    constexpr std::uint32_t kHasAnotherWord = 1U << 31;
    const auto present = loadLittle<std::uint32_t>(header.bytes + 4);
    std::uint32_t at = 8;
    for (std::uint32_t word = present; (word & kHasAnotherWord) != 0; at += 4) {
        if (!header.has(at + 4))
            return 0;
        word = loadLittle<std::uint32_t>(header.bytes + at);
    }
    if ((present & kHasFlags) == 0)
        return 0;
    if ((present & kHasTime) != 0)
        at = ((at + 7) & ~7U) + 8;  // eight bytes, where a multiple of eight is
    return header.has(at + 1) ? header.bytes[at] : std::uint8_t{0};
}

std::optional<WifiFrame> behindRadiotap(const ByteRange& captured)
{
    constexpr std::uint32_t kFixedBytes = 8;
    if (!captured.has(kFixedBytes) || captured.bytes[0] != 0)
        return std::nullopt;
    const auto length = loadLittle<std::uint16_t>(captured.bytes + 2);
    if (length < kFixedBytes || !captured.has(length))
        return std::nullopt;
    const std::uint8_t flags = radiotapFlags(captured.withLength(length));
    return WifiFrame{captured.after(length), (flags & kPaddedHeader) != 0};
}

/// Magic number and version, then the length of the header, in network byte order.
std::optional<WifiFrame> behindAvs(const ByteRange& captured)
{
    constexpr std::uint32_t kMagic = 0x80211000;
    constexpr std::uint32_t kShortest = 8;
    constexpr std::uint32_t kLongest = 1024;
    if (!captured.has(kShortest) || (loadBig32(captured.bytes) & 0xFFFFF000) != kMagic)
        return std::nullopt;
    const std::uint32_t length = loadBig32(captured.bytes + 4);
    if (length < kShortest || length > kLongest || !captured.has(length))
        return std::nullopt;
    return WifiFrame{captured.after(length)};
}

/// A message code and the length of the header, in the byte order of the capturing host.
std::optional<WifiFrame> behindPrism(const ByteRange& captured)
{
    constexpr std::uint32_t kShortest = 24;
    constexpr std::uint32_t kLongest = 1024;
    if (const auto avs = behindAvs(captured))
        return avs;
    if (!captured.has(kShortest))
        return std::nullopt;
    const auto little = loadLittle<std::uint32_t>(captured.bytes + 4);
    const std::uint32_t length = little <= kLongest ? little : byteSwapped(little);
    if (length < kShortest || length > kLongest || !captured.has(length))
        return std::nullopt;
    return WifiFrame{captured.after(length)};
}

}  // namespace

std::optional<WifiFrame> wifiFrameOf(LinkType linkType, const ByteRange& captured)
{
    switch (linkType) {
    case LinkType::Wifi:
        return WifiFrame{captured};
    case LinkType::WifiRadiotap:
        return behindRadiotap(captured);
    case LinkType::WifiAvs:
        return behindAvs(captured);
    case LinkType::WifiPrism:
        return behindPrism(captured);
    default:
        return std::nullopt;
    }
}

}  // namespace netmoth::packet
