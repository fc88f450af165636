// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packet_sender.h"

#include <fmt/format.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <thread>

namespace netmoth::testing {

namespace {

constexpr std::size_t kBatch = 128;
constexpr std::size_t kIpOffset = 14;
constexpr std::size_t kUdpOffset = kIpOffset + 20;
constexpr std::size_t kPayloadOffset = kUdpOffset + 8;
constexpr std::uint32_t kMaxTrain = 128;  // UDP_MAX_SEGMENTS of the kernel
constexpr std::uint32_t kAddressBits = 24;
constexpr std::uint32_t kServerAddress = 0xC6120001;  // 198.18.0.1, RFC 2544 benchmarking range

void storeBig16(std::uint8_t* bytes, std::uint32_t value)
{
    bytes[0] = static_cast<std::uint8_t>(value >> 8);
    bytes[1] = static_cast<std::uint8_t>(value);
}

void storeBig32(std::uint8_t* bytes, std::uint32_t value)
{
    storeBig16(bytes, value >> 16);
    storeBig16(bytes + 2, value & 0xFFFF);
}

/// RFC 1071 over the 20 bytes of an IPv4 header.
std::uint16_t headerChecksum(const std::uint8_t* header)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < 20; i += 2)
        sum += static_cast<std::uint32_t>(header[i] << 8 | header[i + 1]);
    sum = (sum & 0xFFFF) + (sum >> 16);
    sum = (sum & 0xFFFF) + (sum >> 16);
    return static_cast<std::uint16_t>(~sum);
}

/// Everything that is the same in all frames of a plan.
void writeTemplate(std::span<std::uint8_t> frame)
{
    std::ranges::fill(frame, std::uint8_t{0});
    constexpr std::array<std::uint8_t, 12> kMacs{0x02, 0, 0, 0, 0, 2, 0x02, 0, 0, 0, 0, 1};
    std::ranges::copy(kMacs, frame.begin());
    storeBig16(frame.data() + 12, ETH_P_IP);
    std::uint8_t* ip = frame.data() + kIpOffset;
    ip[0] = 0x45;
    storeBig16(ip + 2, static_cast<std::uint32_t>(frame.size() - kIpOffset));
    ip[8] = 64;
    ip[9] = 17;
    storeBig16(frame.data() + kUdpOffset + 4, static_cast<std::uint32_t>(frame.size() - kUdpOffset));
}

/// Addresses and ports of frame @p index. A flow is its client address: an odd multiplier spreads flow numbers over
/// all addresses of 10.0.0.0/8 without meeting one twice.
void writeFlow(std::span<std::uint8_t> frame, const SendPlan& plan, std::uint64_t index)
{
    const auto flow = static_cast<std::uint32_t>(index % plan.flows);
    const auto spread = static_cast<std::uint32_t>(flow * 0x9E3779B1ULL + plan.seed);
    const std::uint32_t client = 10U << kAddressBits | (spread & ((1U << kAddressBits) - 1));
    const std::uint32_t clientPort = 1024 + flow % 50000;
    const std::uint32_t serverPort = 53;
    const bool answer = plan.bothDirections && (index / plan.flows) % 2 == 1;

    std::uint8_t* ip = frame.data() + kIpOffset;
    storeBig32(ip + 12, answer ? kServerAddress : client);
    storeBig32(ip + 16, answer ? client : kServerAddress);
    storeBig16(ip + 10, 0);
    storeBig16(ip + 10, headerChecksum(ip));
    std::uint8_t* udp = frame.data() + kUdpOffset;
    storeBig16(udp, answer ? serverPort : clientPort);
    storeBig16(udp + 2, answer ? clientPort : serverPort);
}

using Time = std::chrono::steady_clock::time_point;

/// Until @p sent frames are due.
void waitForTurn(Time begin, std::uint64_t sent, const SendPlan& plan)
{
    if (plan.ratePps != 0)
        std::this_thread::sleep_until(begin + std::chrono::nanoseconds(sent * 1'000'000'000 / plan.ratePps));
}

/// kBatch frames side by side, and what sendmmsg() wants to know about them.
class Batch
{
public:
    explicit Batch(std::size_t frameSizeBytes)
        : m_bytes(kBatch * frameSizeBytes)
    {
        for (std::size_t i = 0; i < kBatch; ++i) {
            m_parts[i] = {m_bytes.data() + i * frameSizeBytes, frameSizeBytes};
            m_headers[i].msg_hdr.msg_iov = &m_parts[i];
            m_headers[i].msg_hdr.msg_iovlen = 1;
            writeTemplate(frame(i));
        }
    }
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;

    [[nodiscard]] std::span<std::uint8_t> frame(std::size_t i)
    {
        return {static_cast<std::uint8_t*>(m_parts[i].iov_base), m_parts[i].iov_len};
    }
    [[nodiscard]] mmsghdr* headers() { return m_headers.data(); }

private:
    std::vector<std::uint8_t> m_bytes;
    std::array<iovec, kBatch> m_parts{};
    std::array<mmsghdr, kBatch> m_headers{};
};

/// Sends the first @p count frames of @p batch, those that were refused again.
Result<void> sendWhole(int socket, Batch& batch, std::size_t count, SendResult& result)
{
    for (std::size_t done = 0; done < count;) {
        const int taken = ::sendmmsg(socket, batch.headers() + done, static_cast<unsigned>(count - done), 0);
        if (taken > 0) {
            done += static_cast<std::size_t>(taken);
            result.sent += static_cast<std::uint64_t>(taken);
        } else if (errno == ENOBUFS || errno == EAGAIN) {
            ++result.refused;
            std::this_thread::yield();
        } else if (errno != EINTR) {
            return fail(FailureKind::System, fmt::format("cannot send: {}", std::strerror(errno)));
        }
    }
    return {};
}

/// struct virtio_net_hdr of linux/virtio_net.h, a header that C++ cannot read: how a packet socket's frame is to be
/// cut.
struct CutOrder
{
    std::uint8_t flags = 1;    // VIRTIO_NET_HDR_F_NEEDS_CSUM: the kernel cuts no datagram without
    std::uint8_t gsoType = 5;  // VIRTIO_NET_HDR_GSO_UDP_L4, since Linux 6.2
    std::uint16_t headerLength = kPayloadOffset;
    std::uint16_t payloadOfEach = 0;
    std::uint16_t checksumStart = kUdpOffset;
    std::uint16_t checksumOffset = 6;  // from there
};
static_assert(sizeof(CutOrder) == 10);

/// plan.train frames as one datagram, behind what tells the kernel how to cut it.
class Train
{
public:
    explicit Train(const SendPlan& plan)
        : m_plan(plan)
        , m_bytes(sizeof(CutOrder) + kPayloadOffset + plan.train * (plan.frameSizeBytes - kPayloadOffset))
    {
        CutOrder cut;
        cut.payloadOfEach = static_cast<std::uint16_t>(plan.frameSizeBytes - kPayloadOffset);
        std::memcpy(m_bytes.data(), &cut, sizeof cut);
        writeTemplate(datagram());
    }

    Result<void> send(int socket, std::uint64_t index, SendResult& result)
    {
        writeFlow(datagram(), m_plan, index);
        while (::send(socket, m_bytes.data(), m_bytes.size(), 0) < 0) {
            if (errno != ENOBUFS && errno != EAGAIN && errno != EINTR)
                return fail(FailureKind::System, fmt::format("cannot send: {}", std::strerror(errno)));
            ++result.refused;
            std::this_thread::yield();
        }
        result.sent += m_plan.train;
        return {};
    }

private:
    std::span<std::uint8_t> datagram() { return std::span(m_bytes).subspan(sizeof(CutOrder)); }

    const SendPlan& m_plan;
    std::vector<std::uint8_t> m_bytes;
};

void setOption(int socket, int option, int value)
{
    ::setsockopt(socket, SOL_PACKET, option, &value, sizeof value);
}

Result<void> checkPlan(const SendPlan& plan)
{
    if (plan.frameSizeBytes < kPayloadOffset || plan.frameSizeBytes > 65535)
        return fail(FailureKind::Usage, fmt::format("a frame of {} bytes is not possible", plan.frameSizeBytes));
    if (plan.flows == 0 || plan.flows > 1U << kAddressBits)
        return fail(FailureKind::Usage, fmt::format("{} flows are not possible: 1 to 2^24", plan.flows));
    if (plan.train == 0 || plan.train > kMaxTrain || plan.frames % plan.train != 0)
        return fail(FailureKind::Usage, fmt::format("trains of {} frames are not possible: 1 to {}, and a whole number "
                                                    "of them",
                                                    plan.train, kMaxTrain));
    const std::uint64_t payloadBytes = plan.frameSizeBytes - kPayloadOffset;
    if (plan.train > 1 && (payloadBytes == 0 || plan.train * payloadBytes > 65535 - kPayloadOffset))
        return fail(FailureKind::Usage, "a train must fit into one datagram of 65,507 bytes, and carry payload");
    return {};
}

}  // namespace

std::vector<std::uint8_t> plannedFrame(const SendPlan& plan, std::uint64_t index)
{
    std::vector<std::uint8_t> frame(plan.frameSizeBytes);
    writeTemplate(frame);
    writeFlow(frame, plan, index);
    return frame;
}

Result<PacketSender> PacketSender::open(const std::string& interfaceName)
{
    UniqueFd socket(::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0));
    if (!socket.isValid())
        return fail(FailureKind::MissingRight, fmt::format("cannot open a packet socket: {}", std::strerror(errno)));
    setOption(socket.get(), PACKET_QDISC_BYPASS, 1);  // a full queue is an error, not a silent loss
    sockaddr_ll address{};
    address.sll_family = AF_PACKET;
    address.sll_ifindex = static_cast<int>(::if_nametoindex(interfaceName.c_str()));
    if (address.sll_ifindex == 0 ||
        ::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return fail(FailureKind::MissingInterface,
                    fmt::format("cannot send on {}: {}", interfaceName, std::strerror(errno)));
    return PacketSender(std::move(socket));
}

Result<SendResult> PacketSender::send(const SendPlan& plan)
{
    if (auto checked = checkPlan(plan); !checked)
        return tl::unexpected<Failure>(checked.error());
    return plan.train == 1 ? sendFrames(plan) : sendTrains(plan);
}

Result<SendResult> PacketSender::sendFrames(const SendPlan& plan)
{
    Batch batch(plan.frameSizeBytes);
    SendResult result;
    const auto begin = std::chrono::steady_clock::now();
    for (std::uint64_t next = 0; next < plan.frames;) {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(kBatch, plan.frames - next));
        for (std::size_t i = 0; i < count; ++i)
            writeFlow(batch.frame(i), plan, next + i);
        if (auto sent = sendWhole(m_socket.get(), batch, count, result); !sent)
            return tl::unexpected<Failure>(sent.error());
        next += count;
        waitForTurn(begin, next, plan);
    }
    result.took = std::chrono::steady_clock::now() - begin;
    return result;
}

Result<SendResult> PacketSender::sendTrains(const SendPlan& plan)
{
    setOption(m_socket.get(), PACKET_QDISC_BYPASS, 0);  // on that way nothing is cut
    setOption(m_socket.get(), PACKET_VNET_HDR, 1);
    Train train(plan);
    SendResult result;
    const auto begin = std::chrono::steady_clock::now();
    for (std::uint64_t index = 0; result.sent < plan.frames; ++index) {
        if (auto sent = train.send(m_socket.get(), index, result); !sent)
            return tl::unexpected<Failure>(sent.error());
        waitForTurn(begin, result.sent, plan);
    }
    result.took = std::chrono::steady_clock::now() - begin;
    setOption(m_socket.get(), PACKET_VNET_HDR, 0);
    setOption(m_socket.get(), PACKET_QDISC_BYPASS, 1);
    return result;
}

Result<void> PacketSender::sendFrame(std::span<const std::uint8_t> frame)
{
    if (::send(m_socket.get(), frame.data(), frame.size(), 0) != static_cast<ssize_t>(frame.size()))
        return fail(FailureKind::System, fmt::format("cannot send: {}", std::strerror(errno)));
    return {};
}

}  // namespace netmoth::testing
