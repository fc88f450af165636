// SPDX-License-Identifier: GPL-3.0-or-later
// UDP services of requests and responses: which end is the client. Pure; any thread.
#pragma once

#include "core/packet/conversation_opener.h"
#include "core/packet/packet_view.h"

namespace netmoth::packet {

/// By the service's port, where one end alone has it; by the message's header, where both ends use the same port.
/// Unknown when neither end has such a port. @p view: UDP, its header complete.
[[nodiscard]] Opener udpOpener(const PacketView& view);

}  // namespace netmoth::packet
