// SPDX-License-Identifier: GPL-3.0-or-later
// Commands from netmoth or netmoth-agent over the control socket. When it is closed, the app has ended, and the helper
// ends too.
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

    /// Sends Hello and waits for Start. @return the filter that was received before it, if any; nothing if the app
    /// closed the socket instead.
    Result<std::optional<pipeline::FilterProgram>> greet(packet::LinkType linkType, telemetry::SourceKind sourceKind);
    [[nodiscard]] bool appIsGone() const { return m_appIsGone; }

    void report(const Failure& failure);  ///< Best effort: the app may have ended.

    [[nodiscard]] pollfd endOfInput() const override { return {m_channel.descriptor(), POLLRDHUP, 0}; }

    [[nodiscard]] int inputDescriptor() const override { return m_channel.descriptor(); }
    void handleInput(Supervisor& supervisor) override;
    /// Sends the region. The sources are open by then, so for the app its arrival means that every packet is counted.
    [[nodiscard]] Result<void> starting(Supervisor& supervisor) override;
    void tick(Supervisor&) override {}
    void filterAnswered(Supervisor& supervisor, const FilterOrders::Answer& answer) override;
    void noticed(const std::string& sentence) override;
    void finished(Supervisor& supervisor) override;
    void failed(Supervisor& supervisor, const Failure& failure) override;

private:
    void obey(Supervisor& supervisor, control::Reception& reception);
    void openTap(Supervisor& supervisor, const tap::TapSelection& selection, UniqueFd descriptor);

    control::ControlChannel m_channel;
    std::vector<control::Reception> m_earlyTaps;  ///< Asked for before there were workers.
    bool m_appIsGone = false;
};

}  // namespace netmoth::capture
