// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace netmoth::capture {

/// Takes resources away that the helper will not need again, hard limits included, so that no code in it can have them
/// back: core files, more descriptors than those open now and the taps that may come, locked memory, message queues,
/// realtime priority, files (unless output goes into one), and more memory of its own than the machine has. The
/// kernel's rings do not count. Call when everything that is kept is open.
Result<void> limitResources();

}  // namespace netmoth::capture
