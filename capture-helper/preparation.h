// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the beginning of a capture file may block on a pipe, or take minutes. Meanwhile the end of the app must be
// noticed.
#pragma once

#include "capture-helper/capture_sources.h"

#include <poll.h>

namespace netmoth::capture {

/// Runs prepare() of @p sources on a separate thread. If @p end becomes ready before that is done, the process ends at
/// once, with status 0; a negative descriptor is never ready. @p wakeFd: an eventfd.
Result<void> prepareUnlessEnded(CaptureSources& sources, const Options& options, pollfd end, int wakeFd);

}  // namespace netmoth::capture
