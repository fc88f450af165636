// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace netmoth::session {

/// Where the configuration lies when nobody names it: the user's own ($XDG_CONFIG_HOME/netmoth/config.yml), then the
/// machine's (/etc/netmoth/config.yml). Empty when neither exists: the defaults count.
[[nodiscard]] std::string defaultConfigPath();

}  // namespace netmoth::session
