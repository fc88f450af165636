// SPDX-License-Identifier: GPL-3.0-or-later
// What takes the payload of TCP streams: a tap that writes it to a reader, a parser of an application protocol, a check
// in a test. Several sinks take the same stream side by side; stream_fanout.h attaches them.
//
// A sink gets, of each direction that it wants: begin, then data and gap in the order of their offsets, each byte once
// and no byte twice, then end. It says with every answer how much of that direction it wants from there on.
//
// Example, a parser of TLS server names: begin() looks at StreamStart::ends and answers None unless the responder's
// port or the offset 0 makes TLS possible; data() collects at most 4 KiB of the originator's stream in an object of a
// pool, and answers None once the ClientHello is read or cannot be one. From then on the stream costs what a stream
// without a sink costs: one test.
#pragma once

#include "core/flow/flow_table.h"

#include <cstdint>
#include <span>

namespace netmoth::reassembly {

/// One direction of one TCP connection.
struct StreamId
{
    std::uint32_t flow = 0;  ///< Index of the flow record.
    flow::Direction direction = flow::Direction::FromOriginator;
};

/// What a sink wants of a direction from now on.
enum class Interest : std::uint8_t
{
    None,        ///< Nothing, not even its end; until the sink is attached again.
    ToDepth,     ///< Up to the depth that the sink was attached with.
    Everything,  ///< Whatever its length.
};

/// Times are packet time, ns since the epoch: of the packet that made the delivery possible.
struct StreamStart
{
    StreamId stream;
    std::uint64_t offset = 0;  ///< Of what comes next; above 0: the sink was attached later.
    std::int64_t timeNs = 0;
    bool isMidstream = false;  ///< The first byte of the stream was guessed: its SYN was not seen.
    packet::IpEnds ends;       ///< Of the flow; the originator is the source.
};

struct StreamData
{
    StreamId stream;
    std::uint64_t offset = 0;             ///< Of the first of the bytes.
    std::span<const std::uint8_t> bytes;  ///< In the ring, the read buffer or a pooled page: valid during the call.
    std::int64_t timeNs = 0;
};

/// Bytes [offset, offset + length) were never seen and will not come.
struct StreamGap
{
    StreamId stream;
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    std::int64_t timeNs = 0;
};

struct StreamEnd
{
    StreamId stream;
    std::uint64_t length = 0;  ///< Gaps and what lies beyond the depth included.
    std::int64_t timeNs = 0;
};

/// Called on the worker's thread. Must not block, allocate or throw, and must not touch the flow table: a sink that
/// wants no more answers None. It may attach and detach sinks, itself included.
class StreamSink
{
public:
    virtual ~StreamSink() = default;
    /// Before the first delivery of a direction; without one, before its end.
    [[nodiscard]] virtual Interest begin(const StreamStart& start) = 0;
    [[nodiscard]] virtual Interest data(const StreamData& data) = 0;
    [[nodiscard]] virtual Interest gap(const StreamGap& gap) = 0;
    /// Nothing follows. The originator's direction ends first; in a flow that turned, the other one.
    virtual void end(const StreamEnd& end) = 0;
    /// It turned out that the responder of @p flow is the originator: from now on its two directions have each other's
    /// StreamId. Only of a flow whose deliveries this sink may have seen.
    virtual void turned([[maybe_unused]] std::uint32_t flow) {}
};

}  // namespace netmoth::reassembly
