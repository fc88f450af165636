// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/x_screen.h"

#include "core/base/unique_fd.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <utility>

namespace netmoth::testing {

namespace {

constexpr int kStartPatienceMs = 20'000;

[[noreturn]] void becomeServer(const std::string& size, int displayFd)
{
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    const std::string screen = size + "x24";
    const std::string fd = std::to_string(displayFd);
    const int nowhere = ::open("/dev/null", O_WRONLY);
    ::dup2(nowhere, STDERR_FILENO);
    ::execlp("Xvfb", "Xvfb", "-displayfd", fd.c_str(), "-screen", "0", screen.c_str(), "-nolisten", "tcp", nullptr);
    ::_exit(127);
}

/// The display number and a line feed, or what came of it by the end of our patience.
std::string readDisplayNumber(int fd)
{
    std::string text;
    pollfd waiting{fd, POLLIN, 0};
    char byte = 0;
    while (::poll(&waiting, 1, kStartPatienceMs) == 1 && ::read(fd, &byte, 1) == 1 && byte != '\n')
        text += byte;
    return byte == '\n' ? text : std::string();
}

}  // namespace

std::optional<XScreen> XScreen::start(const std::string& size)
{
    int ends[2] = {};
    if (::pipe(ends) != 0)
        return std::nullopt;
    const UniqueFd reading(ends[0]);
    UniqueFd writing(ends[1]);
    const pid_t server = ::fork();
    if (server == 0)
        becomeServer(size, writing.get());
    writing = UniqueFd();
    if (server < 0)
        return std::nullopt;
    XScreen screen(server, ":" + readDisplayNumber(reading.get()));
    return screen.m_display.size() > 1 ? std::optional(std::move(screen)) : std::nullopt;
}

XScreen::XScreen(pid_t server, std::string display)
    : m_server(server)
    , m_display(std::move(display))
{
}

XScreen::XScreen(XScreen&& other) noexcept
    : m_server(std::exchange(other.m_server, -1))
    , m_display(std::move(other.m_display))
{
}

XScreen::~XScreen()
{
    if (m_server <= 0)
        return;
    ::kill(m_server, SIGTERM);
    ::waitpid(m_server, nullptr, 0);
}

}  // namespace netmoth::testing
