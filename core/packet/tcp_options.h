// SPDX-License-Identifier: GPL-3.0-or-later
// The TCP options that stream tracking needs. Pure; any thread.
#pragma once

#include "core/base/byte_order.h"
#include "core/packet/packet_view.h"

#include <optional>

namespace netmoth::packet {

/// RFC 7323 §3. Both values are in the sender's clock.
struct TcpTimestamps
{
    std::uint32_t value;
    std::uint32_t echoReply;
};

struct TcpOptions
{
    std::optional<std::uint16_t> maximumSegmentSize;  ///< RFC 9293 §3.7.1; bytes.
    std::optional<std::uint8_t> windowScale;          ///< RFC 7323 §2; a shift, at most 14.
    std::optional<TcpTimestamps> timestamps;
    bool sackPermitted = false;  ///< RFC 2018 §2.
    bool malformed = false;      ///< An option ran over the end, or had an impossible length; reading stopped there.
};

/// Reads one option of @p length >= 2 bytes at @p option. False: the length does not fit the kind.
inline bool readTcpOption(const std::uint8_t* option, std::uint32_t length, TcpOptions& options)
{
    constexpr std::uint8_t kLargestShift = 14;
    switch (option[0]) {
    case 2:
        if (length != 4)
            return false;
        options.maximumSegmentSize = loadBig16(option + 2);
        return true;
    case 3:
        if (length != 3)
            return false;
        options.windowScale = option[2] > kLargestShift ? kLargestShift : option[2];
        return true;
    case 4:
        options.sackPermitted = length == 2;
        return length == 2;
    case 8:
        if (length != 10)
            return false;
        options.timestamps = TcpTimestamps{loadBig32(option + 2), loadBig32(option + 6)};
        return true;
    default:
        return true;
    }
}

/// Parses the @p length bytes between the fixed header and the payload.
[[nodiscard]] inline TcpOptions parseTcpOptions(const std::uint8_t* bytes, std::uint32_t length)
{
    TcpOptions options;
    std::uint32_t at = 0;
    while (at < length && bytes[at] != 0) {  // 0: end of option list
        if (bytes[at] == 1) {                // no operation
            ++at;
            continue;
        }
        const std::uint32_t optionLength = at + 1 < length ? bytes[at + 1] : 0U;
        if (optionLength < 2 || optionLength > length - at || !readTcpOption(bytes + at, optionLength, options)) {
            options.malformed = true;
            break;
        }
        at += optionLength;
    }
    return options;
}

/// Options of a decoded TCP packet; none unless its transport header is complete.
[[nodiscard]] inline TcpOptions tcpOptions(const PacketView& view)
{
    constexpr std::uint32_t kFixedLength = 20;
    if (view.ends.ipProtocol != kIpProtocolTcp || !view.transportComplete)
        return {};
    return parseTcpOptions(view.transport + kFixedLength, view.tcpHeaderLength - kFixedLength);
}

}  // namespace netmoth::packet
