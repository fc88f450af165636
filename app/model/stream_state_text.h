// SPDX-License-Identifier: GPL-3.0-or-later
// How a followed stream stands, in the user's language.
#pragma once

#include "app/session/stream_follower.h"

#include <QString>

namespace netmoth::model {

/// Whether it goes on or why not, what is being saved, what is missing. One sentence or more.
[[nodiscard]] QString streamStateText(const session::StreamFollower& follower);

}  // namespace netmoth::model
