// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace netmoth::session {

/// Where the configuration lies when nobody names it: the user's own ($XDG_CONFIG_HOME/netmoth/config.yml), then the
/// machine's (/etc/netmoth/config.yml). Empty when neither exists: the defaults count.
[[nodiscard]] std::string defaultConfigPath();

/// The user's own, whether it exists or not: where a new one is saved.
[[nodiscard]] std::string ownConfigPath();

}  // namespace netmoth::session
