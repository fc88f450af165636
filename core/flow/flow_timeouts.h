// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flow/flow_snapshot.h"

#include <algorithm>
#include <chrono>

namespace netmoth::flow {

/// How long a flow may be idle in each state before it ends.
struct FlowTimeouts
{
    std::chrono::seconds tcpNew{60};
    std::chrono::seconds tcpEstablished{300};
    std::chrono::seconds tcpClosed{10};  ///< Linger, so that late segments are not taken for a new flow.
    std::chrono::seconds otherNew{30};
    std::chrono::seconds otherEstablished{300};

    /// Defaults from Netmoth's one `connection_timeout`: it bounds every state.
    [[nodiscard]] static FlowTimeouts from(std::chrono::seconds connectionTimeout)
    {
        FlowTimeouts timeouts;
        timeouts.tcpNew = std::min(timeouts.tcpNew, connectionTimeout);
        timeouts.tcpEstablished = connectionTimeout;
        timeouts.tcpClosed = std::min(timeouts.tcpClosed, connectionTimeout);
        timeouts.otherNew = std::min(timeouts.otherNew, connectionTimeout);
        timeouts.otherEstablished = connectionTimeout;
        return timeouts;
    }

    [[nodiscard]] std::chrono::seconds forState(bool isTcp, FlowState state) const
    {
        switch (state) {
        case FlowState::New:
            return isTcp ? tcpNew : otherNew;
        case FlowState::Closed:
            return tcpClosed;
        case FlowState::Established:
        case FlowState::Closing:
            break;
        }
        return isTcp ? tcpEstablished : otherEstablished;
    }
};

}  // namespace netmoth::flow
