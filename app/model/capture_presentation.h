// SPDX-License-Identifier: GPL-3.0-or-later
// Presentation of a capture's state: which commands are available, and the text of the state. Uses no widget.
#pragma once

#include "app/session/capture_control.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace netmoth::model {

struct AvailableCommands
{
    bool start = false;
    bool pause = false;
    bool resume = false;
    bool stop = false;
    bool openFile = false;
    bool changeFilter = false;
};

[[nodiscard]] AvailableCommands availableCommands(session::CaptureControl::State state, bool isFile);

[[nodiscard]] bool isActive(session::CaptureControl::State state);  ///< Something runs that stop() would end.

/// "Capturing", "Reading", "Paused", …
[[nodiscard]] QString stateText(session::CaptureControl::State state, bool isFile);

/// Why the numbers on the screen are old; empty when they are not.
[[nodiscard]] QString staleSentence(session::CaptureControl::State state,
                                    const std::optional<session::TrafficSample>& latest);

/// What kind of failure it is, in a few words of the user's language: the sentence itself, the helper's, is English.
[[nodiscard]] QString failureTitle(FailureKind kind);

/// A command line in @p sentence that the user could run (text between backquotes or after "run: "); empty if none.
[[nodiscard]] QString commandIn(const QString& sentence);

}  // namespace netmoth::model
