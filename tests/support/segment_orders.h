// SPDX-License-Identifier: GPL-3.0-or-later
// TCP connections whose segments come in an order that somebody chose to make reassembly slow. Test code only.
#pragma once

#include "tests/support/frame_builder.h"
#include "tests/support/pcap_writer.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <string_view>
#include <vector>

namespace netmoth::test {

enum class SegmentOrder
{
    InOrder,
    Reverse,      ///< The last one first.
    FarFirst,     ///< The last one first, the others in order.
    Interleaved,  ///< Every second one, then those in between.
    Random,
    Overlapping,  ///< Random, each half over another; all twice.
    Copies,       ///< Every second one, then copies of the last but one of them.
    Scattered     ///< Random, and far apart: nothing follows anything.
};

inline constexpr std::array<std::string_view, 8> kSegmentOrderNames{
    "in_order", "reverse", "far_first", "interleaved", "random", "overlapping", "copies", "scattered"};

/// Offsets of @p count segments of @p length bytes. But for InOrder all wait until the last one, which is the first of
/// the stream.
[[nodiscard]] inline std::vector<std::uint32_t> segmentOffsets(SegmentOrder order, std::uint32_t count,
                                                               std::uint32_t length)
{
    constexpr std::uint32_t kFarApart = 2048;
    const std::uint32_t stride = order == SegmentOrder::Scattered ? std::max(length, kFarApart) : length;
    std::vector<std::uint32_t> offsets;
    std::mt19937 random(1);
    for (std::uint32_t i = 1; i < count; ++i) {
        std::uint32_t place = i;
        if (order == SegmentOrder::Reverse || (order == SegmentOrder::FarFirst && i == 1))
            place = count - i;
        else if (order == SegmentOrder::FarFirst)
            place = i - 1;
        else if (order == SegmentOrder::Interleaved)
            place = 2 * i < count ? 2 * i : 2 * (i - (count - 1) / 2) - 1;
        else if (order == SegmentOrder::Overlapping)
            place = 1 + i / 2;
        else if (order == SegmentOrder::Copies)
            place = 2 * i < count ? 2 * i : (count - 1) / 2 * 2 - 2;
        offsets.push_back((order == SegmentOrder::InOrder ? i - 1 : place) * stride);
    }
    if (order == SegmentOrder::Random || order == SegmentOrder::Overlapping || order == SegmentOrder::Scattered)
        std::shuffle(offsets.begin(), offsets.end(), random);
    if (order == SegmentOrder::Overlapping)
        for (std::size_t i = 0; i < offsets.size(); i += 2)
            offsets[i] += length / 2;
    offsets.push_back(order == SegmentOrder::InOrder ? (count - 1) * length : 0);
    return offsets;
}

/// One connection a turn, client port 10000 and up.
[[nodiscard]] inline Bytes captureInOrder(SegmentOrder order, std::uint32_t connections, std::uint32_t count,
                                          std::uint32_t length)
{
    constexpr std::uint32_t kFirst = 1001;
    PcapWriter writer;
    std::int64_t timeNs = 1'700'000'000'000'000'000;
    const Bytes payload = patternBytes(length, 1);
    const auto offsets = segmentOffsets(order, count, length);
    const auto add = [&](bool fromClient, std::uint32_t connection, const TcpFields& fields, const Bytes& carried) {
        const auto port = static_cast<std::uint16_t>(10000 + connection);
        FrameBuilder frame;
        frame.ethernet();
        if (fromClient)
            frame.ipv4("192.0.2.1", "198.51.100.1").tcp(port, 80, fields);
        else
            frame.ipv4("198.51.100.1", "192.0.2.1").tcp(80, port, fields);
        writer.packet(timeNs, frame.payload(carried).build());
        timeNs += 1000;
    };
    for (std::uint32_t connection = 0; connection < connections; ++connection) {
        add(true, connection, {.sequence = kFirst - 1, .flags = kTcpSyn}, {});
        add(false, connection, {.sequence = 5000, .acknowledgement = kFirst, .flags = kTcpSyn | kTcpAck}, {});
        for (const std::uint32_t offset : offsets)
            add(true, connection, {.sequence = kFirst + offset, .acknowledgement = 5001}, payload);
    }
    return writer.bytes();
}

}  // namespace netmoth::test
