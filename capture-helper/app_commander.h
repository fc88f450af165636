// SPDX-License-Identifier: GPL-3.0-or-later
// Commands from netmoth or netmoth-agent over the control socket. When it closes, the app is gone and so are we.
#pragma once

#include "capture-helper/supervisor.h"
#include "core/control/control_channel.h"

namespace netmoth::capture {

class AppCommander final : public Commander
{
public:
    explicit AppCommander(control::ControlChannel channel)
        : m_channel(std::move(channel))
    {
    }

    /// Says hello and waits for Start. @return the filter that came before it, if one did; nothing when the app closed
    /// the socket instead.
    Result<std::optional<pipeline::FilterProgram>> greet(packet::LinkType linkType, telemetry::SourceKind sourceKind);
    [[nodiscard]] bool appIsGone() const { return m_appIsGone; }

    void report(const Failure& failure);  ///< Best effort: the app may be gone.

    [[nodiscard]] pollfd endOfInput() const override { return {m_channel.descriptor(), POLLRDHUP, 0}; }

    [[nodiscard]] int inputDescriptor() const override { return m_channel.descriptor(); }
    void handleInput(Supervisor& supervisor) override;
    /// Hands the region over: the sources are open, so that an app that has it knows that nothing passes unseen.
    [[nodiscard]] Result<void> starting(Supervisor& supervisor) override;
    void tick(Supervisor&) override {}
    void filterAnswered(Supervisor& supervisor, const FilterOrders::Answer& answer) override;
    void noticed(const std::string& sentence) override;
    void finished(Supervisor& supervisor) override;
    void failed(Supervisor& supervisor, const Failure& failure) override;

private:
    void obey(Supervisor& supervisor, control::Reception& reception);
    void openTap(Supervisor& supervisor, const telemetry::TapSelection& selection, UniqueFd descriptor);

    control::ControlChannel m_channel;
    std::vector<control::Reception> m_earlyTaps;  ///< Asked for before there were workers.
    bool m_appIsGone = false;
};

}  // namespace netmoth::capture
