// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/agent.h"
#include "app/agent/last_words.h"
#include "app/session/line_writer.h"
#include "core/base/standard_streams.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>
#include <string_view>

namespace {

/// SIGINT, SIGTERM and SIGHUP as a descriptor, blocked for every thread started from here on.
int blockedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&set, number);
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
    return ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int complain(std::string_view sentence, int exitCode)
{
    netmoth::sayOnStandardError(netmoth::agent::kProgramName, sentence);
    return exitCode;
}

/// On standard output. @return the exit status.
int print(std::string_view text)
{
    using netmoth::session::LineWriter;
    auto output = LineWriter::open("-", LineWriter::Mode::Append);
    const auto written = (*output)->write(text).and_then([&output] { return (*output)->close(); });
    return written ? 0 : complain(written.error().sentence, 1);
}

}  // namespace

int main(int argc, char** argv)
{
    using namespace netmoth;
    if (!openStandardDescriptors())
        return 1;
    std::signal(SIGPIPE, SIG_IGN);  // a closed reader is reported by the failed write
    std::signal(SIGXFSZ, SIG_IGN);  // so is a file size limit
    agent::prepareLastWords();
    const int signalFd = blockedSignals();
    const QCoreApplication application(argc, argv);
    const auto parsed = agent::parseAgentOptions(argc, argv);
    for (const std::string& warning : parsed.warnings)
        sayOnStandardError(agent::kProgramName, warning);
    if (!parsed.options) {
        return parsed.exitCode == 0 ? print(parsed.text) : complain(parsed.text, parsed.exitCode);
    }

    agent::Agent agent(*parsed.options);
    if (signalFd < 0)
        return complain("Making a descriptor for signals failed: raise the limit of open files (ulimit -n).", 1);
    QSocketNotifier notifier(signalFd, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &agent, [&] {
        signalfd_siginfo signal{};
        if (::read(signalFd, &signal, sizeof signal) == static_cast<ssize_t>(sizeof signal))
            signal.ssi_signo == SIGHUP ? agent.reopenOutputs() : agent.stop();
    });
    QObject::connect(
        &agent, &agent::Agent::ended, &application, [](int exitCode) { QCoreApplication::exit(exitCode); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(&agent, &agent::Agent::run, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
