// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a capture helper, exchanges messages with it over the control socket, and ends it. Forwards expected messages.
// A helper that violates the protocol is killed, and its remaining output is discarded. Thread rule: lives on the
// thread that created it; receives and signals there.
#pragma once

#include "app/session/capture_request.h"
#include "app/session/helper_command.h"
#include "app/session/helper_dialogue.h"
#include "app/session/private_copy.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/control/control_channel.h"
#include "core/tap/stream_tap_format.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QSocketNotifier>

#include <functional>
#include <memory>
#include <optional>

namespace netmoth::session {

class HelperProcess : public QObject
{
    Q_OBJECT

public:
    using Hear = std::function<void(control::Message& message, UniqueFd descriptor)>;

    explicit HelperProcess(Hear hear);
    ~HelperProcess() override;  ///< Ends it, at once.

    /// Once. Failures arrive through notStarted(), before this returns or after.
    void start(const CaptureRequest& request);
    void send(const control::Message& message);
    /// Creates a pipe and sends its writing end to the helper. @return the reading end.
    [[nodiscard]] Result<UniqueFd> openTap(const tap::TapSelection& selection);

    /// Ends the helper; messages that it sent before are processed.
    void kill() { m_process.kill(); }
    /// Ends the helper because of @p cause; its remaining messages are discarded.
    void distrust(Failure cause);

    [[nodiscard]] QString program() const { return m_process.program(); }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

signals:
    /// One of these, and nothing after it. Only deleteLater() may destroy this object from there.
    void notStarted(const netmoth::Failure& failure);
    void ended(const std::optional<netmoth::Failure>& failure);  ///< None: it sent Finished.

private:
    [[nodiscard]] Result<HelperLaunch> prepare(const CaptureRequest& request);
    [[nodiscard]] static Result<void> checkDescriptors(int some);
    void launch(const HelperLaunch& how, int controlSocket);
    void readMessages();
    void hearWords();
    void processEnded(int exitCode, QProcess::ExitStatus status);
    void processNotStarted();
    [[nodiscard]] Failure unexpectedEnd(int exitCode, QProcess::ExitStatus status) const;

    Hear m_hear;
    QProcess m_process;
    std::optional<control::ControlChannel> m_channel;
    std::unique_ptr<QSocketNotifier> m_notifier;
    HelperDialogue m_dialogue;
    UniqueFd m_input;                   ///< The input that is read instead of a file, until it is passed to the helper.
    std::optional<PrivateCopy> m_copy;  ///< Copy of a helper that root cannot access.
    bool m_askedForRight = false;
    bool m_saidFinished = false;
    std::optional<Failure> m_failure;
    QByteArray m_words;  ///< Its standard error.
};

}  // namespace netmoth::session
