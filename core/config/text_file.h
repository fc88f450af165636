// SPDX-License-Identifier: GPL-3.0-or-later
// Whole small files, read and replaced. No state: any thread.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace netmoth::config {

/// Reads at most @p maxBytes of a regular file; anything else (a pipe, a device, a folder) is refused, not waited for.
[[nodiscard]] Result<std::string> readTextFile(const std::string& path, std::size_t maxBytes);

/// Whether this user may replace the file, or make it where there is none. An answer for now: saveAtomically() decides.
[[nodiscard]] bool maySave(const std::string& path);

enum class SaveProblem
{
    ChangedOnDisk,  ///< The file no longer contains the expected text: another program saved it.
    ReadOnly,       ///< The file, its folder or its file system does not let this user write.
    System          ///< For example, the disk is full.
};

struct SaveFailure
{
    SaveProblem problem;
    std::string sentence;  ///< Names the file and what to do.
};

/// Replaces the file @p path by @p text, so that a reader sees the old text or the new one and a crash leaves one of
/// them: a new file beside it, flushed to disk, renamed over it. Permissions (and, for root, the owner) stay; a
/// symbolic link stays one and its target is replaced. On failure the file is unchanged.
/// @p expectedText, when given, is what the file must still hold; an absent file holds nothing, so pass std::nullopt
/// to create one. A change by another program between this check and the rename is overwritten.
[[nodiscard]] tl::expected<void, SaveFailure> saveAtomically(const std::string& path, std::string_view text,
                                                             std::optional<std::string_view> expectedText);

}  // namespace netmoth::config
