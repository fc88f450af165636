// SPDX-License-Identifier: GPL-3.0-or-later
// Inherited descriptors. A process that reads untrusted data must not have access to files and sockets of its caller.
#pragma once

#include "core/base/result.h"

namespace netmoth::capture {

/// Closes every descriptor except 0, 1 and 2; a failure means that one may be left. Those three are opened to /dev/null
/// if the caller closed them: otherwise a socket could get such a number, and printed text would be sent.
Result<void> closeInheritedDescriptors();

/// Used by closeInheritedDescriptors() if close_range(2) is missing (before Linux 5.9) or forbidden.
Result<void> closeDescriptorsOneByOne();

}  // namespace netmoth::capture
