// SPDX-License-Identifier: GPL-3.0-or-later
// The squashfs image behind the runtime's own ELF file, and the two ways to get at what it holds: mounted through FUSE,
// or unpacked.
#pragma once

#include <cstdint>
#include <string>

namespace netmoth::appimage {

/// Where the ELF file @p path ends and the image begins (the end of its section headers); 0 when it is no ELF file.
[[nodiscard]] std::uint64_t imageOffset(const std::string& path);

/// Mounts the image of @p file at @p mountPoint, from a child process that serves it until the last holder of
/// @p aliveFd's other end is gone, unmounts it then and removes the folder. Says nothing where FUSE cannot be used.
/// @return whether it is mounted.
bool mountImage(const std::string& file, std::uint64_t offset, const std::string& mountPoint, int aliveFd);

enum class Unpacking
{
    Done,
    Damaged,    ///< The image; said on standard error.
    NotWritten  ///< A file, which is named on standard error.
};

/// Unpacks what matches @p pattern (fnmatch(3); empty: everything) below @p folder. Modes are kept, owners are not.
/// @param print names each file on standard output.
Unpacking unpackImage(const std::string& file, std::uint64_t offset, const std::string& folder,
                      const std::string& pattern, bool print);

}  // namespace netmoth::appimage
