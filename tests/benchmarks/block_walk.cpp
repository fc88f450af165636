// SPDX-License-Identifier: GPL-3.0-or-later
// block-walk: the yardstick for the helper's cost. A bare TPACKET_V3 block walk that reads each frame's first bytes and
// counts, written against the kernel's headers alone: nothing of the product is in it.
//
//   block-walk --interface IF --packets N [--seconds S]
//
// Ends after N packets, or S seconds after the first one; prints packets, drops and CPU time.
#include <CLI/CLI.hpp>
#include <arpa/inet.h>
#include <fmt/format.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>

namespace {

constexpr std::size_t kBlockBytes = 1U << 20;
constexpr std::uint32_t kBlockCount = 64;
constexpr std::uint32_t kFrameBytes = 2048;
constexpr unsigned kRetireMs = 10;

struct Ring
{
    int socket = -1;
    std::uint8_t* base = nullptr;
};

Ring openRing(const std::string& interfaceName)
{
    Ring ring{::socket(AF_PACKET, SOCK_RAW, 0), nullptr};
    const int version = TPACKET_V3;
    tpacket_req3 request{};
    request.tp_block_size = kBlockBytes;
    request.tp_block_nr = kBlockCount;
    request.tp_frame_size = kFrameBytes;
    request.tp_frame_nr = kBlockBytes / kFrameBytes * kBlockCount;
    request.tp_retire_blk_tov = kRetireMs;
    sockaddr_ll address{};
    address.sll_family = AF_PACKET;
    address.sll_protocol = htons(ETH_P_ALL);
    address.sll_ifindex = static_cast<int>(if_nametoindex(interfaceName.c_str()));
    if (ring.socket < 0 || address.sll_ifindex == 0 ||
        setsockopt(ring.socket, SOL_PACKET, PACKET_VERSION, &version, sizeof version) != 0 ||
        setsockopt(ring.socket, SOL_PACKET, PACKET_RX_RING, &request, sizeof request) != 0)
        return ring;
    void* base = mmap(nullptr, kBlockBytes * kBlockCount, PROT_READ | PROT_WRITE, MAP_SHARED, ring.socket, 0);
    if (base != MAP_FAILED && bind(ring.socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        ring.base = static_cast<std::uint8_t*>(base);
    return ring;
}

struct Walked
{
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0;
    std::uint64_t checksum = 0;  // keeps the reads
};

void walkBlock(const tpacket_block_desc& block, Walked& walked)
{
    const auto* next = reinterpret_cast<const std::uint8_t*>(&block) + block.hdr.bh1.offset_to_first_pkt;
    for (std::uint32_t i = 0; i < block.hdr.bh1.num_pkts; ++i) {
        const auto& header = *reinterpret_cast<const tpacket3_hdr*>(next);
        std::uint64_t word = 0;
        std::memcpy(&word, next + header.tp_mac + 26, sizeof word);  // IPv4 addresses behind an Ethernet header
        walked.checksum += word;
        walked.bytes += header.tp_len;
        next += header.tp_next_offset;
    }
    walked.packets += block.hdr.bh1.num_pkts;
}

std::int64_t cpuTimeNs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * std::int64_t{1'000'000'000} +
           (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * std::int64_t{1000};
}

Walked walk(const Ring& ring, std::uint64_t packets, std::chrono::milliseconds limit)
{
    Walked walked;
    std::uint32_t index = 0;
    auto deadline = std::chrono::steady_clock::time_point::max();
    while (walked.packets < packets && std::chrono::steady_clock::now() < deadline) {
        auto& block = *reinterpret_cast<tpacket_block_desc*>(ring.base + index * kBlockBytes);
        const std::atomic_ref<std::uint32_t> status(block.hdr.bh1.block_status);
        if ((status.load(std::memory_order_acquire) & TP_STATUS_USER) == 0) {
            pollfd waiting{ring.socket, POLLIN | POLLERR, 0};
            poll(&waiting, 1, 100);
            continue;
        }
        if (walked.packets == 0)
            deadline = std::chrono::steady_clock::now() + limit;
        walkBlock(block, walked);
        status.store(TP_STATUS_KERNEL, std::memory_order_release);
        index = (index + 1) % kBlockCount;
    }
    return walked;
}

}  // namespace

int main(int argc, char** argv)
{
    std::string interfaceName;
    std::uint64_t packets = 0;
    std::int64_t seconds = 60;
    CLI::App app("Counts packets in a bare TPACKET_V3 block walk.", "block-walk");
    app.add_option("--interface", interfaceName, "Interface to listen on")->required();
    app.add_option("--packets", packets, "End after this many packets")->required();
    app.add_option("--seconds", seconds, "End this long after the first packet at the latest");
    CLI11_PARSE(app, argc, argv);

    const Ring ring = openRing(interfaceName);
    if (ring.base == nullptr) {
        fmt::print(stderr, "block-walk: cannot listen on {}: {}\n", interfaceName, std::strerror(errno));
        return 1;
    }
    fmt::print(stderr, "listening\n");
    const std::int64_t before = cpuTimeNs();
    const Walked walked = walk(ring, packets, std::chrono::seconds(seconds));
    const std::int64_t cpuNs = cpuTimeNs() - before;
    tpacket_stats_v3 statistics{};
    socklen_t length = sizeof statistics;
    getsockopt(ring.socket, SOL_PACKET, PACKET_STATISTICS, &statistics, &length);
    fmt::print("packets {} drops {} bytes {} cpu_ns {} cpu_ns_per_packet {:.1f} checksum {:x}\n", walked.packets,
               statistics.tp_drops, walked.bytes, cpuNs,
               walked.packets == 0 ? 0.0 : static_cast<double>(cpuNs) / static_cast<double>(walked.packets),
               walked.checksum);
    return 0;
}
