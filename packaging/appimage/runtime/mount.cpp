// SPDX-License-Identifier: GPL-3.0-or-later
#include "image.h"

#define FUSE_USE_VERSION 31
#include <fuse3/fuse_lowlevel.h>
extern "C" {
#include <squashfuse/ll.h>
}

#include <poll.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

namespace netmoth::appimage {

namespace {

fuse_lowlevel_ops operations()
{
    fuse_lowlevel_ops ops{};
    ops.getattr = &sqfs_ll_op_getattr;
    ops.opendir = &sqfs_ll_op_opendir;
    ops.releasedir = &sqfs_ll_op_releasedir;
    ops.readdir = &sqfs_ll_op_readdir;
    ops.lookup = &sqfs_ll_op_lookup;
    ops.open = &sqfs_ll_op_open;
    ops.create = &sqfs_ll_op_create;
    ops.release = &sqfs_ll_op_release;
    ops.read = &sqfs_ll_op_read;
    ops.readlink = &sqfs_ll_op_readlink;
    ops.forget = &sqfs_ll_op_forget;
    ops.statfs = &stfs_ll_op_statfs;
    return ops;
}

/// Answers the kernel until the other end of @p aliveFd is closed by its last holder.
void serve(fuse_session* session, int aliveFd)
{
    fuse_buf request{};
    std::array<pollfd, 2> waiting{pollfd{fuse_session_fd(session), POLLIN, 0}, pollfd{aliveFd, POLLIN, 0}};
    while (fuse_session_exited(session) == 0) {
        if (::poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR)
            break;
        if ((waiting[1].revents & (POLLHUP | POLLERR)) != 0)
            break;
        if (waiting[0].revents == 0)
            continue;
        const int bytes = fuse_session_receive_buf(session, &request);
        if (bytes == -EINTR)
            continue;
        if (bytes <= 0)
            break;
        fuse_session_process_buf(session, &request);
    }
    std::free(request.mem);
}

bool mountedFuse(sqfs_ll& image, const std::string& mountPoint, int readyFd, int aliveFd)
{
    // libfuse explains itself on standard error where there is no FUSE; unpacking is no reason for alarm.
    fuse_set_log_func([](fuse_log_level, const char*, va_list) {});
    std::array<char*, 3> arguments{const_cast<char*>("netmoth"), const_cast<char*>("-oro,nodev,nosuid,subtype=netmoth"),
                                   nullptr};
    fuse_args parsed = FUSE_ARGS_INIT(2, arguments.data());
    const fuse_lowlevel_ops ops = operations();
    fuse_session* const session = fuse_session_new(&parsed, &ops, sizeof ops, &image);
    if (session == nullptr)
        return false;
    const bool mounted = fuse_session_mount(session, mountPoint.c_str()) == 0;
    if (mounted && ::write(readyFd, "m", 1) == 1) {
        ::close(readyFd);
        serve(session, aliveFd);
    }
    if (mounted)
        fuse_session_unmount(session);
    fuse_session_destroy(session);
    return mounted;
}

/// In the child: what is said here is no business of whoever reads the program's output.
[[noreturn]] void runServer(const std::string& file, std::uint64_t offset, const std::string& mountPoint, int readyFd,
                            int aliveFd)
{
    ::setsid();
    const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(nowhere, standard);
    // Nothing else of whoever started it is kept open, above all not the end whose closing it waits for.
    const auto low = static_cast<unsigned>(std::min(readyFd, aliveFd));
    const auto high = static_cast<unsigned>(std::max(readyFd, aliveFd));
    ::close_range(STDERR_FILENO + 1, low - 1, 0);
    ::close_range(low + 1, high - 1, 0);
    ::close_range(high + 1, ~0U, 0);
    ::prctl(PR_SET_NAME, "netmoth-image");
    sqfs_ll image{};
    if (sqfs_open_image(&image.fs, file.c_str(), offset) != SQFS_OK || sqfs_ll_init(&image) != SQFS_OK)
        ::_exit(1);
    const bool mounted = mountedFuse(image, mountPoint, readyFd, aliveFd);
    ::rmdir(mountPoint.c_str());
    ::_exit(mounted ? 0 : 1);
}

}  // namespace

bool mountImage(const std::string& file, std::uint64_t offset, const std::string& mountPoint, int aliveFd)
{
    std::array<int, 2> ready{-1, -1};
    if (::access("/dev/fuse", R_OK | W_OK) != 0 || ::pipe2(ready.data(), O_CLOEXEC) != 0)
        return false;
    const pid_t server = ::fork();
    if (server == 0) {
        ::close(ready[0]);
        runServer(file, offset, mountPoint, ready[1], aliveFd);
    }
    ::close(ready[1]);
    char answer = 0;
    const bool mounted = server > 0 && ::read(ready[0], &answer, 1) == 1;
    ::close(ready[0]);
    return mounted;
}

}  // namespace netmoth::appimage
