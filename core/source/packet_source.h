// SPDX-License-Identifier: GPL-3.0-or-later
// Packet sources. A source returns bursts of frames in place, with one virtual call per burst.
#pragma once

#include "core/base/result.h"
#include "core/packet/frame.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

struct bpf_insn;

namespace netmoth::source {

using packet::Frame;

inline constexpr std::size_t kMaxBurst = 64;

enum class BurstStatus
{
    Frames,         ///< frames is not empty.
    Idle,           ///< Nothing arrived within the wait; call again.
    EndOfFile,      ///< A capture file is finished; sticky.
    InterfaceDown,  ///< The interface went down; the source recovers by itself when it comes up again.
    InterfaceGone,  ///< The interface was deleted; sticky.
    Failed          ///< See failure(); sticky. Frames before the failure were delivered.
};

struct Burst
{
    BurstStatus status;
    std::span<const Frame> frames;  ///< Valid until the next nextBurst().
};

/// Counters since the source was opened. Monotonic: the kernel's reset-on-read is accumulated away.
struct SourceStatistics
{
    std::uint64_t received = 0;  ///< Frames that passed the filter, lost ones included (tp_packets; file: frames read).
    std::uint64_t ringDrops = 0;       ///< Of these, lost because the ring (or libpcap's buffer) was full.
    std::uint64_t ringFreezes = 0;     ///< Times the ring became full (tp_freeze_q_cnt).
    std::uint64_t interfaceDrops = 0;  ///< libpcap's ps_ifdrop; 0 where the app reads the NIC's own counters.
    std::uint64_t filteredOut = 0;     ///< File only: frames that the filter rejected (not in received).
    std::uint64_t linkTypeSkipped =
        0;  ///< File only: frames of an interface whose link type is not handled (not in received).
    std::uint64_t timesOutOfRange = 0;    ///< Frames that got the nearest time there is (core/packet/packet_time.h).
    std::uint64_t consumed = 0;           ///< Frames returned by nextBurst().
    std::uint64_t outgoingSkipped = 0;    ///< Loopback's second copy, recognised by sll_pkttype (not in received).
    std::uint64_t ringBytesUsed = 0;      ///< Ring memory that consumed frames occupied, padding included.
    std::uint64_t ringCapacityBytes = 0;  ///< Total ring memory; 0 for files.
    std::uint32_t blocksPending = 0;      ///< Gauge: blocks that wait for the worker, at the last query.
    std::uint32_t blockCount = 0;
    std::uint64_t bytesTotal = 0;  ///< File only: its size, as on disk.
    std::uint64_t bytesRead = 0;   ///< File only: progress, as on disk.
};

/// One stream of frames. Owned and called by one worker thread.
/// Invariant for ring sources at rest: received = consumed + ringDrops + frames still in the ring.
class PacketSource
{
public:
    virtual ~PacketSource() = default;
    PacketSource(const PacketSource&) = delete;
    PacketSource& operator=(const PacketSource&) = delete;

    /// Returns up to kMaxBurst frames, waiting at most @p wait for the first. Ends the validity of the last burst.
    virtual Burst nextBurst(std::chrono::milliseconds wait) = 0;

    /// Refreshes and returns the counters. May be a system call: once per tick, not per burst.
    virtual SourceStatistics statistics() = 0;

    /// Replaces the BPF filter; an empty program accepts everything. Frames that both filters accept are not lost.
    virtual Result<void> setFilter(std::span<const bpf_insn> program) = 0;

    /// True if a new filter also applies to packets that were captured before it (libpcap filters its ring again).
    /// Rejecting everything in order to drain would then discard waiting packets.
    [[nodiscard]] virtual bool filtersPending() const { return false; }

    /// Why nextBurst() returned Failed or InterfaceGone, as one sentence; empty before that.
    [[nodiscard]] virtual std::string failure() const = 0;

    /// A sentence for the user about the frames delivered so far; usually empty.
    [[nodiscard]] virtual std::string notice() const { return {}; }

protected:
    PacketSource() = default;
};

}  // namespace netmoth::source
