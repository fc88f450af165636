// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/flow_snapshot.h"

namespace netmoth::flow {

std::string_view flowStateName(FlowState state)
{
    switch (state) {
    case FlowState::New:
        return "new";
    case FlowState::Established:
        return "established";
    case FlowState::Closing:
        return "closing";
    case FlowState::Closed:
        return "closed";
    }
    return "unknown";
}

std::string_view directionName(bool guessed)
{
    return guessed ? "guessed" : "seen";
}

std::string_view endReasonName(EndReason reason)
{
    switch (reason) {
    case EndReason::None:
        return "";
    case EndReason::Timeout:
        return "timeout";
    case EndReason::Closed:
        return "closed";
    case EndReason::Evicted:
        return "evicted";
    case EndReason::Shutdown:
        return "shutdown";
    }
    return "unknown";
}

}  // namespace netmoth::flow
