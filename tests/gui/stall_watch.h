// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an event loop goes on while work is done elsewhere.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace netmoth::test {

/// The longest time that the GUI thread was away from its event loop since it was made.
class StallWatch
{
public:
    StallWatch()
    {
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick,
                         [this] { m_longestMs = std::max(m_longestMs, m_sinceTick.restart()); });
        m_tick.start(1);
        m_sinceTick.start();
    }
    [[nodiscard]] qint64 longestMs() const { return m_longestMs; }

private:
    QTimer m_tick;
    QElapsedTimer m_sinceTick;
    qint64 m_longestMs = 0;
};

}  // namespace netmoth::test
