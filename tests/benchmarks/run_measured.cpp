// SPDX-License-Identifier: GPL-3.0-or-later
// run-measured FILE NAME COMMAND…: runs the command to its end with its output thrown away, then appends
// "NAME cpu_ns peak_rss_kib exit_status" to FILE. CPU time and memory are those of the command with all its children,
// by wait4(2); small itself, because a process is charged for the program that it was before.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::fprintf(stderr, "usage: run-measured FILE NAME COMMAND...\n");
        return 2;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int error = posix_spawnp(&child, argv[3], &actions, nullptr, argv + 3, environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        std::fprintf(stderr, "run-measured: cannot run %s: %s\n", argv[3], std::strerror(error));
        return 1;
    }
    int status = 0;
    rusage usage{};
    while (wait4(child, &status, 0, &usage) < 0 && errno == EINTR) {
    }
    const auto nanoseconds = [](const timeval& time) { return time.tv_sec * 1'000'000'000LL + time.tv_usec * 1000LL; };
    std::FILE* const file = std::fopen(argv[1], "a");
    if (!file) {
        std::fprintf(stderr, "run-measured: cannot write %s: %s\n", argv[1], std::strerror(errno));
        return 1;
    }
    std::fprintf(file, "%s %lld %ld %d\n", argv[2], nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime),
                 usage.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    std::fclose(file);
    return 0;
}
