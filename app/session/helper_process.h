// SPDX-License-Identifier: GPL-3.0-or-later
// One capture helper as its parent sees it: started, talked with over its control socket, ended. What it says is handed
// on as far as somebody waits for it; a helper that does what none of ours does is ended, and nothing more of it heard.
// Thread rule: lives on the thread that created it; hears and signals there.
#pragma once

#include "app/session/capture_request.h"
#include "app/session/helper_command.h"
#include "app/session/helper_dialogue.h"
#include "app/session/private_copy.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/control/control_channel.h"
#include "core/telemetry/stream_tap_format.h"

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
    /// A pipe whose writing end the helper gets. @return the reading end.
    [[nodiscard]] Result<UniqueFd> openTap(const telemetry::TapSelection& selection);

    /// Ends it; what it said until then is heard.
    void kill() { m_process.kill(); }
    /// Ends it, unheard, because of @p cause.
    void distrust(Failure cause);

    [[nodiscard]] QString program() const { return m_process.program(); }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

signals:
    /// One of these, and nothing after it. Only deleteLater() may destroy this object from there.
    void notStarted(const netmoth::Failure& failure);
    void ended(const std::optional<netmoth::Failure>& failure);  ///< None: it said that it had finished.

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
    UniqueFd m_input;                   ///< Until the helper has it: what is read instead of a file.
    std::optional<PrivateCopy> m_copy;  ///< Of a helper that root cannot reach.
    bool m_askedForRight = false;
    bool m_saidFinished = false;
    std::optional<Failure> m_failure;
    QByteArray m_words;  ///< Of its standard error.
};

}  // namespace netmoth::session
