// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/traffic_generator.h"

#include <arpa/inet.h>

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace netmoth::test {

namespace {

constexpr std::size_t kEthernetBytes = 14;
constexpr std::size_t kMinFrameBytes = 60;  // without the frame check sequence
constexpr std::size_t kSmallFrameBytes = 64;
constexpr std::size_t kBulkSegmentBytes = 1448;
constexpr std::uint32_t kBulkSegmentsPerAck = 5;
constexpr std::uint32_t kFlowsAtATime = 4096;
constexpr std::uint32_t kServers = 1000;
constexpr std::uint16_t kTcpPorts[] = {443, 443, 443, 80, 22, 8080, 5432};
constexpr std::uint16_t kUdpPorts[] = {53, 53, 443, 123, 5060};

void set16(std::uint8_t* at, std::uint64_t value)
{
    at[0] = static_cast<std::uint8_t>(value >> 8);
    at[1] = static_cast<std::uint8_t>(value);
}
void set32(std::uint8_t* at, std::uint64_t value)
{
    set16(at, value >> 16);
    set16(at + 2, value);
}

std::size_t addressBytes(bool isIpv6)
{
    return isIpv6 ? 16 : 4;
}

}  // namespace

TrafficGenerator::TrafficGenerator(const TrafficOptions& options)
    : m_options(options)
    , m_random(options.seed)
    , m_pattern(options.seed)
{
    constexpr std::uint32_t kMaxFlows = 1U << 24;
    if (options.flows == 0 || options.flows > kMaxFlows || options.packets < options.flows)
        throw std::invalid_argument("at least one flow, at most 2^24, and a packet or more for each");
    makeFlows();
    const std::uint32_t together =
        options.kind == TrafficKind::Small ? options.flows : std::min(options.flows, kFlowsAtATime);
    for (; m_nextFlow < together; ++m_nextFlow)
        m_active.push_back(m_nextFlow);
}

void TrafficGenerator::makeFlows()
{
    m_flows.resize(m_options.flows);
    const std::uint64_t share = m_options.packets / m_options.flows;
    std::uint64_t left = m_options.packets;
    for (std::uint32_t i = 0; i < m_options.flows; ++i) {
        Flow& flow = m_flows[i];
        flow = {};
        flow.isTcp = m_options.kind == TrafficKind::Bulk || below(4) != 0;
        flow.isIpv6 = m_options.kind == TrafficKind::Mixed && below(10) == 0;
        // The client's address holds the flow's number, which makes the five-tuple unique.
        const std::uint32_t server = below(kServers);
        auto& [client, serverSide] = flow.sides;
        client.address =
            flow.isIpv6 ? std::array<std::uint8_t, 16>{0x20, 0x01, 0x0D, 0xB8} : std::array<std::uint8_t, 16>{10};
        serverSide.address = flow.isIpv6 ? std::array<std::uint8_t, 16>{0x20, 0x01, 0x0D, 0xB8, 0xFF}
                                         : std::array<std::uint8_t, 16>{198, 18};
        const std::size_t width = addressBytes(flow.isIpv6);
        set16(client.address.data() + width - 2, i);
        client.address[width - 3] = static_cast<std::uint8_t>(i >> 16);
        set16(serverSide.address.data() + width - 2, server);
        client.port = static_cast<std::uint16_t>(32768 + below(28000));
        serverSide.port = flow.isTcp ? kTcpPorts[below(std::size(kTcpPorts))] : kUdpPorts[below(std::size(kUdpPorts))];
        client.firstSequence = static_cast<std::uint32_t>(m_random());
        serverSide.firstSequence = static_cast<std::uint32_t>(m_random());
        // Between 1 and twice the average, so that flows end at different times; the last takes what is left.
        const std::uint64_t flowsAfter = m_options.flows - i - 1;
        const std::uint64_t wanted = 1 + m_random() % (share * 2);
        const std::uint64_t possible = left - flowsAfter;
        flow.packetsLeft = static_cast<std::uint32_t>(flowsAfter == 0 ? left : std::min(wanted, possible));
        left -= flow.packetsLeft;
    }
}

bool TrafficGenerator::next(GeneratedPacket& packet)
{
    if (m_active.empty())
        return false;
    const std::uint32_t turn = below(static_cast<std::uint32_t>(m_active.size()));
    Flow& flow = m_flows[m_active[turn]];
    const Segment segment = chooseSegment(flow);
    const std::size_t frameBytes = writeFrame(flow, segment);
    Side& sender = flow.sides[segment.direction];
    ++sender.packets;
    sender.bytes += frameBytes;
    ++flow.packetsSent;
    if (--flow.packetsLeft == 0) {
        if (m_nextFlow < m_options.flows)
            m_active[turn] = m_nextFlow++;
        else {
            m_active[turn] = m_active.back();
            m_active.pop_back();
        }
    }
    ++m_packetsMade;
    m_bytesMade += frameBytes;
    m_clockNs += 1000 * (1 + below(19));
    packet = {m_clockNs, {m_frame.data(), frameBytes}};
    return true;
}

TrafficGenerator::Segment TrafficGenerator::dataSegment(Flow& flow, Direction direction, std::size_t payloadBytes)
{
    Side& sender = flow.sides[direction];
    const Segment segment{direction, static_cast<std::uint8_t>(kTcpAck | kTcpPsh), sender.streamOffset, payloadBytes};
    sender.streamOffset += payloadBytes;
    sender.highestOffset = std::max(sender.highestOffset, sender.streamOffset);
    return segment;
}

TrafficGenerator::Segment TrafficGenerator::bulkSegment(Flow& flow)
{
    Side& server = flow.sides[kReverse];
    if (flow.lateSegment) {
        // The overtaken one: its successor, one segment further, is already out.
        flow.lateSegment = false;
        const Segment late{kReverse, kTcpAck, server.streamOffset, kBulkSegmentBytes};
        server.streamOffset = server.highestOffset;
        return late;
    }
    if (flow.packetsSent % (kBulkSegmentsPerAck + 1) == kBulkSegmentsPerAck)
        return {kForward, kTcpAck, flow.sides[kForward].streamOffset, 0};
    const std::uint32_t chance = below(100);
    constexpr std::uint32_t kPacketsToRecoverIn = 8;
    if (chance == 0 && flow.packetsLeft > kPacketsToRecoverIn) {
        flow.lateSegment = true;
        server.highestOffset = server.streamOffset + 2 * kBulkSegmentBytes;
        return {kReverse, kTcpAck, server.streamOffset + kBulkSegmentBytes, kBulkSegmentBytes};
    }
    if (chance == 1 && server.streamOffset >= kBulkSegmentBytes)
        return {kReverse, kTcpAck, server.streamOffset - kBulkSegmentBytes, kBulkSegmentBytes};
    return dataSegment(flow, kReverse, kBulkSegmentBytes);
}

TrafficGenerator::Segment TrafficGenerator::chooseSegment(Flow& flow)
{
    const auto control = [&](Direction direction, unsigned flags) {
        return Segment{direction, static_cast<std::uint8_t>(flags), flow.sides[direction].streamOffset, 0};
    };
    const bool small = m_options.kind == TrafficKind::Small;
    if (small) {
        const std::size_t overhead = kEthernetBytes + 20 + (flow.isTcp ? 20 : 8);
        return dataSegment(flow, flow.packetsSent == 0 || below(2) == 0 ? kForward : kReverse,
                           kSmallFrameBytes - overhead);
    }
    if (!flow.isTcp)
        return flow.packetsSent % 2 == 0 ? dataSegment(flow, kForward, 30 + below(300))
                                         : dataSegment(flow, kReverse, 60 + below(1100));
    switch (flow.packetsSent) {
    case 0:
        return control(kForward, kTcpSyn);
    case 1:
        return control(kReverse, kTcpSyn | kTcpAck);
    case 2:
        return control(kForward, kTcpAck);
    default:
        break;
    }
    constexpr std::uint32_t kClosingPackets = 3;
    if (flow.sides[kForward].finished || (flow.packetsLeft == kClosingPackets && !flow.lateSegment)) {
        switch (flow.packetsLeft) {
        case 3:
            return control(kForward, kTcpFin | kTcpAck);
        case 2:
            return control(kReverse, kTcpFin | kTcpAck);
        default:
            return control(kForward, kTcpAck);
        }
    }
    if (m_options.kind == TrafficKind::Bulk)
        return bulkSegment(flow);
    switch (flow.packetsSent % 6) {
    case 3:
        return dataSegment(flow, kForward, 80 + below(520));
    case 1:
    case 5:
        return control(kForward, kTcpAck);
    default:
        return dataSegment(flow, kReverse, 200 + below(1261));
    }
}

std::size_t TrafficGenerator::writeFrame(Flow& flow, const Segment& segment)
{
    Side& sender = flow.sides[segment.direction];
    const Side& receiver = flow.sides[1 - segment.direction];
    const std::size_t width = addressBytes(flow.isIpv6);
    const std::size_t ipBytes = flow.isIpv6 ? 40 : 20;
    const std::size_t transportBytes = flow.isTcp ? 20 : 8;
    const std::size_t segmentBytes = transportBytes + segment.payloadBytes;
    const std::uint8_t protocol = flow.isTcp ? 6 : 17;

    std::uint8_t* const ethernet = m_frame.data();
    std::memset(ethernet, 0, kEthernetBytes + ipBytes + transportBytes);
    ethernet[0] = ethernet[6] = 0x02;
    ethernet[5] = segment.direction == kForward ? 2 : 1;
    ethernet[11] = segment.direction == kForward ? 1 : 2;
    set16(ethernet + 12, flow.isIpv6 ? 0x86DD : 0x0800);

    std::uint8_t* const ip = ethernet + kEthernetBytes;
    std::uint8_t* const addresses = ip + (flow.isIpv6 ? 8 : 12);
    std::memcpy(addresses, sender.address.data(), width);
    std::memcpy(addresses + width, receiver.address.data(), width);
    if (flow.isIpv6) {
        ip[0] = 0x60;
        set16(ip + 4, segmentBytes);
        ip[6] = protocol;
        ip[7] = 64;
    } else {
        ip[0] = 0x45;
        set16(ip + 2, ipBytes + segmentBytes);
        set16(ip + 4, sender.packets);
        ip[6] = 0x40;
        ip[8] = 64;
        ip[9] = protocol;
        set16(ip + 10, internetChecksum({ip, ipBytes}));
    }

    std::uint8_t* const transport = ip + ipBytes;
    set16(transport, sender.port);
    set16(transport + 2, receiver.port);
    if (flow.isTcp) {
        const std::uint32_t synOrLater = segment.tcpFlags & kTcpSyn ? 0 : 1;  // SYN and FIN take a number each
        set32(transport + 4, sender.firstSequence + synOrLater + static_cast<std::uint32_t>(segment.streamOffset) +
                                 (sender.finished ? 1U : 0U));
        if (segment.tcpFlags & kTcpAck)
            set32(transport + 8, receiver.firstSequence + 1 + static_cast<std::uint32_t>(receiver.streamOffset) +
                                     (receiver.finished ? 1U : 0U));
        transport[12] = 0x50;
        transport[13] = segment.tcpFlags;
        set16(transport + 14, 65535);
        sender.finished = sender.finished || (segment.tcpFlags & kTcpFin) != 0;
    } else {
        set16(transport + 4, segmentBytes);
    }
    const std::uint16_t addressSum = static_cast<std::uint16_t>(~internetChecksum({addresses, 2 * width}));
    std::uint16_t checksum =
        internetChecksum({transport, transportBytes}, m_pattern.wordSum(segment.streamOffset, segment.payloadBytes) +
                                                          addressSum + protocol + segmentBytes);
    if (!flow.isTcp && checksum == 0)
        checksum = 0xFFFF;
    set16(transport + (flow.isTcp ? 16 : 6), checksum);
    std::memcpy(transport + transportBytes, m_pattern.at(segment.streamOffset), segment.payloadBytes);

    const std::size_t frameBytes = kEthernetBytes + ipBytes + segmentBytes;
    if (frameBytes >= kMinFrameBytes)
        return frameBytes;
    std::memset(m_frame.data() + frameBytes, 0, kMinFrameBytes - frameBytes);
    return kMinFrameBytes;
}

std::string TrafficGenerator::flowTable() const
{
    const auto address = [](const Flow& flow, const Side& side) {
        char text[INET6_ADDRSTRLEN] = {};
        inet_ntop(flow.isIpv6 ? AF_INET6 : AF_INET, side.address.data(), text, sizeof text);
        return std::string(text);
    };
    std::string table = "proto\tsrc\tsport\tdst\tdport\tpkts_fwd\tbytes_fwd\tpkts_rev\tbytes_rev\n";
    for (const Flow& flow : m_flows) {
        const auto& [forward, reverse] = flow.sides;
        if (forward.packets + reverse.packets == 0)
            continue;
        table += flow.isTcp ? "6" : "17";
        for (const Side* side : {&forward, &reverse})
            table += '\t' + address(flow, *side) + '\t' + std::to_string(side->port);
        for (const Side* side : {&forward, &reverse})
            table += '\t' + std::to_string(side->packets) + '\t' + std::to_string(side->bytes);
        table += '\n';
    }
    return table;
}

}  // namespace netmoth::test
