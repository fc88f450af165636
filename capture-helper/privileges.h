// SPDX-License-Identifier: GPL-3.0-or-later
// The privileges of the helper: one capability until the sockets are open, then permanently none.
//
// The ways in which the helper can be started, and when its privileges are dropped:
//   file capability cap_net_raw=p   permitted only; raiseNetRaw() makes it effective, dropAllPrivileges() removes it
//   ambient capability (systemd)    the same
//   root (sudo, root shell)         raiseNetRaw() first switches to the user in SUDO_UID, if any, keeping
//                                   only CAP_NET_RAW; without one it stays uid 0 with no capability and no way to
//                                   regain one
//   pkexec                          as root, the user is in PKEXEC_UID
//   setuid root                     as root, the user is the real uid (not a supported installation)
//   a capture file, no rights       becomeRequestingUser() before it is opened, then dropAllPrivileges()
//
// Capabilities are per thread: call these while the process has one thread.
#pragma once

#include "core/base/result.h"

namespace netmoth::capture {

/// If the process runs as root on behalf of a user, switches to that user without an effective capability: files are
/// opened as that user from here on. Otherwise does nothing.
Result<void> becomeRequestingUser();

/// Drops root's identity and every capability except CAP_NET_RAW, and makes that one effective. MissingRight if the
/// process does not have it: the sentence gives the reason (no_new_privs, nosuid, bounding set, or no file capability).
Result<void> raiseNetRaw();

/// Drops every capability, root's identity and the ways to regain them (no_new_privs, bounding set if possible), makes
/// the process non-dumpable (not in sanitizer builds), then verifies everything. A failure is fatal: the process must
/// not process traffic then.
Result<void> dropAllPrivileges();

}  // namespace netmoth::capture
