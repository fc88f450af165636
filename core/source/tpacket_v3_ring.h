// SPDX-License-Identifier: GPL-3.0-or-later
// strategy: afpacket. Frames where the kernel wrote them: a TPACKET_V3 ring, mapped into this process.
//
// Two phases, because of privileges:
//   1. openPacketSocket() once per ring, with CAP_NET_RAW. Nothing is received yet (protocol 0).
//   2. openGroup(), with no right at all: ring, mapping, reject-all filter, bind, promiscuous mode, fanout; when
//      every ring has joined, the real filter is swapped in. Until then frames would reach several rings at once
//      (each bound socket has its own hook until it joins the group), so none is accepted.
//
// Counting: on loopback each frame passes twice, going out and coming in; the filter rejects the outgoing copy, so
// that the kernel's own counters are right too. Other interfaces show both directions, marked by kOutgoing.
#pragma once

#include "core/base/cpu_affinity.h"
#include "core/base/unique_fd.h"
#include "core/source/interface_info.h"
#include "core/source/packet_source.h"
#include "core/source/ring_mapping.h"

#include <array>
#include <memory>
#include <vector>

namespace netmoth::source {

struct RingOptions
{
    std::string interfaceName;
    int interfaceIndex = 0;  ///< Required index of the name; 0: any. A name may move to another interface.
    RingGeometry geometry;   ///< Of each ring of the group.
    std::uint32_t snapLengthBytes = 262144;  ///< A frame longer than a block is cut to the block in any case.
    bool promiscuous = true;
    bool zeroCopy = true;              ///< False: each frame is copied out of the ring into a buffer of its own first.
    std::span<const bpf_insn> filter;  ///< Empty: everything. Read during openGroup() only.
    std::vector<CpuList> cpus;  ///< Of each ring's worker: the ring's memory is taken near them. Empty: anywhere.
};

/// One ring of a fanout group, or a ring on its own. Built anywhere, then owned by one worker thread.
class TpacketV3Ring final : public PacketSource
{
public:
    /// Makes one ring on each of @p sockets (from openPacketSocket(), at least one) and starts to receive. The rings of
    /// a group are closed together: closing one would move the flows of the others.
    static Result<std::vector<std::unique_ptr<TpacketV3Ring>>> openGroup(std::vector<UniqueFd> sockets,
                                                                         const RingOptions& options);

    Burst nextBurst(std::chrono::milliseconds wait) override;
    SourceStatistics statistics() override;
    /// Swaps the filter in one step. Frames that are already in the ring were accepted by the filter before and are
    /// still delivered. rejectAllFilter() pauses.
    Result<void> setFilter(std::span<const bpf_insn> program) override;
    [[nodiscard]] std::string failure() const override { return m_failure; }

    [[nodiscard]] packet::LinkType linkType() const { return m_linkType; }
    /// To drain at the end: setFilter(rejectAllFilter()), then nextBurst() until it is Idle for longer than this; the
    /// open block is retired by then, and received = consumed + ringDrops.
    [[nodiscard]] std::chrono::milliseconds retireTimeout() const { return m_retireTimeout; }

private:
    TpacketV3Ring(UniqueFd socket, RingMapping mapping, const InterfaceInfo& interface, packet::LinkType linkType,
                  const RingOptions& options);
    static Result<std::unique_ptr<TpacketV3Ring>> open(UniqueFd socket, const InterfaceInfo& interface,
                                                       packet::LinkType linkType, const RingOptions& options);

    [[nodiscard]] bool openBlock();
    void releaseBlock();
    std::size_t takeFrames();
    void copyOut(Frame& frame, std::size_t slot);
    BurstStatus waitForBlock(std::chrono::milliseconds wait);
    BurstStatus statusAfterError();
    BurstStatus stateWhileDown();

    UniqueFd m_socket;
    RingMapping m_mapping;
    std::string m_interfaceName;
    packet::LinkType m_linkType;
    bool m_isLoopback;
    std::uint32_t m_snapLengthBytes;
    std::chrono::milliseconds m_retireTimeout;

    std::uint32_t m_blockIndex = 0;  // the block that is read, or the next one
    std::uint32_t m_framesLeft = 0;  // not yet handed out, of the open block
    const std::uint8_t* m_nextFrame = nullptr;
    const std::uint8_t* m_blockEnd = nullptr;  // of what the kernel wrote into the open block
    bool m_blockIsOpen = false;
    bool m_isDown = false;
    bool m_isGone = false;

    std::array<Frame, kMaxBurst> m_frames;
    std::vector<std::uint8_t> m_copies;  // kMaxBurst buffers of the snap length; empty when zeroCopy
    SourceStatistics m_statistics;
    std::string m_failure;
};

}  // namespace netmoth::source
