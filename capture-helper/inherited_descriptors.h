// SPDX-License-Identifier: GPL-3.0-or-later
// What the caller left open. Its files and sockets are no business of a process that reads hostile bytes.
#pragma once

#include "core/base/result.h"

namespace netmoth::capture {

/// Closes every descriptor but 0, 1 and 2; a failure says that one may be left. Those three lead to /dev/null where the
/// caller closed them: 0 would be the number of the first socket, and what is printed would be sent.
Result<void> closeInheritedDescriptors();

/// What closeInheritedDescriptors() does where close_range(2) is missing (before Linux 5.9) or forbidden.
Result<void> closeDescriptorsOneByOne();

}  // namespace netmoth::capture
