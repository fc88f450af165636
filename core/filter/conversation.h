// SPDX-License-Identifier: GPL-3.0-or-later
// Filters made from a flow, for "filter on this".
#pragma once

#include "core/model/flow_snapshot.h"

#include <string>

namespace netmoth::filter {

/// The conversation that @p flow is: addresses, protocol and ports, in either direction. Understood by Wireshark alike.
[[nodiscard]] std::string conversationFilter(const flow::FlowSnapshot& flow);

/// Every flow of one protocol.
[[nodiscard]] std::string protocolFilter(std::uint8_t ipProtocol);

/// Every flow with @p port at either end; @p ipProtocol: one that has ports.
[[nodiscard]] std::string portFilter(std::uint8_t ipProtocol, std::uint16_t port);

/// Every flow of one end's address.
[[nodiscard]] std::string addressFilter(const packet::IpAddress& address, int ipVersion);

}  // namespace netmoth::filter
