// SPDX-License-Identifier: GPL-3.0-or-later
// netmoth --timings: how soon the window and the first live point were there, and the longest time that the window did
// not look at its user's input. Printed to standard error as they become known, the last ones at the end.
// scripts/measure_gui.sh reads them. Thread rule: GUI thread; costs it a hundred wake-ups a second.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace netmoth::gui {

class LiveCapture;
class MainWindow;

class SelfMeasurement final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    SelfMeasurement(MainWindow& window, LiveCapture& capture, QObject* parent = nullptr);

    /// Since this process was started, its loading included. Good to the kernel's 10 ms.
    [[nodiscard]] static std::chrono::milliseconds sinceProcessStart();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Clock = std::chrono::steady_clock;

    void beginToWatch();
    void reportFirstPoint();
    void reportEnd() const;

    MainWindow& m_window;
    LiveCapture& m_capture;
    std::optional<Clock::time_point> m_captureBegan;
    QTimer m_beat;  ///< Late when the event loop was busy. Runs from the first point on.
    Clock::time_point m_lastBeat;
    Clock::duration m_longestStall{};
    bool m_windowSeen = false;
};

}  // namespace netmoth::gui
