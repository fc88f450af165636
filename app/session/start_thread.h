// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QThread>

namespace netmoth::session {

/// QThread::start() only prints a warning on failure, and waiting for the thread then never ends.
inline Result<void> startThread(QThread& thread)
{
    thread.start();
    if (thread.isRunning() || thread.isFinished())
        return {};
    return fail(FailureKind::System, "Starting a thread failed: the limit of processes (ulimit -u) or of memory "
                                     "(ulimit -v) is reached. Raise it, or end other programs.");
}

}  // namespace netmoth::session
