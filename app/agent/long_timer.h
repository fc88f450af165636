// SPDX-License-Identifier: GPL-3.0-or-later
// A timer of any number of seconds. QTimer counts milliseconds in 32 bits: 25 days, and then it is negative. One
// thread.
#pragma once

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>

namespace netmoth::agent {

class LongTimer
{
public:
    /// @p due: called at the end of each interval.
    explicit LongTimer(std::function<void()> due)
        : m_due(std::move(due))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    }

    /// Starts; @p interval is more than 0.
    void start(std::chrono::seconds interval)
    {
        m_interval = interval;
        m_deadline = Clock::now() + interval;
        wait();
    }
    void stop() { m_timer.stop(); }
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds kLongestWait{std::chrono::hours{24}};

    void wait()
    {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_deadline - Clock::now());
        m_timer.start(std::clamp(left, std::chrono::milliseconds{0}, kLongestWait));
    }
    void look()
    {
        const auto now = Clock::now();
        if (now < m_deadline)
            return wait();
        m_deadline += m_interval;
        if (m_deadline < now)
            m_deadline = now + m_interval;
        wait();
        m_due();
    }

    std::function<void()> m_due;
    QTimer m_timer;
    std::chrono::seconds m_interval{1};
    Clock::time_point m_deadline;
};

}  // namespace netmoth::agent
