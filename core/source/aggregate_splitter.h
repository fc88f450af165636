// SPDX-License-Identifier: GPL-3.0-or-later
// Splits an 802.11 A-MSDU into one frame per packet: each subframe is an Ethernet frame. Allocates nothing. One thread
// at a time.
#pragma once

#include "core/packet/byte_range.h"
#include "core/source/format_parser.h"

namespace netmoth::source {

class AggregateSplitter
{
public:
    /// Takes the frames of @p batch, whose bytes stay where they are until hasMore() is false.
    void begin(const FrameBatch& batch);

    /// Whether there are frames that were not returned yet.
    [[nodiscard]] bool hasMore() const { return m_next < m_count || m_rest.captured > 0; }

    /// The next frames, split; at most kMaxBurst.
    FrameBatch& next();

private:
    void take(const Frame& frame);
    void takeSubframes();

    const Frame* m_frames = nullptr;
    std::size_t m_count = 0;
    std::size_t m_next = 0;
    Frame m_whole;             ///< That m_rest is of.
    packet::ByteRange m_rest;  ///< Subframes that were not returned yet.
    FrameBatch m_split;
};

}  // namespace netmoth::source
