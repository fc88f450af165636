// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/agent.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <fmt/format.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace {

/// SIGINT and SIGTERM as a descriptor, blocked for every thread started from here on.
int blockedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
    return ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

}  // namespace

int main(int argc, char** argv)
{
    using namespace netmoth;
    std::signal(SIGPIPE, SIG_IGN);  // a reader that went away is a failed write, with a sentence
    const QCoreApplication application(argc, argv);
    const auto parsed = agent::parseAgentOptions(argc, argv);
    for (const std::string& warning : parsed.warnings)
        fmt::print(stderr, "netmoth-agent: {}\n", warning);
    if (!parsed.options) {
        fmt::print(parsed.exitCode == 0 ? stdout : stderr, "{}", parsed.text);
        return parsed.exitCode;
    }

    const int signalFd = blockedSignals();
    agent::Agent agent(*parsed.options);
    QSocketNotifier notifier(signalFd, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &agent, [&] {
        signalfd_siginfo signal{};
        if (::read(signalFd, &signal, sizeof signal) == static_cast<ssize_t>(sizeof signal))
            agent.stop();
    });
    QObject::connect(
        &agent, &agent::Agent::ended, &application, [](int exitCode) { QCoreApplication::exit(exitCode); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(&agent, &agent::Agent::run, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
