// SPDX-License-Identifier: GPL-3.0-or-later
// A screen of the test's own: an Xvfb on a display number that it finds itself. It ends with this object, and with the
// process should that die first.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>

namespace netmoth::testing {

class XScreen
{
public:
    /// @p size: "1920x1080". Nothing when Xvfb is not installed or does not start; reason() then says so.
    [[nodiscard]] static std::optional<XScreen> start(const std::string& size);
    [[nodiscard]] static std::string missingReason() { return "it needs a screen: install xvfb"; }

    XScreen(XScreen&& other) noexcept;
    XScreen& operator=(XScreen&&) = delete;
    ~XScreen();

    [[nodiscard]] const std::string& display() const { return m_display; }  ///< ":3"

private:
    XScreen(pid_t server, std::string display);

    pid_t m_server;
    std::string m_display;
};

}  // namespace netmoth::testing
