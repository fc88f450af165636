// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/startup/self_measurement.h"

#include "app/gui/views/chart_panel.h"
#include "app/gui/views/live_page.h"
#include "app/gui/window/main_window.h"
#include "core/base/standard_streams.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>

#include <fmt/format.h>
#include <time.h>
#include <unistd.h>

namespace netmoth::gui {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kBeatInterval{10};

void report(const char* what, milliseconds took)
{
    sayOnStandardError("timings", fmt::format("{} {} ms", what, took.count()));
}

}  // namespace

SelfMeasurement::SelfMeasurement(MainWindow& window, LiveCapture& capture, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_capture(capture)
{
    m_window.installEventFilter(this);
    connect(&m_capture, &LiveCapture::began, this, [this] { m_captureBegan = Clock::now(); });
    connect(&m_capture, &LiveCapture::refreshed, this, &SelfMeasurement::reportFirstPoint);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SelfMeasurement::reportEnd);
    m_beat.setTimerType(Qt::PreciseTimer);
    m_beat.setInterval(kBeatInterval);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        const Clock::time_point now = Clock::now();
        m_longestStall = std::max(m_longestStall, now - m_lastBeat - kBeatInterval);
        m_lastBeat = now;
    });
}

milliseconds SelfMeasurement::sinceProcessStart()
{
    // proc(5), /proc/pid/stat: field 22 counts clock ticks since boot; the program's name in field 2 may hold blanks.
    constexpr qsizetype kStartTimeAfterName = 19;
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    const auto sinceBoot = std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
    const auto startedAt = milliseconds(fields.value(kStartTimeAfterName).toLongLong() * 1000 / ::sysconf(_SC_CLK_TCK));
    return std::chrono::duration_cast<milliseconds>(sinceBoot) - startedAt;
}

bool SelfMeasurement::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && !m_windowSeen) {
        m_windowSeen = true;
        // After this very paint has been handed to the screen.
        QTimer::singleShot(0, this, [] { report("window shown after", sinceProcessStart()); });
        m_window.removeEventFilter(this);
    }
    return QObject::eventFilter(watched, event);
}

void SelfMeasurement::beginToWatch()
{
    m_lastBeat = Clock::now();
    m_beat.start();
}

void SelfMeasurement::reportFirstPoint()
{
    if (!m_captureBegan || m_window.livePage().charts().packetsChart().drawnSegments(0).empty())
        return;
    report("first point after", std::chrono::duration_cast<milliseconds>(Clock::now() - *m_captureBegan));
    m_captureBegan.reset();
    if (!m_beat.isActive())
        beginToWatch();
}

void SelfMeasurement::reportEnd() const
{
    report("longest stall", std::chrono::duration_cast<milliseconds>(m_longestStall));
    if (const auto& latest = m_capture.latest())
        sayOnStandardError("timings",
                           fmt::format("received {}, dropped {} packets", latest->totals[telemetry::Counter::Received],
                                       latest->totals[telemetry::Counter::RingDrops]));
}

}  // namespace netmoth::gui
