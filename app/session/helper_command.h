// SPDX-License-Identifier: GPL-3.0-or-later
// Which helper is started, how, and with which arguments. Pure, but for looking where the helper lies and who may run
// it.
#pragma once

#include "app/session/capture_request.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace netmoth::session {

/// The helper: the one that @p request names; else beside the program, in the build tree, in libexec beside the
/// program's bin folder; for a live capture of an AppImage before these the one that this version installed, since that
/// has the right. A failure names the places that were looked at.
[[nodiscard]] Result<QString> findHelper(const CaptureRequest& request, const QString& programFolder);

/// Workers that the helper will have for @p request.
[[nodiscard]] std::uint32_t helperWorkers(const CaptureRequest& request);

/// The helper's arguments for @p request. Values were validated with the configuration; nothing passes a shell.
[[nodiscard]] QStringList helperArguments(const CaptureRequest& request);

struct HelperLaunch
{
    QString program;
    QStringList arguments;
};

/// How @p helper is started for @p request:
///   through pkexec, where the request asks for it; pkexec hands descriptor 0 on, and the helper becomes the user again
///   as it is, where the user may run it
///   its copy without rights, netmoth-reader, where a user who may not run it reads a capture file
///   through sg, where the user is in the helper's group but logged in before that: no new login is needed
[[nodiscard]] HelperLaunch helperLaunch(const QString& helper, const CaptureRequest& request);

/// Why this user may not run @p helper, and what to do.
[[nodiscard]] Failure forbiddenHelper(const QString& helper);

/// What to do where @p helper has no right because it lies in an AppImage; nothing if it lies elsewhere.
[[nodiscard]] std::optional<Failure> missingRightInAppImage(const QString& helper);

/// What status @p exitCode of pkexec says, if pkexec itself ended with it and not the helper.
[[nodiscard]] std::optional<Failure> pkexecFailure(int exitCode);

}  // namespace netmoth::session
