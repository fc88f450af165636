// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/live_pcap.h"

#include "core/packet/packet_time.h"
#include "core/source/afpacket_socket.h"
#include "core/source/filter_program.h"
#include "core/source/interface_info.h"
#include "core/source/vlan_filter.h"

#include <fmt/format.h>
#include <pcap/pcap.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace netmoth::source {

namespace {

Failure activationFailure(int status, pcap_t* handle, const std::string& interfaceName)
{
    switch (status) {
    case PCAP_ERROR_PERM_DENIED:
    case PCAP_ERROR_PROMISC_PERM_DENIED:
        return {FailureKind::MissingRight,
                fmt::format("Cannot capture on interface {} without the right CAP_NET_RAW: run as root, or give "
                            "netmoth-capture the right with \"sudo setcap cap_net_raw=p\" and its path, and join the "
                            "group that may run it.",
                            interfaceName)};
    case PCAP_ERROR_NO_SUCH_DEVICE:
        if (auto found = findInterface(interfaceName); !found)
            return found.error();
        [[fallthrough]];
    default:
        const char* detail = ::pcap_geterr(handle);
        return {FailureKind::System,
                fmt::format("libpcap cannot capture on interface {}: {}.", interfaceName,
                            detail != nullptr && *detail != '\0' ? detail : ::pcap_statustostr(status))};
    }
}

}  // namespace

void LivePcap::HandleCloser::operator()(pcap* handle) const
{
    ::pcap_close(handle);
}

void LivePcap::WrappingCounter::update(std::uint32_t now)
{
    total += now - last;  // modulo 2^32: a wrap between two calls is counted correctly
    last = now;
}

Result<std::unique_ptr<LivePcap>> LivePcap::open(const LivePcapOptions& options)
{
    // libpcap, which still holds the privilege here, opens any name that one of its modules accepts: a remote host,
    // D-Bus, the netfilter log, USB. Only names that the kernel lists as interfaces are passed on, and "any".
    if (options.interfaceName != "any") {
        if (options.interfaceName.find(':') != std::string::npos)  // the kernel would use the part before it
            return fail(FailureKind::MissingInterface,
                        fmt::format("Interface {} cannot exist: a name has no colon.", options.interfaceName));
        if (auto found = findInterface(options.interfaceName); !found)
            return tl::unexpected<Failure>(found.error());
    }
    char text[PCAP_ERRBUF_SIZE] = "";
    Handle handle(::pcap_create(options.interfaceName.c_str(), text));
    if (handle == nullptr)
        return fail(FailureKind::System,
                    fmt::format("libpcap cannot open interface {}: {}.", options.interfaceName, text));
    ::pcap_set_snaplen(handle.get(), static_cast<int>(std::clamp(options.snapLengthBytes, 1U, 262144U)));
    ::pcap_set_promisc(handle.get(), options.promiscuous ? 1 : 0);
    ::pcap_set_timeout(handle.get(), static_cast<int>(std::max<std::int64_t>(options.timeout.count(), 1)));
    ::pcap_set_buffer_size(handle.get(), static_cast<int>(std::min(options.bufferBytes, 1U << 30)));
    const bool nanoseconds = ::pcap_set_tstamp_precision(handle.get(), PCAP_TSTAMP_PRECISION_NANO) == 0;
    if (const int status = ::pcap_activate(handle.get()); status < 0)
        return tl::unexpected<Failure>(activationFailure(status, handle.get(), options.interfaceName));

    const auto number = static_cast<std::uint32_t>(::pcap_datalink(handle.get()));
    const auto linkType = packet::linkTypeFromFile(number);
    if (!linkType)
        return fail(FailureKind::Unsupported,
                    fmt::format("Interface {} delivers frames of a link type that is not handled, {}: choose another.",
                                options.interfaceName, packet::linkTypeName(number)));
    // libpcap must not wait by itself: nextBurst() has to return to its caller in time, whatever arrives.
    if (::pcap_setnonblock(handle.get(), 1, text) != 0)
        return fail(FailureKind::System,
                    fmt::format("libpcap cannot poll interface {}: {}.", options.interfaceName, text));
    std::unique_ptr<LivePcap> source(new LivePcap(std::move(handle), *linkType, options));
    source->m_fractionNs = nanoseconds ? 1 : 1000;
    return source;
}

LivePcap::LivePcap(Handle handle, packet::LinkType linkType, const LivePcapOptions& options)
    : m_handle(std::move(handle))
    , m_interfaceName(options.interfaceName)
    , m_linkType(linkType)
    , m_snapLengthBytes(static_cast<std::uint32_t>(::pcap_snapshot(m_handle.get())))
    , m_timeout(options.timeout)
    // A cooked socket delivers no link header: libpcap rewrites the program's offsets.
    , m_kernelFilters(linkType != packet::LinkType::LinuxCooked && linkType != packet::LinkType::LinuxCookedV2)
    , m_copies(std::size_t{m_snapLengthBytes} * kMaxBurst)
{
    m_statistics.ringCapacityBytes = options.bufferBytes;
}

Burst LivePcap::nextBurst(std::chrono::milliseconds wait)
{
    if (m_isGone)
        return {BurstStatus::InterfaceGone, {}};
    if (!m_failure.empty())
        return {BurstStatus::Failed, {}};
    m_isReading = true;
    m_taken = 0;
    for (bool waited = false;; waited = true) {
        auto* self = reinterpret_cast<unsigned char*>(this);
        const int status = ::pcap_dispatch(m_handle.get(), static_cast<int>(kMaxBurst), &LivePcap::onFrame, self);
        if (m_taken > 0) {
            m_statistics.consumed += m_taken;
            return {BurstStatus::Frames, {m_frames.data(), m_taken}};
        }
        if (status < 0)
            return {stateAfterError(::pcap_geterr(m_handle.get())), {}};
        if (waited)
            return {interfaceStatus(BurstStatus::Idle), {}};
        pollfd waiting{::pcap_get_selectable_fd(m_handle.get()), POLLIN | POLLERR, 0};
        if (::poll(&waiting, 1, static_cast<int>(wait.count())) > 0 && (waiting.revents & POLLERR) != 0) {
            int error = 0;
            socklen_t length = sizeof error;
            ::getsockopt(waiting.fd, SOL_SOCKET, SO_ERROR, &error, &length);
            if (error != 0)
                return {stateAfterError(std::strerror(error)), {}};
        }
    }
}

void LivePcap::onFrame(unsigned char* self, const pcap_pkthdr* header, const unsigned char* bytes)
{
    reinterpret_cast<LivePcap*>(self)->take(*header, bytes);
}

void LivePcap::take(const pcap_pkthdr& header, const unsigned char* bytes)
{
    Frame& frame = m_frames[m_taken];
    std::uint8_t* copy = m_copies.data() + m_taken * m_snapLengthBytes;
    ++m_taken;
    frame.bytes = copy;
    frame.capturedLength = std::min(header.caplen, m_snapLengthBytes);
    frame.wireLength = header.len;
    const auto timeNs =
        packet::WideNanoseconds{header.ts.tv_sec} * packet::kNanosecondsPerSecond + header.ts.tv_usec * m_fractionNs;
    frame.timestampNs = packet::saturatedPacketTime(timeNs);
    m_statistics.timesOutOfRange += !packet::isPacketTime(timeNs);
    frame.linkType = m_linkType;
    std::memcpy(copy, bytes, frame.capturedLength);
}

/// @p whenUp, unless the interface is down or gone. Some versions of libpcap hide ENETDOWN, so the kernel is asked.
BurstStatus LivePcap::interfaceStatus(BurstStatus whenUp)
{
    if (m_linkType == packet::LinkType::LinuxCooked || m_linkType == packet::LinkType::LinuxCookedV2)
        return whenUp;  // "any" is bound to no interface
    switch (boundInterfaceState(::pcap_fileno(m_handle.get()))) {
    case InterfaceState::Gone:
        m_isGone = true;
        m_failure = interfaceGoneSentence(m_interfaceName);
        return BurstStatus::InterfaceGone;
    case InterfaceState::Down:
        return BurstStatus::InterfaceDown;
    case InterfaceState::Up:
        break;
    }
    return whenUp;
}

/// @p reason is the error text of libpcap or the socket; the state of the interface may explain it.
BurstStatus LivePcap::stateAfterError(const char* reason)
{
    const BurstStatus status = interfaceStatus(BurstStatus::Failed);
    if (status == BurstStatus::Failed)
        m_failure = fmt::format("libpcap stopped capturing on interface {}: {}.", m_interfaceName, reason);
    return status;
}

SourceStatistics LivePcap::statistics()
{
    pcap_stat counted{};
    if (::pcap_stats(m_handle.get(), &counted) == 0) {
        m_dropped.update(counted.ps_drop);
        m_interfaceDropped.update(counted.ps_ifdrop);
    }
    m_statistics.ringDrops = m_dropped.total;
    m_statistics.interfaceDrops = m_interfaceDropped.total;
    m_statistics.received = m_statistics.consumed + m_statistics.ringDrops;
    return m_statistics;
}

Result<void> LivePcap::setFilter(std::span<const bpf_insn> program)
{
    static constexpr bpf_insn kAcceptAll{BPF_RET | BPF_K, 0, 0, 262144};
    // libpcap can compile `vlan` for the kernel's handling of tags, but only with the privileged handle.
    auto instructions = liveFilter(program, m_linkType, FilterRunner::LibpcapToo);
    if (!instructions)
        return tl::unexpected<Failure>(instructions.error());
    if (instructions->empty())
        instructions->push_back(kAcceptAll);
    if (!isWellFormed(*instructions))  // libpcap would run a program that the kernel refuses
        return fail(FailureKind::Usage, "The capture filter is not a valid BPF program: change the filter.");
    // pcap_setfilter() rejects everything for a moment, so that no earlier packet is delivered after it. Between two
    // filters this would lose packets that both accept, so the kernel's filter is replaced in one step.
    if (m_isReading && m_kernelFilters && attachFilter(::pcap_fileno(m_handle.get()), *instructions))
        return {};
    bpf_program attached{static_cast<unsigned>(instructions->size()), instructions->data()};
    if (::pcap_setfilter(m_handle.get(), &attached) == 0) {  // copies the program
        // If the kernel does not accept the program, libpcap filters by itself, and must do so from now on.
        m_kernelFilters = m_kernelFilters && attachFilter(::pcap_fileno(m_handle.get()), *instructions).has_value();
        return {};
    }
    return fail(FailureKind::Usage, fmt::format("libpcap refused the capture filter on interface {}: {}.",
                                                m_interfaceName, ::pcap_geterr(m_handle.get())));
}

}  // namespace netmoth::source
