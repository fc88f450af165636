// SPDX-License-Identifier: GPL-3.0-or-later
// Which helper is started, and with which arguments. Pure, but for looking where the helper lies.
#pragma once

#include "app/session/capture_request.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace netmoth::session {

/// The helper: @p explicitPath if given; else beside the program, in the build tree, in libexec beside the program's
/// bin folder. A failure names the places that were looked at.
[[nodiscard]] Result<QString> findHelper(const QString& explicitPath, const QString& programFolder);

/// Workers that the helper will have for @p request.
[[nodiscard]] std::uint32_t helperWorkers(const CaptureRequest& request);

/// The helper's arguments for @p request. Values were validated with the configuration; nothing passes a shell.
[[nodiscard]] QStringList helperArguments(const CaptureRequest& request);

}  // namespace netmoth::session
