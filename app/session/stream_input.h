// SPDX-License-Identifier: GPL-3.0-or-later
// Capture files that are no path but a descriptor that this program was started with: "-", /dev/stdin, and what a shell
// makes of <(command). A pipe can be read once, by one process: the helper gets it, and this program gives it up.
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <QString>

#include <optional>
#include <string>

namespace netmoth::session {

/// The descriptor that @p path stands for: -, /dev/stdin, /dev/fd/N, /proc/self/fd/N.
[[nodiscard]] std::optional<int> inheritedDescriptor(const QString& path);

/// How the source is called: the file's name without its folder, or "standard input".
[[nodiscard]] QString inputName(const QString& path);

/// How the helper calls @p path in its sentences: in English, as all of them are.
[[nodiscard]] std::string inputNameForHelper(const QString& path);

/// What can be read from @p descriptor, which @p path stands for. /dev/null takes the place of a pipe, so that its
/// writer learns when the helper has ended; a second call fails with a sentence. A regular file can be read again.
[[nodiscard]] Result<UniqueFd> takeInherited(int descriptor, const QString& path);

}  // namespace netmoth::session
