// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/eve/flow_event.h"

#include "app/session/json_line.h"
#include "app/session/protocol_names.h"
#include "core/packet/port_protocols.h"

#include <fmt/format.h>

namespace netmoth::session::eve {

namespace {

using Json = json::Writer;
using json::finish;
using json::flag;
using json::key;
using json::member;

bool isIcmp(std::uint8_t ipProtocol)
{
    return ipProtocol == packet::kIpProtocolIcmp || ipProtocol == packet::kIpProtocolIcmpv6;
}

/// Unique while the region lives, as EVE wants it.
std::uint64_t flowIdNumber(const flow::FlowId& id)
{
    // Below 2^53, so that JSON readers that use doubles keep it: 6 bits worker, 25 index, 22 generation.
    return (std::uint64_t{id.worker} & 0x3F) << 47 | (std::uint64_t{id.index} & 0x1FFFFFF) << 22 |
           (id.generation & 0x3FFFFF);
}

std::string_view eveState(flow::FlowState state)
{
    return state == flow::FlowState::Closing ? "established" : flow::flowStateName(state);
}

std::string_view eveReason(flow::EndReason reason)
{
    switch (reason) {
    case flow::EndReason::Timeout:
    case flow::EndReason::Closed:
        return "timeout";
    case flow::EndReason::Evicted:
        return "forced";
    case flow::EndReason::Shutdown:
        return "shutdown";
    case flow::EndReason::None:
        break;
    }
    return "unknown";
}

void writeEnds(Json& json, const flow::FlowSnapshot& flow)
{
    member(json, "src_ip", packet::toString(flow.originator, flow.ipVersion));
    if (packet::hasPorts(flow.ipProtocol))
        member(json, "src_port", flow.originatorPort);
    member(json, "dest_ip", packet::toString(flow.responder, flow.ipVersion));
    if (packet::hasPorts(flow.ipProtocol))
        member(json, "dest_port", flow.responderPort);
    member(json, "proto", protocolName(flow.ipProtocol));
    if (isIcmp(flow.ipProtocol)) {
        member(json, "icmp_type", flow.icmpType);
        member(json, "icmp_code", flow.icmpCode);
    }
}

std::int64_t wholeSeconds(std::int64_t timeNs)
{
    constexpr std::int64_t kSecond = 1'000'000'000;
    return timeNs / kSecond - static_cast<std::int64_t>(timeNs % kSecond < 0);
}

/// As Suricata counts: of two packets on both sides of a full second, one.
std::int64_t ageSeconds(const flow::FlowSnapshot& flow)
{
    return flow.durationNs() > 0 ? wholeSeconds(flow.lastSeenNs) - wholeSeconds(flow.firstSeenNs) : 0;
}

void writeFlow(Json& json, const flow::FlowSnapshot& flow)
{
    key(json, "flow");
    json.StartObject();
    member(json, "pkts_toserver", flow.fromOriginator.packets);
    member(json, "pkts_toclient", flow.fromResponder.packets);
    member(json, "bytes_toserver", flow.fromOriginator.wireBytes);
    member(json, "bytes_toclient", flow.fromResponder.wireBytes);
    member(json, "start", json::timestamp(flow.firstSeenNs));
    member(json, "end", json::timestamp(flow.lastSeenNs));
    key(json, "age");
    json.Int64(ageSeconds(flow));
    member(json, "state", eveState(flow.state));
    member(json, "reason", eveReason(flow.endReason));
    flag(json, "alerted", false);
    json.EndObject();
}

void writeTcp(Json& json, const flow::FlowSnapshot& flow)
{
    key(json, "tcp");
    json.StartObject();
    const auto both = static_cast<unsigned>(flow.originatorTcpFlags | flow.responderTcpFlags);
    member(json, "tcp_flags", fmt::format("{:02x}", both));
    member(json, "tcp_flags_ts", fmt::format("{:02x}", flow.originatorTcpFlags));
    member(json, "tcp_flags_tc", fmt::format("{:02x}", flow.responderTcpFlags));
    json.EndObject();
}

/// The ids of all tags, outermost first; nothing for a frame without.
void writeVlan(Json& json, packet::VlanTags vlan)
{
    if (!vlan.isEmpty())
        json::numbers(json, "vlan", vlan);
}

void writeTcpEnd(Json& json, std::string_view name, const flow::TcpEndSummary& end)
{
    key(json, name);
    json.StartObject();
    if (end.smoothedRttUs > 0)
        member(json, "rtt_us", end.smoothedRttUs);
    member(json, "stream_bytes", end.streamBytes);
    member(json, "gap_bytes", end.gapBytes);
    member(json, "retransmissions", end.retransmissions);
    member(json, "out_of_order", end.outOfOrder);
    member(json, "duplicate_acks", end.duplicateAcks);
    member(json, "zero_windows", end.zeroWindows);
    json.EndObject();
}

/// How well the connection went. What was not measured is left out.
void writeTcpQuality(Json& json, const flow::TcpSummary& tcp)
{
    key(json, "tcp");
    json.StartObject();
    flag(json, "midstream", tcp.isMidstream);
    if (tcp.handshakeRttUs > 0)
        member(json, "handshake_rtt_us", tcp.handshakeRttUs);
    member(json, "overlap_conflicts", tcp.overlapConflicts);
    writeTcpEnd(json, "toserver", tcp.originator);
    writeTcpEnd(json, "toclient", tcp.responder);
    json.EndObject();
}

void writeTunnel(Json& json, const flow::TunnelSummary& tunnel)
{
    key(json, "tunnel");
    json.StartObject();
    member(json, "type", packet::tunnelKindName(tunnel.kind));
    member(json, "id", tunnel.id);
    member(json, "src_ip", packet::toString(tunnel.source, tunnel.ipVersion));
    member(json, "dest_ip", packet::toString(tunnel.destination, tunnel.ipVersion));
    member(json, "depth", tunnel.depth);
    writeVlan(json, tunnel.vlan);
    json.EndObject();
}

void writeIcmpErrors(Json& json, const flow::IcmpErrorSummary& errors)
{
    key(json, "icmp_errors");
    json.StartObject();
    member(json, "count", errors.count);
    member(json, "last_type", errors.lastType);
    member(json, "last_code", errors.lastCode);
    json.EndObject();
}

void writeExtras(Json& json, const flow::FlowSnapshot& flow)
{
    key(json, "netmoth");
    json.StartObject();
    member(json, "ip_protocol", flow.ipProtocol);
    member(json, "state", flow::flowStateName(flow.state));
    member(json, "direction", flow::directionName(flow.directionGuessed));
    member(json, "end_reason", flow::endReasonName(flow.endReason));
    member(json, "worker", flow.id.worker);
    if (flow.ipProtocol == packet::kIpProtocolTcp && flow.tcp.isTracked)
        writeTcpQuality(json, flow.tcp);
    if (flow.tunnel.kind != packet::TunnelKind::None)
        writeTunnel(json, flow.tunnel);
    if (flow.icmpErrors.count > 0)
        writeIcmpErrors(json, flow.icmpErrors);
    json.EndObject();
}

}  // namespace

std::string protocolName(std::uint8_t ipProtocol)
{
    const std::string_view name = protocolNames(ipProtocol).eve;
    return name.empty() ? fmt::format("{:03}", ipProtocol) : std::string(name);
}

std::string flowLine(const flow::FlowSnapshot& flow, std::string_view interfaceName)
{
    rapidjson::StringBuffer buffer;
    Json json(buffer);
    json.StartObject();
    member(json, "timestamp", json::timestamp(flow.lastSeenNs));
    member(json, "flow_id", flowIdNumber(flow.id));
    if (!interfaceName.empty())
        member(json, "in_iface", interfaceName);
    member(json, "event_type", "flow");
    writeVlan(json, flow.vlan);
    writeEnds(json, flow);
    writeFlow(json, flow);
    if (flow.ipProtocol == packet::kIpProtocolTcp)
        writeTcp(json, flow);
    writeExtras(json, flow);
    json.EndObject();
    return finish(buffer);
}

}  // namespace netmoth::session::eve
