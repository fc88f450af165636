// SPDX-License-Identifier: GPL-3.0-or-later
#include "image.h"

extern "C" {
#include <squashfuse/squashfuse.h>
#include <squashfuse/stack.h>
#include <squashfuse/traverse.h>
}

#include <elf.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <vector>

// libsquashfuse knows compressions that no image of ours has; without their libraries it says that they failed.
extern "C" {
int LZ4_decompress_safe(const char*, char*, int, int)
{
    return -1;
}
int lzo1x_decompress_safe(const unsigned char*, unsigned long, unsigned char*, unsigned long*, void*)
{
    return -1;
}
int lzma_stream_buffer_decode(unsigned long*, unsigned, const void*, const unsigned char*, unsigned long*,
                              unsigned long, unsigned char*, unsigned long*, unsigned long)
{
    return 1;
}
}

namespace netmoth::appimage {

namespace {

constexpr std::size_t kChunkBytes = 1U << 20;

bool writeAll(int fd, const char* bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(fd, bytes, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        size -= static_cast<std::size_t>(written);
    }
    return true;
}

Unpacking unpackFile(sqfs& image, sqfs_inode& inode, const std::string& path)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW,
                          static_cast<mode_t>(inode.base.mode & 0777));
    if (fd < 0)
        return Unpacking::NotWritten;
    std::vector<char> chunk(kChunkBytes);
    Unpacking unpacked = Unpacking::Done;
    for (sqfs_off_t position = 0;
         unpacked == Unpacking::Done && position < static_cast<sqfs_off_t>(inode.xtra.reg.file_size);) {
        sqfs_off_t bytes = static_cast<sqfs_off_t>(chunk.size());
        if (sqfs_read_range(&image, &inode, position, &bytes, chunk.data()) != SQFS_OK || bytes <= 0)
            unpacked = Unpacking::Damaged;
        else if (!writeAll(fd, chunk.data(), static_cast<std::size_t>(bytes)))
            unpacked = Unpacking::NotWritten;
        position += bytes;
    }
    if (::close(fd) != 0 && unpacked == Unpacking::Done)
        return Unpacking::NotWritten;
    return unpacked;
}

Unpacking unpackLink(sqfs& image, sqfs_inode& inode, const std::string& path)
{
    std::size_t bytes = 0;
    if (sqfs_readlink(&image, &inode, nullptr, &bytes) != SQFS_OK)
        return Unpacking::Damaged;
    std::vector<char> target(bytes + 1);
    if (sqfs_readlink(&image, &inode, target.data(), &bytes) != SQFS_OK)
        return Unpacking::Damaged;
    ::unlink(path.c_str());
    return ::symlink(target.data(), path.c_str()) == 0 ? Unpacking::Done : Unpacking::NotWritten;
}

bool makeFolders(const std::string& path)
{
    for (std::size_t slash = path.find('/', 1); slash != std::string::npos; slash = path.find('/', slash + 1))
        if (::mkdir(path.substr(0, slash).c_str(), 0755) != 0 && errno != EEXIST)
            return false;
    return true;
}

Unpacking unpackEntry(sqfs& image, sqfs_inode_id id, const std::string& path)
{
    sqfs_inode inode{};
    if (sqfs_inode_get(&image, &inode, id) != SQFS_OK)
        return Unpacking::Damaged;
    if (!makeFolders(path))
        return Unpacking::NotWritten;
    if (S_ISDIR(inode.base.mode))
        return ::mkdir(path.c_str(), 0755) == 0 || errno == EEXIST ? Unpacking::Done : Unpacking::NotWritten;
    if (S_ISLNK(inode.base.mode))
        return unpackLink(image, inode, path);
    return S_ISREG(inode.base.mode) ? unpackFile(image, inode, path) : Unpacking::Damaged;
}

}  // namespace

std::uint64_t imageOffset(const std::string& path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    Elf64_Ehdr header{};
    const bool isElf = fd >= 0 && ::pread(fd, &header, sizeof header, 0) == sizeof header &&
                       header.e_ident[EI_MAG0] == ELFMAG0 && header.e_ident[EI_MAG1] == ELFMAG1 &&
                       header.e_ident[EI_CLASS] == ELFCLASS64;
    ::close(fd);
    return isElf ? header.e_shoff + std::uint64_t{header.e_shentsize} * header.e_shnum : 0;
}

Unpacking unpackImage(const std::string& file, std::uint64_t offset, const std::string& folder,
                      const std::string& pattern, bool print)
{
    const auto damaged = [&file] {
        std::fprintf(stderr, "netmoth: %s is damaged or incomplete: fetch it again.\n", file.c_str());
        return Unpacking::Damaged;
    };
    sqfs image{};
    sqfs_traverse walk{};
    sqfs_fd_t fd = -1;
    // Not sqfs_open_image(), which has words of its own.
    if (sqfs_fd_open(file.c_str(), &fd, false) != SQFS_OK || sqfs_init(&image, fd, offset) != SQFS_OK)
        return damaged();
    sqfs_err error = sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image));
    Unpacking unpacked = Unpacking::Done;
    while (error == SQFS_OK && unpacked == Unpacking::Done && sqfs_traverse_next(&walk, &error)) {
        if (walk.dir_end || (!pattern.empty() && ::fnmatch(pattern.c_str(), walk.path, FNM_LEADING_DIR) != 0))
            continue;
        const std::string path = folder + '/' + walk.path;
        unpacked = unpackEntry(image, walk.entry.inode, path);
        if (print && unpacked == Unpacking::Done)
            std::printf("%s\n", path.c_str());
        if (unpacked == Unpacking::NotWritten)
            std::fprintf(stderr, "netmoth: cannot write %s: %m\n", path.c_str());
    }
    sqfs_traverse_close(&walk);
    sqfs_destroy(&image);
    ::close(fd);
    return error != SQFS_OK || unpacked == Unpacking::Damaged ? damaged() : unpacked;
}

}  // namespace netmoth::appimage
