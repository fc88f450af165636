// SPDX-License-Identifier: GPL-3.0-or-later
// The rights of the helper: one capability, for as long as it takes to open sockets, then none for good.
//
// Every way the helper is started, and when its rights fall:
//   file capability cap_net_raw=p   permitted only; raiseNetRaw() makes it effective, dropAllPrivileges() removes it
//   ambient capability (systemd)    the same
//   root (sudo, root shell)         raiseNetRaw() first becomes the user in SUDO_UID, if any, keeping
//                                   CAP_NET_RAW alone; without one it stays uid 0 with no capability and no way to
//                                   get one back
//   pkexec                          as root, the user is in PKEXEC_UID
//   setuid root                     as root, the user is the real uid (not an installation we offer)
//   a capture file, no rights       becomeRequestingUser() before it is opened, then dropAllPrivileges()
//
// Capabilities belong to threads: call these while the process has one thread.
#pragma once

#include "core/base/result.h"

namespace netmoth::capture {

/// The helper's exit status when a right is missing, so that the app can offer to fix just that.
inline constexpr int kMissingRightExitCode = 77;

/// Root becomes the user behind it, if there is one, without an effective capability: what is opened from here on is
/// opened as that user. Anybody else stays who they are.
Result<void> becomeRequestingUser();

/// Leaves root's identity and every capability but CAP_NET_RAW, and makes that one effective. MissingRight where the
/// process does not have it: the sentence says why (no_new_privs, nosuid, bounding set, or no file capability).
Result<void> raiseNetRaw();

/// Gives up every capability, root's identity and the way back (no_new_privs, bounding set where possible), makes the
/// process undumpable (not in sanitizer builds), then reads everything back. A failure is fatal: the process must not
/// touch traffic then.
Result<void> dropAllPrivileges();

}  // namespace netmoth::capture
