// SPDX-License-Identifier: GPL-3.0-or-later
// A network of the test's own: a fresh network namespace with veth pairs in it. Nothing of the host is touched, and
// everything vanishes with the process. Needs root; single-threaded set-up.
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace netmoth::testing {

/// Why privileged tests cannot run here, or empty when they can.
[[nodiscard]] std::string missingPrivilegeReason();

/// Moves the calling thread (and what it starts later) into a new network namespace: loopback up, IPv6 off, so that
/// no frame exists but those a test sends.
Result<void> enterFreshNetwork();

/// Makes /sys show the network that enterFreshNetwork() made: a mount namespace of our own with a sysfs of its own.
Result<void> showFreshNetworkInSys();

/// Makes two connected interfaces and brings both up.
Result<void> addVethPair(const std::string& left, const std::string& right);

/// Runs ip(8) with @p arguments and waits for it.
Result<void> runIp(const std::vector<std::string>& arguments);

}  // namespace netmoth::testing
