// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace netmoth::session {

/// The default location of the configuration: the user's file ($XDG_CONFIG_HOME/netmoth/config.yml), or else the
/// machine's (/etc/netmoth/config.yml). Empty if neither exists: the defaults apply.
[[nodiscard]] std::string defaultConfigPath();

/// The user's own, whether it exists or not: where a new one is saved.
[[nodiscard]] std::string ownConfigPath();

}  // namespace netmoth::session
