// SPDX-License-Identifier: GPL-3.0-or-later
// Capture files that are inherited descriptors: "-", /dev/stdin, and the result of <(command) in a shell. A pipe can be
// read once, by one process: it is passed to the helper, and closed here.
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <QString>

#include <optional>
#include <string>

namespace netmoth::session {

/// The descriptor that @p path stands for: -, /dev/stdin, /dev/fd/N, /proc/self/fd/N.
[[nodiscard]] std::optional<int> inheritedDescriptor(const QString& path);

/// The name of the source: the file's name without its folder, or "standard input".
[[nodiscard]] QString inputName(const QString& path);

/// The name of @p path in messages of the helper, which are in English.
[[nodiscard]] std::string inputNameForHelper(const QString& path);

/// What can be read from @p descriptor, which @p path stands for. /dev/null takes the place of a pipe, so that its
/// writer learns when the helper has ended; a second call fails with a sentence. A regular file can be read again.
[[nodiscard]] Result<UniqueFd> takeInherited(int descriptor, const QString& path);

}  // namespace netmoth::session
