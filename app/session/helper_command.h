// SPDX-License-Identifier: GPL-3.0-or-later
// Which helper is started, how, and with which arguments. Pure functions, except for looking up the helper and its
// permissions.
#pragma once

#include "app/session/capture_request.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace netmoth::session {

/// Finds the helper: the one that @p request names; else beside the program, in the build tree, in libexec beside the
/// program's bin folder. For a live capture of an AppImage, the one that this version installed comes first, because it
/// has the capability. A failure lists the places that were searched.
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
///   through pkexec, if requested; pkexec passes descriptor 0 on, and the helper switches back to the user's ID
///   directly, if the user may execute it
///   its copy without a capability, netmoth-reader, if a user who may not execute it reads a capture file
///   through sg, if the user was added to the helper's group after logging in: no new login is needed
[[nodiscard]] HelperLaunch helperLaunch(const QString& helper, const CaptureRequest& request);

/// Why this user may not run @p helper, and what to do.
[[nodiscard]] Failure forbiddenHelper(const QString& helper);

/// What to do if @p helper has no capability because it is in an AppImage; empty if it is elsewhere.
[[nodiscard]] std::optional<Failure> missingRightInAppImage(const QString& helper);

/// The meaning of exit status @p exitCode, if it comes from pkexec itself and not from the helper.
[[nodiscard]] std::optional<Failure> pkexecFailure(int exitCode);

}  // namespace netmoth::session
