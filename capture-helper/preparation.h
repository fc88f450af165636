// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of a capture file may come from a pipe that falls silent, or take minutes to read. Meanwhile somebody
// must notice that nobody waits for it any more.
#pragma once

#include "capture-helper/capture_sources.h"

#include <poll.h>

namespace netmoth::capture {

/// Runs @p sources' prepare() on a thread of its own. When @p end shows what it waits for before that is done, the
/// process ends at once, with status 0; a negative descriptor never does. @p wakeFd: an eventfd.
Result<void> prepareUnlessEnded(CaptureSources& sources, const Options& options, pollfd end, int wakeFd);

}  // namespace netmoth::capture
