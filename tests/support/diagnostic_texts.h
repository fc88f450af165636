// SPDX-License-Identifier: GPL-3.0-or-later
// What a configuration file is told, as a user reads it.
#pragma once

#include "core/config/config_file.h"

#include <QByteArray>

namespace netmoth::test {

inline QByteArray allTexts(const config::LoadOutcome& outcome)
{
    QByteArray texts;
    for (const config::Diagnostic& diagnostic : outcome.diagnostics)
        texts += toText(diagnostic) + "\n";
    return texts;
}

}  // namespace netmoth::test
