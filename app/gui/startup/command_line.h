// SPDX-License-Identifier: GPL-3.0-or-later
// netmoth [FILE.pcap] [--interface IF] [--config FILE] [--helper PATH] [--timings] [--version]
#pragma once

#include "app/session/capture_request.h"
#include "core/base/result.h"

#include <QStringList>

namespace netmoth::gui {

struct CommandLine
{
    session::CaptureRequest request;  ///< Interface and file as asked; the rest are defaults for every capture.
    QStringList warnings;             ///< Of the configuration file; the program can go on.
    QString configurationPath;        ///< The file that was read, or that the user's own is to be made as.
    bool timings = false;             ///< Say on standard error how fast the window is (self_measurement.h).
    QString helpText;                 ///< Not empty: print it and be done.
};

/// @p arguments with the program's name first. Usage failure: one sentence.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList& arguments);

}  // namespace netmoth::gui
