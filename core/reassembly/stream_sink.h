// SPDX-License-Identifier: GPL-3.0-or-later
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

/// Takes what TCP delivered, in order, exactly once. Called on the worker's thread; must not block. The bytes lie in
/// the ring, the read buffer or a pooled segment and are valid during the call only.
class StreamSink
{
public:
    virtual ~StreamSink() = default;
    /// Bytes [offset, offset + bytes.size()) of the stream.
    virtual void streamData(StreamId stream, std::uint64_t offset, std::span<const std::uint8_t> bytes) = 0;
    /// Bytes [offset, offset + length) were never seen and will not come.
    virtual void streamGap(StreamId stream, std::uint64_t offset, std::uint64_t length) = 0;
    /// Nothing follows. Told of both directions of every connection, the originator's first; where originator and
    /// responder have changed places since streams were told of, the other first.
    virtual void streamEnd(StreamId stream, std::uint64_t length) = 0;
    /// True: it is told of what lies beyond the depth, too.
    [[nodiscard]] virtual bool ignoresDepth() const { return false; }
};

}  // namespace netmoth::reassembly
