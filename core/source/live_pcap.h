// SPDX-License-Identifier: GPL-3.0-or-later
// strategy: pcap. libpcap captures; each frame is copied once into a buffer of its own. Slower than TpacketV3Ring, but
// supports every kind of interface that libpcap does, including "any".
#pragma once

#include "core/source/packet_source.h"

#include <array>
#include <memory>
#include <vector>

struct pcap;
struct pcap_pkthdr;

namespace netmoth::source {

struct LivePcapOptions
{
    std::string interfaceName;
    std::uint32_t snapLengthBytes = 262144;
    std::uint32_t bufferBytes = 64U << 20;  ///< libpcap's capture buffer.
    std::chrono::milliseconds timeout{10};  ///< How long libpcap may collect frames before it shows them.
    bool promiscuous = true;
};

/// One libpcap handle. Built anywhere, then owned by one worker thread.
class LivePcap final : public PacketSource
{
public:
    /// Opens and activates the handle: needs CAP_NET_RAW. Receives everything until setFilter(). Link types that the
    /// decoder does not read are refused by name.
    static Result<std::unique_ptr<LivePcap>> open(const LivePcapOptions& options);

    Burst nextBurst(std::chrono::milliseconds wait) override;
    /// Received is what was consumed or dropped: ps_recv also counts frames that libpcap itself leaves out after the
    /// kernel counted them (loopback's second copy, what arrived before the filter), so it cannot be reconciled.
    SourceStatistics statistics() override;
    Result<void> setFilter(std::span<const bpf_insn> program) override;
    [[nodiscard]] bool filtersPending() const override { return true; }
    [[nodiscard]] std::string failure() const override { return m_failure; }

    [[nodiscard]] packet::LinkType linkType() const { return m_linkType; }
    [[nodiscard]] std::chrono::milliseconds retireTimeout() const { return m_timeout; }

private:
    struct HandleCloser
    {
        void operator()(pcap* handle) const;
    };
    using Handle = std::unique_ptr<pcap, HandleCloser>;

    /// A libpcap counter: 32 bits, never reset, wraps.
    struct WrappingCounter
    {
        std::uint32_t last = 0;
        std::uint64_t total = 0;
        void update(std::uint32_t now);
    };

    LivePcap(Handle handle, packet::LinkType linkType, const LivePcapOptions& options);
    static void onFrame(unsigned char* self, const pcap_pkthdr* header, const unsigned char* bytes);
    void take(const pcap_pkthdr& header, const unsigned char* bytes);
    BurstStatus interfaceStatus(BurstStatus whenUp);
    BurstStatus stateAfterError(const char* reason);

    Handle m_handle;
    std::string m_interfaceName;
    packet::LinkType m_linkType;
    std::uint32_t m_snapLengthBytes;
    std::chrono::milliseconds m_timeout;
    bool m_kernelFilters;              ///< The kernel accepts programs unchanged; libpcap itself filters nothing.
    bool m_isReading = false;          ///< Frames were asked for.
    std::int64_t m_fractionNs = 1000;  // nanoseconds in one unit of the header's tv_usec

    std::size_t m_taken = 0;
    std::array<Frame, kMaxBurst> m_frames;
    std::vector<std::uint8_t> m_copies;  // kMaxBurst buffers of the snap length
    bool m_isGone = false;
    WrappingCounter m_dropped;
    WrappingCounter m_interfaceDropped;
    SourceStatistics m_statistics;
    std::string m_failure;
};

}  // namespace netmoth::source
