// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unique_fd.h"

#include <QtGlobal>

#include <fcntl.h>
#include <unistd.h>

namespace netmoth::test {

/// Both ends, closed on exec; @p flags of pipe2(2) besides.
struct Pipe
{
    explicit Pipe(int flags = 0)
    {
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_CLOEXEC | flags) != 0)
            qFatal("no pipe");
        reading.reset(ends[0]);
        writing.reset(ends[1]);
    }
    UniqueFd reading;
    UniqueFd writing;
};

}  // namespace netmoth::test
