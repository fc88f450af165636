// SPDX-License-Identifier: GPL-3.0-or-later
// What each field of the display filter reads from a flow. Internal to field.cpp.
#pragma once

#include "core/base/byte_order.h"
#include "core/filter/field.h"
#include "core/packet/packet_view.h"

namespace netmoth::filter::readers {

using flow::FlowSnapshot;
using packet::IpAddress;
using Numbers = Values<std::uint64_t>;
using Addresses = Values<Value>;
using Texts = Values<std::string_view>;

constexpr std::size_t one(Numbers& values, std::uint64_t value)
{
    values[0] = value;
    return 1;
}

constexpr std::size_t presence(Numbers& values, bool isPresent)
{
    values[0] = 1;
    return isPresent ? 1 : 0;
}

inline std::uint64_t ipv4Number(const IpAddress& address)
{
    return loadBig32(address.bytes.data() + 12);
}

inline bool hasEnded(const FlowSnapshot& flow)
{
    return flow.endReason != flow::EndReason::None;
}

inline std::uint64_t durationNs(const FlowSnapshot& flow)
{
    return flow.lastSeenNs > flow.firstSeenNs
               ? static_cast<std::uint64_t>(flow.lastSeenNs) - static_cast<std::uint64_t>(flow.firstSeenNs)
               : 0;
}

template <std::uint8_t Version>
inline constexpr auto kIpVersion =
    [](const FlowSnapshot& f, Numbers& v) { return presence(v, f.ipVersion == Version); };

template <std::uint8_t Protocol>
inline constexpr auto kProtocol =
    [](const FlowSnapshot& f, Numbers& v) { return presence(v, f.ipProtocol == Protocol); };

template <const IpAddress FlowSnapshot::*... Ends>
inline constexpr auto kIpv4Of = [](const FlowSnapshot& f, Numbers& v) -> std::size_t {
    if (f.ipVersion != 4)
        return 0;
    std::size_t count = 0;
    ((v[count++] = ipv4Number(f.*Ends)), ...);
    return count;
};

template <const IpAddress FlowSnapshot::*... Ends>
inline constexpr auto kIpv6Of = [](const FlowSnapshot& f, Addresses& v) -> std::size_t {
    if (f.ipVersion != 6)
        return 0;
    std::size_t count = 0;
    ((v[count++] = addressValue(f.*Ends)), ...);
    return count;
};

template <std::uint8_t... Protocols>
struct Ports
{
    // Fragments that were not reassembled have ports 0 at both ends, that is, no ports.
    static bool areKnown(const FlowSnapshot& f)
    {
        return ((f.ipProtocol == Protocols) || ...) && (f.originatorPort | f.responderPort) != 0;
    }
    static std::size_t both(const FlowSnapshot& f, Numbers& v)
    {
        v[0] = f.originatorPort;
        v[1] = f.responderPort;
        return areKnown(f) ? 2 : 0;
    }
    static std::size_t source(const FlowSnapshot& f, Numbers& v)
    {
        v[0] = f.originatorPort;
        return areKnown(f) ? 1 : 0;
    }
    static std::size_t destination(const FlowSnapshot& f, Numbers& v)
    {
        v[0] = f.responderPort;
        return areKnown(f) ? 1 : 0;
    }
};

using TcpPorts = Ports<packet::kIpProtocolTcp>;
using UdpPorts = Ports<packet::kIpProtocolUdp, packet::kIpProtocolUdpLite>;  // as in Wireshark
using SctpPorts = Ports<packet::kIpProtocolSctp>;
using DccpPorts = Ports<packet::kIpProtocolDccp>;

template <std::uint8_t Protocol, const std::uint8_t FlowSnapshot::*Member>
inline constexpr auto kIcmpOf = [](const FlowSnapshot& f, Numbers& v) -> std::size_t {
    v[0] = f.*Member;
    return f.ipProtocol == Protocol ? 1 : 0;
};

template <std::uint8_t Flag>
inline constexpr auto kTcpFlag = [](const FlowSnapshot& f, Numbers& v) -> std::size_t {
    v[0] = ((f.originatorTcpFlags | f.responderTcpFlags) & Flag) != 0 ? 1 : 0;
    return f.ipProtocol == packet::kIpProtocolTcp ? 1 : 0;
};

/// Both ends of a followed TCP connection added up.
template <auto Member>
inline constexpr auto kTcpSum = [](const FlowSnapshot& f, Numbers& v) -> std::size_t {
    v[0] = std::uint64_t{f.tcp.originator.*Member} + f.tcp.responder.*Member;
    return f.tcp.isTracked ? 1 : 0;
};

template <std::uint64_t (*Read)(const FlowSnapshot&)>
inline constexpr auto kAlways = [](const FlowSnapshot& f, Numbers& v) { return one(v, Read(f)); };

inline std::uint64_t packets(const FlowSnapshot& f)
{
    return f.fromOriginator.packets + f.fromResponder.packets;
}
inline std::uint64_t bytes(const FlowSnapshot& f)
{
    return f.fromOriginator.wireBytes + f.fromResponder.wireBytes;
}

inline std::size_t handshakeRtt(const FlowSnapshot& f, Numbers& v)
{
    v[0] = std::uint64_t{f.tcp.handshakeRttUs} * 1000;
    return f.tcp.isTracked && f.tcp.handshakeRttUs != 0 ? 1 : 0;
}

inline std::size_t smoothedRtt(const FlowSnapshot& f, Numbers& v)
{
    std::size_t count = 0;
    if (f.tcp.isTracked)
        for (const flow::TcpEndSummary* const end : {&f.tcp.originator, &f.tcp.responder})
            if (end->smoothedRttUs != 0)
                v[count++] = std::uint64_t{end->smoothedRttUs} * 1000;
    return count;
}

inline std::size_t hostNames(const FlowSnapshot& f, const HostNames& names, Texts& v)
{
    std::size_t count = 0;
    for (const IpAddress* const end : {&f.originator, &f.responder})
        if (const std::string_view name = names.nameOf(*end); !name.empty())
            v[count++] = name;
    return count;
}

inline std::size_t ipProtoOf(const FlowSnapshot& f, Numbers& v)
{
    v[0] = f.ipProtocol;
    return f.ipVersion == 4 ? 1 : 0;
}

inline std::size_t vlanOf(const FlowSnapshot& f, Numbers& v)
{
    return presence(v, !(f.vlan.isEmpty() && f.tunnel.vlan.isEmpty()));
}

inline std::size_t vlanIdOf(const FlowSnapshot& f, Numbers& v)
{
    std::size_t count = 0;
    for (const packet::VlanTags tags : {f.tunnel.vlan, f.vlan})
        for (std::size_t i = 0; i < tags.size(); ++i)
            v[count++] = tags[i];
    return count;
}

inline std::size_t flowProtocolOf(const FlowSnapshot& f, Numbers& v)
{
    return one(v, f.ipProtocol);
}

inline std::size_t flowPacketsSentOf(const FlowSnapshot& f, Numbers& v)
{
    return one(v, f.fromOriginator.packets);
}

inline std::size_t flowPacketsReturnedOf(const FlowSnapshot& f, Numbers& v)
{
    return one(v, f.fromResponder.packets);
}

inline std::size_t flowBytesSentOf(const FlowSnapshot& f, Numbers& v)
{
    return one(v, f.fromOriginator.wireBytes);
}

inline std::size_t flowBytesReturnedOf(const FlowSnapshot& f, Numbers& v)
{
    return one(v, f.fromResponder.wireBytes);
}

inline std::size_t flowStartOf(const FlowSnapshot& f, Numbers& v)
{
    return one(v, timeValue(f.firstSeenNs));
}

inline std::size_t flowEndOf(const FlowSnapshot& f, Numbers& v)
{
    return one(v, timeValue(f.lastSeenNs));
}

inline std::size_t flowStateOf(const FlowSnapshot& f, Numbers& v)
{
    return one(v, static_cast<std::uint64_t>(f.state));
}

inline std::size_t flowDirectionOf(const FlowSnapshot& f, Numbers& v)
{
    return one(v, f.directionGuessed ? 1 : 0);
}

inline std::size_t flowActiveOf(const FlowSnapshot& f, Numbers& v)
{
    return presence(v, !hasEnded(f));
}

inline std::size_t flowEndedOf(const FlowSnapshot& f, Numbers& v)
{
    return presence(v, hasEnded(f));
}

inline std::size_t flowEndReasonOf(const FlowSnapshot& f, Numbers& v)
{
    v[0] = static_cast<std::uint64_t>(f.endReason);
    return hasEnded(f) ? 1 : 0;
}

inline std::size_t flowOneSidedOf(const FlowSnapshot& f, Numbers& v)
{
    return presence(v, f.fromResponder.packets == 0 || f.fromOriginator.packets == 0);
}

inline std::size_t flowMidstreamOf(const FlowSnapshot& f, Numbers& v)
{
    return presence(v, f.tcp.isTracked && f.tcp.isMidstream);
}

inline std::size_t flowOverlapConflictsOf(const FlowSnapshot& f, Numbers& v)
{
    v[0] = f.tcp.overlapConflicts;
    return f.tcp.isTracked ? 1 : 0;
}

}  // namespace netmoth::filter::readers
