// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/tap/stream_tap_format.h"

#include <QString>

#include <optional>

namespace netmoth::session {

/// What to capture. Exactly one of interfaceName and filePath is set.
struct CaptureRequest
{
    QString interfaceName;
    QString filePath;                     ///< Or a name for a descriptor; see stream_input.h.
    config::Configuration configuration;  ///< Already validated; interface is ignored here.
    QString helperPath;                   ///< Empty: beside the program, then libexec.
    bool outerFlows = false;              ///< --flow-level outer
    bool tapStreams = false;              ///< Tap every stream from the first packet on; see streamTapsOpened().
    std::optional<tap::TapConversation> tapConversation;  ///< With tapStreams: of this one alone.
    bool askForRight = false;  ///< Start the helper through pkexec: an administrator allows this capture.
};

}  // namespace netmoth::session
