// SPDX-License-Identifier: GPL-3.0-or-later
// Nanoseconds per packet of the decoder, in bursts of 64 views, for frames that stay in the first-level cache ("L1")
// and for a buffer larger than the second-level cache ("memory"), read in order as a ring is.
#include "core/packet/decode.h"
#include "tests/support/header_bytes.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstring>

namespace {

using namespace netmoth::packet;
using namespace netmoth::test;
using namespace netmoth::test::headers;

constexpr std::size_t kBurst = 64;
constexpr std::size_t kInCache = 64;
constexpr std::size_t kInMemory = 65'536;
/// A ring spaces small frames by their size and its own header, rounded up.
constexpr std::size_t kSlotHeader = 80;

enum class Kind : std::int64_t
{
    Udp,
    UdpPadded,
    TcpWithOptions,
    Vlan,
    Ipv6,
    Vxlan,
    Gre
};

Bytes frameOf(Kind kind)
{
    TcpFields withTimestamps;
    withTimestamps.options = Bytes{1, 1, 8, 10, 0, 0, 0, 1, 0, 0, 0, 2};
    const Bytes v4 = ipv4(17, udp(5000, 6000, filler(22)));  // 64 bytes with the Ethernet header
    switch (kind) {
    case Kind::Udp:
        return ethernet(0x0800, v4);
    case Kind::UdpPadded:
        return ethernet(0x0800, ipv4(17, udp(5000, 6000, filler(4)))) + Bytes(18, 0);
    case Kind::TcpWithOptions:
        return ethernet(0x0800, ipv4(6, tcp(filler(100), withTimestamps)));
    case Kind::Vlan:
        return ethernet(0x8100, vlanTag(7, 0x0800, v4));
    case Kind::Ipv6:
        return ethernet(0x86DD, ipv6(17, udp(5000, 6000, filler(22))));
    case Kind::Vxlan:
        return ethernet(0x0800, ipv4(17, udp(50000, 4789, vxlan(9, ethernet(0x0800, v4)))));
    case Kind::Gre:
        return ethernet(0x0800, ipv4(47, gre(0, 0x0800, {}, v4)));
    }
    return {};
}

/// @p count frames of one kind, one behind the other.
class FrameBuffer
{
public:
    FrameBuffer(Kind kind, std::size_t count)
    {
        const Bytes bytes = frameOf(kind);
        const std::size_t slot = (bytes.size() + kSlotHeader + 15) / 16 * 16;
        m_bytes.resize(slot * count);
        for (std::size_t i = 0; i < count; ++i) {
            std::uint8_t* const at = m_bytes.data() + i * slot + kSlotHeader;
            std::memcpy(at, bytes.data(), bytes.size());
            Frame frame;
            frame.bytes = at;
            frame.capturedLength = frame.wireLength = static_cast<std::uint32_t>(bytes.size());
            m_frames.push_back(frame);
        }
    }

    [[nodiscard]] const std::vector<Frame>& frames() const { return m_frames; }

private:
    Bytes m_bytes;
    std::vector<Frame> m_frames;
};

void decodeBursts(benchmark::State& state, Kind kind, std::size_t count, bool outermost)
{
    const FrameBuffer buffer(kind, count);
    const DecodeOptions options{.outermost = outermost};
    std::array<PacketView, kBurst> views;
    std::array<DecodeError, kBurst> errors;
    std::size_t at = 0;
    for (auto _ : state) {
        for (std::size_t i = 0; i < kBurst; ++i)
            benchmark::DoNotOptimize(decode(buffer.frames()[at + i], options, views[i], errors[i]));
        benchmark::ClobberMemory();
        at = at + 2 * kBurst > count ? 0 : at + kBurst;
    }
    const auto packets = static_cast<double>(state.iterations()) * static_cast<double>(kBurst);
    state.counters["packets/s"] = benchmark::Counter(packets, benchmark::Counter::kIsRate);
    state.counters["s/packet"] = benchmark::Counter(packets, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

void registerAll()
{
    constexpr std::pair<const char*, Kind> kKinds[] = {
        {"udp64", Kind::Udp}, {"udpPadded", Kind::UdpPadded}, {"tcpOptions", Kind::TcpWithOptions},
        {"vlan", Kind::Vlan}, {"ipv6", Kind::Ipv6},           {"vxlan", Kind::Vxlan},
        {"gre", Kind::Gre},
    };
    for (const auto& [name, kind] : kKinds) {
        for (const std::size_t count : {kInCache, kInMemory}) {
            const std::string where = count == kInCache ? "/L1" : "/memory";
            benchmark::RegisterBenchmark((name + where).c_str(), decodeBursts, kind, count, false);
        }
    }
    benchmark::RegisterBenchmark("vxlanOutermost/L1", decodeBursts, Kind::Vxlan, kInCache, true);
}

}  // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    registerAll();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
