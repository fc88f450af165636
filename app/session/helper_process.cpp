// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/helper_process.h"

#include "app/session/stream_input.h"
#include "core/base/plain_text.h"
#include "core/control/exit_codes.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

namespace netmoth::session {

namespace {

using namespace std::chrono_literals;

constexpr int kTapPipeBytes = 1 << 20;      // the default limit for an ordinary user
constexpr qsizetype kMostWords = 64 << 10;  // on standard error, where a helper prints a few lines at most

}  // namespace

HelperProcess::HelperProcess(Hear hear)
    : m_hear(std::move(hear))
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardError, this, &HelperProcess::hearWords);
    connect(&m_process, &QProcess::finished, this, &HelperProcess::processEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            processNotStarted();
    });
}

HelperProcess::~HelperProcess()
{
    m_process.disconnect(this);
    m_notifier.reset();
    m_channel.reset();  // end of file: the helper ends at once
    if (!m_process.waitForFinished(1000)) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void HelperProcess::start(const CaptureRequest& request)
{
    m_askedForRight = request.askForRight;
    const auto how = prepare(request);
    if (!how) {
        emit notStarted(how.error());
        return;
    }
    if (const auto descriptor = inheritedDescriptor(request.filePath)) {
        auto input = takeInherited(*descriptor, request.filePath);
        if (!input) {
            emit notStarted(input.error());
            return;
        }
        m_input = std::move(*input);
    }
    auto pair = control::ControlChannel::createPair();
    if (!pair) {
        emit notStarted(pair.error());
        return;
    }
    m_channel.emplace(std::move(pair->first));
    m_notifier = std::make_unique<QSocketNotifier>(m_channel->descriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &HelperProcess::readMessages);
    launch(*how, pair->second.descriptor());
    m_input = UniqueFd();  // owned by the helper now
}

/// Finds the helper, and copies it if necessary.
Result<HelperLaunch> HelperProcess::prepare(const CaptureRequest& request)
{
    auto path = findHelper(request, QCoreApplication::applicationDirPath());
    if (!path)
        return tl::unexpected<Failure>(path.error());
    if (request.askForRight && needsPrivateCopy(*path)) {
        auto copy = PrivateCopy::of(*path);
        if (!copy)
            return tl::unexpected<Failure>(copy.error());
        m_copy.emplace(std::move(*copy));
    }
    return helperLaunch(m_copy ? m_copy->path() : *path, request);
}

/// QProcess needs as many for its pipes, and reports a failure there with an earlier error.
Result<void> HelperProcess::checkDescriptors(int some)
{
    std::array<UniqueFd, 8> spare;
    for (UniqueFd& each : spare) {
        each.reset(::fcntl(some, F_DUPFD_CLOEXEC, 0));
        if (!each.isValid())
            return fail(
                FailureKind::System,
                fmt::format("Starting the capture helper failed: {}. Raise the limit of open files (ulimit -n).",
                            std::strerror(errno)));
    }
    return {};
}

void HelperProcess::launch(const HelperLaunch& how, int controlSocket)
{
    if (auto enough = checkDescriptors(controlSocket); !enough) {
        m_notifier.reset();
        emit notStarted(enough.error());
        return;
    }
    // Runs in the child between fork and exec: the helper's control socket becomes its descriptor 0, and what it reads
    // instead of a file its descriptor 1. Signals to the process group or the terminal's session must not end the
    // helper: it still has the last flows, which its parent requests. pkexec runs as another user and shows a prompt,
    // which may be interrupted.
    m_process.setChildProcessModifier([controlSocket, input = m_input.get(), keepsSignals = m_askedForRight] {
        for (const int number : {SIGINT, SIGTERM, SIGHUP})
            ::signal(number, keepsSignals ? SIG_DFL : SIG_IGN);
        ::dup2(controlSocket, STDIN_FILENO);
        if (input >= 0)
            ::dup2(input, STDOUT_FILENO);
        sigset_t none;
        ::sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);  // it must not inherit the signals that this process blocks
    });
    m_process.start(how.program, how.arguments);
}

void HelperProcess::send(const control::Message& message)
{
    m_dialogue.asked(message);
    // Otherwise a failure means that the helper has ended; its end is reported with the reason.
    if (auto sent = m_channel->send(message); !sent && sent.error().kind != FailureKind::Protocol)
        distrust(sent.error());
}

Result<UniqueFd> HelperProcess::openTap(const tap::TapSelection& selection)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return fail(FailureKind::System, fmt::format("Creating a pipe for streams failed: {}.", std::strerror(errno)));
    UniqueFd readingEnd(ends[0]);
    const UniqueFd writingEnd(ends[1]);
    ::fcntl(ends[1], F_SETPIPE_SZ, kTapPipeBytes);  // more than it gets costs only system calls
    const control::TapStreams message{selection};
    m_dialogue.asked(message);
    if (auto sent = m_channel->send(message, writingEnd.get()); !sent)
        return tl::unexpected<Failure>(sent.error());
    return readingEnd;
}

void HelperProcess::distrust(Failure cause)
{
    if (!m_failure)
        m_failure = std::move(cause);
    if (m_notifier)
        m_notifier->setEnabled(false);
    m_process.kill();
}

void HelperProcess::hearWords()
{
    m_words += m_process.readAllStandardError();
    if (m_words.size() > kMostWords)
        distrust({FailureKind::Protocol, "The capture helper writes without end on its standard error: it was ended."});
}

void HelperProcess::readMessages()
{
    for (;;) {
        auto reception = m_channel->receive(0ms);
        if (!reception)
            return distrust(reception.error());
        if (reception->status == control::Reception::Status::Closed)
            m_notifier->setEnabled(false);  // the process's own end comes next
        if (reception->status != control::Reception::Status::Received)
            return;
        if (!m_dialogue.isDue(reception->message))
            return distrust({FailureKind::Protocol, "The capture helper said something that nobody asked for: it was "
                                                    "ended. Install netmoth and netmoth-capture of the same version."});
        m_copy.reset();  // it runs
        m_saidFinished = m_saidFinished || std::holds_alternative<control::Finished>(reception->message);
        m_hear(reception->message, std::move(reception->descriptor));
    }
}

void HelperProcess::processNotStarted()
{
    m_notifier.reset();
    const QString path = program();
    if (QFileInfo(path).isFile() && !QFileInfo(path).isExecutable()) {
        emit notStarted(forbiddenHelper(path));
        return;
    }
    const QString remedy = m_askedForRight ? ": install the package pkexec, or join the helper's group" : QString();
    emit notStarted({FailureKind::System, QString("Starting the capture helper with %1 failed (%2)%3.")
                                              .arg(path, m_process.errorString(), remedy)
                                              .toStdString()});
}

Failure HelperProcess::unexpectedEnd(int exitCode, QProcess::ExitStatus status) const
{
    if (status == QProcess::CrashExit)
        return {FailureKind::System,
                QString("The capture helper was ended by signal %1 (%2): the numbers shown are its last. Start again.")
                    .arg(exitCode)
                    .arg(QString::fromLatin1(::strsignal(exitCode)))
                    .toStdString()};
    if (m_askedForRight)
        if (const auto refused = pkexecFailure(exitCode))
            return *refused;
    // Its output before the control socket was ready: of the dynamic loader, for example.
    const QByteArray line = m_words.trimmed().split('\n').last().left(control::kMaxTextBytes);
    const QString words = QString::fromStdString(plainText(line.toStdString()));
    const FailureKind kind =
        exitCode == control::kMissingRightExitCode ? FailureKind::MissingRight : FailureKind::System;
    return {kind, QString("The capture helper ended with status %1%2.")
                      .arg(exitCode)
                      .arg(words.isEmpty() ? QString() : QString(" (%1)").arg(words))
                      .toStdString()};
}

void HelperProcess::processEnded(int exitCode, QProcess::ExitStatus status)
{
    hearWords();
    m_copy.reset();
    if (m_notifier && m_notifier->isEnabled())
        readMessages();  // messages that it sent before its end
    m_notifier.reset();
    if (!m_failure && !m_saidFinished)
        m_failure = unexpectedEnd(exitCode, status);
    emit ended(m_failure);
}

}  // namespace netmoth::session
