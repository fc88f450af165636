// SPDX-License-Identifier: GPL-3.0-or-later
// The runtime in front of the AppImage: mounts the image behind it and starts AppRun in it, or unpacks it where there
// is no FUSE. Written from the public specification (AppImageSpec, type 2): the options --appimage-*, and the variables
// APPIMAGE, APPDIR, ARGV0, OWD and APPIMAGE_EXTRACT_AND_RUN.
#include "image.h"

#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

using namespace netmoth::appimage;

namespace {

constexpr char kHelp[] = R"(Options of the AppImage itself; all others go to Netmoth:

  --appimage-extract [PATTERN]   unpack into ./squashfs-root
  --appimage-extract-and-run     unpack into a temporary folder, run, remove it
  --appimage-mount               mount, print where, and wait for Ctrl+C
  --appimage-offset              print where the image begins
  --appimage-version             print the version of this runtime
)";

int fail(const char* what)
{
    std::fprintf(stderr, "netmoth: %s: %s\n", what, std::strerror(errno));
    return 1;
}

/// Where whoever started this left standard descriptors closed, a pipe or the image would take their numbers.
void openStandardDescriptors()
{
    int fd = 0;
    while (fd >= 0 && fd <= STDERR_FILENO)
        fd = ::open("/dev/null", O_RDWR);
    ::close(fd);
}

std::string ownPath()
{
    std::array<char, PATH_MAX> path{};
    const ssize_t length = ::readlink("/proc/self/exe", path.data(), path.size() - 1);
    return length > 0 ? std::string(path.data(), static_cast<std::size_t>(length)) : std::string();
}

/// A folder of this user's alone; empty when there can be none.
std::string makeTemporaryFolder()
{
    const char* const parent = std::getenv("TMPDIR");
    std::string path = std::string(parent != nullptr && *parent == '/' ? parent : "/tmp") + "/.netmoth-XXXXXX";
    return ::mkdtemp(path.data()) != nullptr ? path : std::string();
}

void removeFolder(const std::string& folder)
{
    ::nftw(
        folder.c_str(), [](const char* path, const struct stat*, int, FTW*) { return ::remove(path); }, 16,
        FTW_DEPTH | FTW_PHYS | FTW_MOUNT);
}

[[noreturn]] void runProgram(const std::string& folder, const std::string& file, char** argv)
{
    ::setenv("APPIMAGE", file.c_str(), 1);
    ::setenv("APPDIR", folder.c_str(), 1);
    ::setenv("ARGV0", argv[0], 1);
    std::array<char, PATH_MAX> here{};
    if (::getcwd(here.data(), here.size()) != nullptr)
        ::setenv("OWD", here.data(), 1);
    const std::string program = folder + "/AppRun";
    ::execv(program.c_str(), argv);
    const int status = errno == EACCES ? fail("programs may not run in the temporary folder; name another in TMPDIR")
                                       : fail(program.c_str());
    ::_exit(status);
}

/// In the child: unpacking can be interrupted like the program itself, and the parent tidies up after both.
[[noreturn]] void unpackAndBecomeProgram(const std::string& file, std::uint64_t offset, const std::string& folder,
                                         char** argv)
{
    const Unpacking unpacked = unpackImage(file, offset, folder, {}, false);
    if (unpacked == Unpacking::NotWritten)
        std::fputs("netmoth: name a folder with room in TMPDIR.\n", stderr);
    if (unpacked != Unpacking::Done)
        ::_exit(1);
    runProgram(folder, file, argv);
}

int unpackAndRun(const std::string& file, std::uint64_t offset, const std::string& folder, char** argv)
{
    std::signal(SIGCHLD, SIG_DFL);  // ignored, as a parent may hand it down, there is no status to wait for
    sigset_t signals;
    sigset_t before;
    ::sigemptyset(&signals);
    for (const int signal : {SIGCHLD, SIGINT, SIGQUIT, SIGTERM, SIGHUP})
        ::sigaddset(&signals, signal);
    ::sigprocmask(SIG_BLOCK, &signals, &before);
    const pid_t program = ::fork();
    if (program == 0) {
        ::sigprocmask(SIG_SETMASK, &before, nullptr);
        unpackAndBecomeProgram(file, offset, folder, argv);
    }
    const int forkError = errno;
    // systemd-tmpfiles, which removes what is old, leaves a locked folder alone (tmpfiles.d(5), Age).
    ::flock(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), LOCK_SH);
    int status = 0;
    while (program > 0 && ::waitpid(program, &status, WNOHANG) == 0) {
        siginfo_t received{};
        // What a terminal sends, the program gets, too; what a process sent here is for the program.
        if (::sigwaitinfo(&signals, &received) > 0 && received.si_signo != SIGCHLD && received.si_code <= 0)
            ::kill(program, received.si_signo);
    }
    removeFolder(folder);
    errno = forkError;
    if (program < 0)
        return fail("no process can be started");
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

/// Starts the program from the mounted image; does not come back when that worked.
void mountAndRun(const std::string& file, std::uint64_t offset, const std::string& folder, char** argv)
{
    // Whoever the program starts inherits the writing end: the image stays until the last of them is gone.
    std::array<int, 2> alive{-1, -1};
    if (::pipe2(alive.data(), O_CLOEXEC) != 0)
        return;
    if (mountImage(file, offset, folder, alive[0])) {
        ::fcntl(alive[1], F_SETFD, 0);
        runProgram(folder, file, argv);
    }
    ::close(alive[0]);
    ::close(alive[1]);
}

int mountAndWait(const std::string& file, std::uint64_t offset, const std::string& folder)
{
    std::array<int, 2> alive{-1, -1};
    if (::pipe2(alive.data(), O_CLOEXEC) != 0 || !mountImage(file, offset, folder, alive[0])) {
        ::rmdir(folder.c_str());
        std::fputs("netmoth: the AppImage cannot be mounted here; --appimage-extract unpacks it.\n", stderr);
        return 1;
    }
    std::printf("%s\n", folder.c_str());
    std::fflush(stdout);
    ::pause();
    return 0;
}

int extract(const std::string& file, std::uint64_t offset, const char* pattern)
{
    constexpr char kFolder[] = "squashfs-root";
    struct stat found
    {
    };
    if (::mkdir(kFolder, 0755) != 0 && (errno != EEXIST || ::lstat(kFolder, &found) != 0))
        return fail(kFolder);
    // Through a link, or into the folder of somebody else, files would be written where that one wants them.
    if (found.st_mode != 0 && (!S_ISDIR(found.st_mode) || found.st_uid != ::geteuid())) {
        std::fprintf(stderr, "netmoth: %s is there and is no folder of yours: unpack somewhere else.\n", kFolder);
        return 1;
    }
    return unpackImage(file, offset, kFolder, pattern != nullptr ? pattern : "", true) == Unpacking::Done ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv)
{
    openStandardDescriptors();
    const std::string file = ownPath();
    const std::uint64_t offset = imageOffset(file);
    const std::string option = argc > 1 ? argv[1] : "";
    if (option == "--appimage-help")
        return std::fputs(kHelp, stdout) < 0 ? 1 : 0;
    if (option == "--appimage-offset")
        return std::printf("%llu\n", static_cast<unsigned long long>(offset)) < 0 ? 1 : 0;
    if (option == "--appimage-version")
        return std::puts(NETMOTH_VERSION) < 0 ? 1 : 0;
    if (option == "--appimage-extract")
        return extract(file, offset, argc > 2 ? argv[2] : nullptr);

    const std::string folder = makeTemporaryFolder();
    if (folder.empty())
        return fail("no temporary folder can be made; name another in TMPDIR");
    if (option == "--appimage-mount")
        return mountAndWait(file, offset, folder);
    const bool unpack = option == "--appimage-extract-and-run" || std::getenv("APPIMAGE_EXTRACT_AND_RUN") != nullptr;
    if (option == "--appimage-extract-and-run") {
        argv[1] = argv[0];
        ++argv;
    }
    if (!unpack) {
        mountAndRun(file, offset, folder, argv);
        // The server of a mount that failed has removed it.
        if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
            return fail(folder.c_str());
    }
    return unpackAndRun(file, offset, folder, argv);
}
