// SPDX-License-Identifier: GPL-3.0-or-later
// In pkexec's and sudo's place where nobody is there to type a password: a copy of it that a test makes setuid root, in
// a mount namespace that goes with the test. It starts a program as pkexec(1) does: by an absolute path, as root, with
// PKEXEC_UID and hardly another variable, and with descriptors 0 to 2 alone.
#include <grp.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

int main(int argc, char** argv)
{
    constexpr int kRefused = 127;  // pkexec's
    int first = 1;
    if (first < argc && std::string_view(argv[first]) == "--disable-internal-agent")
        ++first;
    const std::string user = std::to_string(::getuid());
    if (first >= argc || argv[first][0] != '/' || ::geteuid() != 0 || ::setgroups(0, nullptr) != 0 ||
        ::setresgid(0, 0, 0) != 0 || ::setresuid(0, 0, 0) != 0) {
        std::fputs("root-runner: it must be setuid root, and the program be named by its whole path.\n", stderr);
        return kRefused;
    }
    ::clearenv();
    ::setenv("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", 1);
    ::setenv("PKEXEC_UID", user.c_str(), 1);
    ::close_range(STDERR_FILENO + 1, ~0U, 0);
    ::execv(argv[first], argv + first);
    std::perror(argv[first]);
    return kRefused;
}
