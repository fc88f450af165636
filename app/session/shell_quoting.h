// SPDX-License-Identifier: GPL-3.0-or-later
// One word of a POSIX shell's command line, for commands that a user copies and for sg, which takes one line.
#pragma once

#include <QString>

namespace netmoth::session {

[[nodiscard]] inline QString shellQuoted(QString word)
{
    return QLatin1Char('\'') + word.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

}  // namespace netmoth::session
