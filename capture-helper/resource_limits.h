// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace netmoth::capture {

/// Sets hard limits on resources that the helper does not need again, so that no code in it can regain them: core
/// files, more descriptors than those open now plus later taps, locked memory, message queues, realtime priority,
/// writing files (unless output goes to one), and more private memory than the machine has. The kernel's rings do not
/// count. Call it when all permanent descriptors are open.
Result<void> limitResources();

}  // namespace netmoth::capture
