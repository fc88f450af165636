// SPDX-License-Identifier: GPL-3.0-or-later
// What --version of all three programs prints.
#pragma once

#include <string>
#include <string_view>

namespace netmoth {

/// "PROGRAM VERSION (build ID)" and a line feed. The build id is the one the linker wrote into the running program
/// (.note.gnu.build-id): it names the exact binary and finds its debug symbols. "unknown" where a linker wrote none.
[[nodiscard]] std::string versionText(std::string_view program);

}  // namespace netmoth
