// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/tpacket_v3_ring.h"

#include "core/source/afpacket_socket.h"
#include "core/source/fanout_program.h"
#include "core/source/filter_program.h"
#include "core/source/vlan_filter.h"

#include <fmt/format.h>
#include <linux/if_ether.h>
#include <poll.h>
#include <sys/random.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <thread>

namespace netmoth::source {

namespace {

constexpr std::uint32_t kStatusGsoTcp = 1U << 8;  // TP_STATUS_GSO_TCP, Linux 6.4; older headers lack the name
constexpr std::uint32_t kVlanTagBytes = 4;
constexpr std::chrono::milliseconds kLongestRetireWait{1000};

// The kernel writes the sender's address behind each frame's header, aligned to TPACKET_ALIGNMENT.
constexpr std::size_t kAddressOffset =
    (sizeof(tpacket3_hdr) + TPACKET_ALIGNMENT - 1) / TPACKET_ALIGNMENT * TPACKET_ALIGNMENT;

std::uint8_t packetTypeOf(const tpacket3_hdr& header)
{
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(&header);
    return reinterpret_cast<const sockaddr_ll*>(bytes + kAddressOffset)->sll_pkttype;
}

std::uint32_t randomSeed()
{
    std::uint32_t seed = 0;
    if (::getrandom(&seed, sizeof seed, 0) != static_cast<ssize_t>(sizeof seed))
        seed = static_cast<std::uint32_t>(::getpid());  // predictable, and still spreads
    return seed;
}

/// The kernel wrote a frame from another core, so its first cache lines are remote, and the hardware prefetcher stops
/// at each page. A burst is prefetched while the one before it is processed: with 8 frames ahead, half of the time of
/// takeFrames() was waiting (scripts/bench_live.sh). Frames ahead are assumed to be as long as this one; if they are
/// not, little is lost.
constexpr std::uint32_t kFramesAhead = kMaxBurst;

void prefetchHeaders(const std::uint8_t* frame)
{
    __builtin_prefetch(frame);
    __builtin_prefetch(frame + 64);
}

void describe(const tpacket3_hdr& header, packet::LinkType linkType, Frame& frame)
{
    const std::uint32_t status = header.tp_status;
    frame.bytes = reinterpret_cast<const std::uint8_t*>(&header) + header.tp_mac;
    frame.capturedLength = header.tp_snaplen;
    frame.wireLength = header.tp_len;
    frame.timestampNs = std::int64_t{header.tp_sec} * 1'000'000'000 + header.tp_nsec;
    frame.linkType = linkType;
    frame.vlanTpid = 0;
    frame.vlanTci = 0;
    if ((status & TP_STATUS_VLAN_VALID) != 0) {
        frame.vlanTci = static_cast<std::uint16_t>(header.hv1.tp_vlan_tci);
        frame.vlanTpid = (status & TP_STATUS_VLAN_TPID_VALID) != 0 ? header.hv1.tp_vlan_tpid : ETH_P_8021Q;
        frame.wireLength += kVlanTagBytes;  // tp_len leaves the stripped tag out; it was on the wire
    }
    frame.flags = static_cast<std::uint8_t>(((status & TP_STATUS_CSUMNOTREADY) != 0 ? packet::kChecksumNotReady : 0) |
                                            ((status & kStatusGsoTcp) != 0 ? packet::kSegmentationOffload : 0) |
                                            (packetTypeOf(header) == PACKET_OUTGOING ? packet::kOutgoing : 0));
}

}  // namespace

Result<std::vector<std::unique_ptr<TpacketV3Ring>>> TpacketV3Ring::openGroup(std::vector<UniqueFd> sockets,
                                                                             const RingOptions& options)
{
    if (sockets.empty())
        return fail(FailureKind::Usage, "A capture needs at least one ring: set number_of_rings to 1 or more.");
    if (auto checked = checkGeometry(options.geometry, sockets.size()); !checked)
        return tl::unexpected<Failure>(checked.error());
    const auto interface = interfaceOf(sockets.front().get(), options.interfaceName);
    if (!interface)
        return tl::unexpected<Failure>(interface.error());
    if (options.interfaceIndex != 0 && interface->index != options.interfaceIndex)
        return fail(FailureKind::MissingInterface,
                    fmt::format("Interface {} was replaced by another one of this name just now: start again.",
                                options.interfaceName));
    const auto linkType = linkTypeOf(*interface);
    if (!linkType)
        return tl::unexpected<Failure>(linkType.error());

    std::vector<std::unique_ptr<TpacketV3Ring>> rings;
    std::optional<std::uint16_t> group;
    const bool spread = sockets.size() > 1;
    for (UniqueFd& socket : sockets) {
        const ScopedAffinity nearWorker(rings.size() < options.cpus.size() ? options.cpus[rings.size()] : CpuList{});
        auto ring = open(std::move(socket), *interface, *linkType, options);
        if (!ring)
            return tl::unexpected<Failure>(ring.error());
        if (spread) {
            const auto joined = joinFanout((*ring)->m_socket.get(), group, *interface);
            if (!joined)
                return tl::unexpected<Failure>(joined.error());
            group = *joined;
        }
        rings.push_back(std::move(*ring));
    }
    if (spread)
        if (auto set = setFanoutProgram(rings.front()->m_socket.get(), fanoutProgram(randomSeed()), *interface); !set)
            return tl::unexpected<Failure>(set.error());
    for (const auto& ring : rings)
        if (auto filtered = ring->setFilter(options.filter); !filtered)
            return tl::unexpected<Failure>(filtered.error());
    return rings;
}

Result<std::unique_ptr<TpacketV3Ring>> TpacketV3Ring::open(UniqueFd socket, const InterfaceInfo& interface,
                                                           packet::LinkType linkType, const RingOptions& options)
{
    auto mapping = RingMapping::create(socket.get(), options.geometry, interface.name);
    if (!mapping)
        return tl::unexpected<Failure>(mapping.error());
    auto ready = attachFilter(socket.get(), rejectAllFilter()).and_then([&] {
        return bindToInterface(socket.get(), interface);
    });
    if (ready && options.promiscuous && !interface.isLoopback())
        ready = joinPromiscuous(socket.get(), interface);
    if (!ready)
        return tl::unexpected<Failure>(ready.error());
    return std::unique_ptr<TpacketV3Ring>(
        new TpacketV3Ring(std::move(socket), std::move(*mapping), interface, linkType, options));
}

TpacketV3Ring::TpacketV3Ring(UniqueFd socket, RingMapping mapping, const InterfaceInfo& interface,
                             packet::LinkType linkType, const RingOptions& options)
    : m_socket(std::move(socket))
    , m_mapping(std::move(mapping))
    , m_interfaceName(interface.name)
    , m_linkType(linkType)
    , m_isLoopback(interface.isLoopback())
    , m_snapLengthBytes(std::max(options.snapLengthBytes, 1U))
    , m_retireTimeout(options.geometry.retireTimeout)
{
    if (!options.zeroCopy)
        m_copies.resize(std::size_t{m_snapLengthBytes} * kMaxBurst);
    m_statistics.ringCapacityBytes = m_mapping.sizeBytes();
    m_statistics.blockCount = m_mapping.blockCount();
}

Burst TpacketV3Ring::nextBurst(std::chrono::milliseconds wait)
{
    // The previous burst is no longer valid: its block is released if it was the block's last one.
    if (m_blockIsOpen && m_framesLeft == 0)
        releaseBlock();
    bool waited = false;
    for (;;) {
        while (m_framesLeft == 0 && openBlock())
            if (m_framesLeft == 0)  // some kernels retire empty blocks
                releaseBlock();
        if (m_framesLeft > 0) {
            if (const std::size_t taken = takeFrames(); taken > 0) {
                m_statistics.consumed += taken;
                return {BurstStatus::Frames, {m_frames.data(), taken}};
            }
            releaseBlock();  // nothing but skipped frames
            continue;
        }
        if (m_isGone)
            return {BurstStatus::InterfaceGone, {}};
        if (!m_failure.empty())
            return {BurstStatus::Failed, {}};
        if (waited)
            return {m_isDown ? BurstStatus::InterfaceDown : BurstStatus::Idle, {}};
        if (const BurstStatus status = waitForBlock(wait); status != BurstStatus::Frames)
            return {status, {}};
        waited = true;
    }
}

/// Opens the next block if the kernel is done with it. Frames may be zero.
bool TpacketV3Ring::openBlock()
{
    if (m_blockIsOpen || !m_mapping.isReady(m_blockIndex))
        return false;
    const tpacket_block_desc* block = m_mapping.block(m_blockIndex);
    const tpacket_hdr_v1& header = block->hdr.bh1;
    m_framesLeft = header.num_pkts;
    m_nextFrame = reinterpret_cast<const std::uint8_t*>(block) + header.offset_to_first_pkt;
    m_blockEnd = reinterpret_cast<const std::uint8_t*>(block) + header.blk_len;
    m_statistics.ringBytesUsed += header.blk_len;
    m_blockIsOpen = true;
    return true;
}

void TpacketV3Ring::releaseBlock()
{
    m_mapping.release(m_blockIndex);
    m_blockIndex = m_blockIndex + 1 == m_mapping.blockCount() ? 0 : m_blockIndex + 1;
    m_blockIsOpen = false;
}

/// Fills m_frames from the open block. Zero only when every frame left in it was skipped.
std::size_t TpacketV3Ring::takeFrames()
{
    const std::uint8_t* next = m_nextFrame;
    Frame* frame = m_frames.data();
    Frame* const end = frame + kMaxBurst;
    std::uint32_t left = m_framesLeft;
    const packet::LinkType linkType = m_linkType;  // copies: for the compiler, a frame may alias the members
    const bool isLoopback = m_isLoopback;
    const std::uint8_t* const blockEnd = m_blockEnd;
    for (; left > 0 && frame != end; --left) {
        const auto& header = *reinterpret_cast<const tpacket3_hdr*>(next);
        const std::uint32_t length = header.tp_next_offset;  // 0 for the last one
        if (const std::uint8_t* const ahead = next + std::size_t{kFramesAhead} * length; ahead < blockEnd)
            prefetchHeaders(ahead);  // beyond it the kernel may be writing
        next += length;
        if (isLoopback && packetTypeOf(header) == PACKET_OUTGOING) [[unlikely]] {
            ++m_statistics.outgoingSkipped;
            continue;
        }
        describe(header, linkType, *frame++);
    }
    m_nextFrame = next;
    m_framesLeft = left;
    const auto taken = static_cast<std::size_t>(frame - m_frames.data());
    if (!m_copies.empty())
        for (std::size_t i = 0; i < taken; ++i)
            copyOut(m_frames[i], i);
    return taken;
}

/// zero_copy: false. The filter already cut the frame to the snap length.
void TpacketV3Ring::copyOut(Frame& frame, std::size_t slot)
{
    std::uint8_t* copy = m_copies.data() + slot * m_snapLengthBytes;
    frame.capturedLength = std::min(frame.capturedLength, m_snapLengthBytes);
    std::memcpy(copy, frame.bytes, frame.capturedLength);
    frame.bytes = copy;
}

/// @return Frames if the ring should be read again; else the status for the caller.
BurstStatus TpacketV3Ring::waitForBlock(std::chrono::milliseconds wait)
{
    pollfd waiting{m_socket.get(), POLLIN | POLLERR, 0};
    const int ready = ::poll(&waiting, 1, static_cast<int>(wait.count()));
    if (ready < 0 && errno != EINTR) {
        m_failure = fmt::format("Waiting for packets failed: {}.", std::strerror(errno));
        return BurstStatus::Failed;
    }
    if (ready > 0 && (waiting.revents & POLLERR) != 0)
        return statusAfterError();
    if (m_isDown)
        return stateWhileDown();
    return BurstStatus::Frames;
}

/// Consumes the socket's pending error, which would otherwise make every poll return at once.
BurstStatus TpacketV3Ring::statusAfterError()
{
    int error = 0;
    socklen_t length = sizeof error;
    if (::getsockopt(m_socket.get(), SOL_SOCKET, SO_ERROR, &error, &length) != 0)
        error = errno;
    if (error == 0)
        return BurstStatus::Frames;
    if (error != ENETDOWN) {
        m_failure = fmt::format("The packet socket reports an error: {}.", std::strerror(error));
        return BurstStatus::Failed;
    }
    m_isDown = true;
    return stateWhileDown();
}

/// ENETDOWN does not distinguish an interface that is down from a deleted one, and deletion while down is not reported
/// at all. Therefore the state is queried.
BurstStatus TpacketV3Ring::stateWhileDown()
{
    switch (boundInterfaceState(m_socket.get())) {
    case InterfaceState::Up:
        m_isDown = false;
        return BurstStatus::Frames;
    case InterfaceState::Down:
        // Frames may still be in the open block; the caller's next call finds them when its timeout has passed.
        return m_mapping.isReady(m_blockIndex) ? BurstStatus::Frames : BurstStatus::InterfaceDown;
    case InterfaceState::Gone:
        break;
    }
    // Only frames of the open block may follow: let it retire, so that Gone is the last status.
    std::this_thread::sleep_for(std::min(m_retireTimeout * 2, kLongestRetireWait));
    m_isGone = true;
    m_failure = interfaceGoneSentence(m_interfaceName);
    return BurstStatus::Frames;
}

SourceStatistics TpacketV3Ring::statistics()
{
    // Reading resets the kernel's 32-bit counters; tp_packets includes the drops.
    tpacket_stats_v3 sinceLast{};
    socklen_t length = sizeof sinceLast;
    if (::getsockopt(m_socket.get(), SOL_PACKET, PACKET_STATISTICS, &sinceLast, &length) == 0) {
        m_statistics.received += sinceLast.tp_packets;
        m_statistics.ringDrops += sinceLast.tp_drops;
        m_statistics.ringFreezes += sinceLast.tp_freeze_q_cnt;
    }
    m_statistics.blocksPending = m_mapping.readyBlocks();
    SourceStatistics current = m_statistics;
    current.received -= std::min(current.received, current.outgoingSkipped);
    return current;
}

Result<void> TpacketV3Ring::setFilter(std::span<const bpf_insn> program)
{
    return liveFilter(program, m_linkType)
        .and_then([this](const auto& live) {
            return shapedFilter(live, {m_snapLengthBytes, m_isLoopback});
        })
        .and_then([this](const auto& shaped) { return attachFilter(m_socket.get(), shaped); });
}

}  // namespace netmoth::source
