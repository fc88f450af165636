// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/flow_snapshot.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>

namespace netmoth::flow {

/// How long a flow may be idle before it ends, by transport and state.
struct FlowTimeouts
{
    std::chrono::seconds tcpNew{60};  ///< The handshake is not complete, or only one side speaks.
    std::chrono::seconds tcpEstablished{300};
    std::chrono::seconds tcpClosed{10};  ///< Linger, so that late segments are not taken for a new flow.
    std::chrono::seconds udpNew{30};     ///< Only one side speaks.
    std::chrono::seconds udpEstablished{300};
    std::chrono::seconds otherNew{30};
    std::chrono::seconds otherEstablished{300};

    friend bool operator==(const FlowTimeouts&, const FlowTimeouts&) = default;

    /// Nothing given: every time is 0.
    [[nodiscard]] static constexpr FlowTimeouts none();
    /// Defaults from Netmoth's one `connection_timeout`: it bounds every state.
    [[nodiscard]] static constexpr FlowTimeouts from(std::chrono::seconds connectionTimeout);
    /// Defaults for a file, which is no live wire: a TCP connection ends by its own packets, by another one between its
    /// ends, or with the file; what comes late still finds it for twice the longest life of a segment (RFC 9293
    /// §3.4.2). What has no end of its own ends by silence, somewhat longer than live.
    [[nodiscard]] static constexpr FlowTimeouts forFile();
    /// These, and instead of each that @p given names (not 0) that one.
    [[nodiscard]] constexpr FlowTimeouts overriddenBy(const FlowTimeouts& given) const;

    [[nodiscard]] constexpr std::chrono::seconds forState(std::uint8_t ipProtocol, FlowState state) const
    {
        constexpr std::uint8_t kTcp = 6;
        constexpr std::uint8_t kUdp = 17;
        if (state == FlowState::Closed)
            return tcpClosed;
        const bool isNew = state == FlowState::New;
        switch (ipProtocol) {
        case kTcp:
            return isNew ? tcpNew : tcpEstablished;
        case kUdp:
            return isNew ? udpNew : udpEstablished;
        default:
            return isNew ? otherNew : otherEstablished;
        }
    }
};

/// One timeout by its name: the key in the configuration's section `timeouts`, in the order of the members.
struct FlowTimeoutField
{
    std::string_view name;
    std::chrono::seconds FlowTimeouts::*member;
};

inline constexpr std::array<FlowTimeoutField, 7> kFlowTimeoutFields{{
    {"tcp_new", &FlowTimeouts::tcpNew},
    {"tcp_established", &FlowTimeouts::tcpEstablished},
    {"tcp_closed", &FlowTimeouts::tcpClosed},
    {"udp_new", &FlowTimeouts::udpNew},
    {"udp_established", &FlowTimeouts::udpEstablished},
    {"other_new", &FlowTimeouts::otherNew},
    {"other_established", &FlowTimeouts::otherEstablished},
}};
static_assert(sizeof(FlowTimeouts) == kFlowTimeoutFields.size() * sizeof(std::chrono::seconds), "a field is missing");

constexpr FlowTimeouts FlowTimeouts::none()
{
    FlowTimeouts timeouts;
    for (const FlowTimeoutField& field : kFlowTimeoutFields)
        timeouts.*field.member = std::chrono::seconds{0};
    return timeouts;
}

constexpr FlowTimeouts FlowTimeouts::from(std::chrono::seconds connectionTimeout)
{
    FlowTimeouts timeouts;
    for (const FlowTimeoutField& field : kFlowTimeoutFields)
        timeouts.*field.member = std::min(timeouts.*field.member, connectionTimeout);
    timeouts.tcpEstablished = timeouts.udpEstablished = timeouts.otherEstablished = connectionTimeout;
    return timeouts;
}

constexpr FlowTimeouts FlowTimeouts::forFile()
{
    constexpr std::chrono::hours kNever{24 * 365 * 100};
    FlowTimeouts timeouts;
    timeouts.tcpNew = timeouts.tcpEstablished = kNever;
    timeouts.tcpClosed = std::chrono::minutes{4};
    timeouts.udpNew = timeouts.otherNew = std::chrono::minutes{2};
    timeouts.udpEstablished = timeouts.otherEstablished = std::chrono::minutes{10};
    return timeouts;
}

constexpr FlowTimeouts FlowTimeouts::overriddenBy(const FlowTimeouts& given) const
{
    FlowTimeouts timeouts = *this;
    for (const FlowTimeoutField& field : kFlowTimeoutFields)
        if (given.*field.member != std::chrono::seconds{0})
            timeouts.*field.member = given.*field.member;
    return timeouts;
}

}  // namespace netmoth::flow
