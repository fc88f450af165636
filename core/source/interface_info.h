// SPDX-License-Identifier: GPL-3.0-or-later
// The properties of a network interface that a capture needs. Needs no privilege; any thread.
#pragma once

#include "core/base/result.h"
#include "core/packet/link_type.h"

#include <cstdint>
#include <string>
#include <vector>

namespace netmoth::source {

struct InterfaceInfo
{
    std::string name;
    int index = 0;
    std::uint16_t hardwareType = 0;  ///< ARPHRD_ number of linux/if_arp.h.
    bool up = false;                 ///< Administratively up.

    [[nodiscard]] bool isLoopback() const;
};

/// Looks @p name up. MissingInterface, with the nearest existing name and the list of all, when there is none.
/// Opens a socket of its own: call it before the sandbox closes.
Result<InterfaceInfo> findInterface(const std::string& name);

/// The same through a socket that is already open (any family), with a shorter sentence. Makes ioctl calls only.
Result<InterfaceInfo> interfaceOf(int socket, const std::string& name);

/// How an AF_PACKET SOCK_RAW socket delivers frames of @p interface. Unsupported, naming what it is and the strategy
/// that can capture it, where the decoder has no reader for that.
Result<packet::LinkType> linkTypeOf(const InterfaceInfo& interface);

/// linkTypeOf(findInterface(name)).
Result<packet::LinkType> interfaceLinkType(const std::string& name);

/// What a user reads when the interface of a running capture was deleted.
[[nodiscard]] std::string interfaceGoneSentence(const std::string& name);

/// Names of all interfaces of this network namespace, in the kernel's order.
[[nodiscard]] std::vector<std::string> interfaceNames();

/// The name in @p known with the fewest edits to @p name, or empty when none is close enough to be meant.
[[nodiscard]] std::string nearestName(const std::string& name, const std::vector<std::string>& known);

}  // namespace netmoth::source
