// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up flows for model and window tests: addresses of RFC 5737, recognisable by their index.
#pragma once

#include "app/session/traffic_sample.h"

namespace netmoth::test {

inline packet::IpAddress addressNumber(std::uint32_t number)
{
    const std::uint8_t bytes[4] = {10, static_cast<std::uint8_t>(number >> 16), static_cast<std::uint8_t>(number >> 8),
                                   static_cast<std::uint8_t>(number)};
    return packet::IpAddress::fromIpv4(bytes);
}

inline flow::FlowSnapshot flowNumber(std::uint32_t index, std::uint64_t bytesSent, std::uint32_t generation = 1)
{
    const std::uint8_t source[4] = {192, 0, 2, static_cast<std::uint8_t>(index % 250 + 1)};
    const std::uint8_t destination[4] = {198, 51, 100, static_cast<std::uint8_t>(index / 250 % 250 + 1)};
    flow::FlowSnapshot flow;
    flow.id = {index % 2, index, generation};
    flow.originator = packet::IpAddress::fromIpv4(source);
    flow.responder = packet::IpAddress::fromIpv4(destination);
    flow.originatorPort = static_cast<std::uint16_t>(40000 + index % 20000);
    flow.responderPort = 443;
    flow.ipProtocol = index % 3 == 0 ? 17 : 6;
    flow.state = flow::FlowState::Established;
    flow.firstSeenNs = 1'700'000'000'000'000'000 + std::int64_t{index} * 1'000'000;
    flow.lastSeenNs = flow.firstSeenNs + 2'500'000'000;
    flow.fromOriginator = {bytesSent / 100 + 1, bytesSent};
    flow.fromResponder = {bytesSent / 50 + 1, bytesSent * 3};
    return flow;
}

inline session::FlowTablePtr flowTable(std::vector<flow::FlowSnapshot> flows)
{
    auto table = std::make_shared<session::FlowTableSnapshot>();
    table->flows = std::move(flows);
    return table;
}

inline session::EndedFlowsPtr endedFlows(std::vector<flow::FlowSnapshot> flows)
{
    for (flow::FlowSnapshot& flow : flows)
        flow.endReason = flow::EndReason::Closed;
    return std::make_shared<const std::vector<flow::FlowSnapshot>>(std::move(flows));
}

}  // namespace netmoth::test
