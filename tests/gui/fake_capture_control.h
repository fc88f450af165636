// SPDX-License-Identifier: GPL-3.0-or-later
// A CaptureControl without a helper: records what it was asked and says what a test tells it to say.
#pragma once

#include "app/session/capture_control.h"
#include "tests/support/pipe.h"

#include <optional>

namespace netmoth::test {

class FakeCaptureControl final : public session::CaptureControl
{
public:
    FakeCaptureControl()
        : CaptureControl(nullptr)
    {
    }

    void start(const session::CaptureRequest& request) override
    {
        m_lastRequest = request;
        enter(State::Starting);
    }
    void pause() override { enter(State::Paused); }
    void resume() override { enter(State::Running); }
    void stop() override { enter(State::Finished); }
    void setFilter(const QString& expression) override
    {
        if (expression.contains(QLatin1String("wrong"))) {
            emit filterRefused("The filter has an error at character 1: wrong.");
            return;
        }
        m_installedFilter = expression;
        emit filterInstalled(expression);
    }
    void setFlowTableWanted(bool wanted) override { m_flowTableWanted = wanted; }
    /// The helper's end is takeTap().
    [[nodiscard]] Result<UniqueFd> tapFlow(const flow::FlowId& flow) override
    {
        if (m_state != State::Running)
            return fail(FailureKind::Usage, "Nothing can be tapped now.");
        Pipe pipe;
        m_tappedFlow = flow;
        m_tap = std::move(pipe.writing);
        return std::move(pipe.reading);
    }

    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QString failureSentence() const override { return m_failure; }
    [[nodiscard]] FailureKind failureKind() const override { return FailureKind::System; }
    [[nodiscard]] QString sourceName() const override
    {
        return isFile() ? m_lastRequest->filePath : (m_lastRequest ? m_lastRequest->interfaceName : QString());
    }
    [[nodiscard]] bool isFile() const override { return m_lastRequest && !m_lastRequest->filePath.isEmpty(); }
    [[nodiscard]] qint64 helperPid() const override { return 0; }
    [[nodiscard]] packet::LinkType linkType() const override { return packet::LinkType::Ethernet; }

    void enter(State state)
    {
        m_state = state;
        emit stateChanged(state);
    }
    void failWith(FailureKind kind, const QString& sentence)
    {
        m_failure = sentence;
        enter(State::Failed);
        emit failed(kind, sentence);
    }

    [[nodiscard]] const std::optional<session::CaptureRequest>& lastRequest() const { return m_lastRequest; }
    [[nodiscard]] QString installedFilter() const { return m_installedFilter; }
    [[nodiscard]] UniqueFd takeTap() { return std::move(m_tap); }
    [[nodiscard]] flow::FlowId tappedFlow() const { return m_tappedFlow; }
    [[nodiscard]] bool isFlowTableWanted() const { return m_flowTableWanted; }

private:
    State m_state = State::Idle;
    QString m_failure;
    QString m_installedFilter;
    std::optional<session::CaptureRequest> m_lastRequest;
    bool m_flowTableWanted = false;
    flow::FlowId m_tappedFlow;
    UniqueFd m_tap;
};

}  // namespace netmoth::test
