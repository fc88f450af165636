// SPDX-License-Identifier: GPL-3.0-or-later
// A window against a capture that needs no helper, fed with made-up numbers and flows. Anew for each test function.
#pragma once

#include "app/gui/base/theme.h"
#include "app/gui/window/main_window.h"
#include "tests/gui/fake_capture_control.h"
#include "tests/gui/interface_list.h"
#include "tests/model/flow_samples.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace netmoth::test {

/// A sample @p tick tenths of a second into a made-up capture whose rate swings between 5 and 15 k packets/s.
inline session::TrafficSample madeUpSample(int tick, bool withDrops)
{
    session::TrafficSample sample;
    const double seconds = tick / 10.0;
    const double packets = 10'000 * seconds + 8'000 * (1 - std::cos(seconds / 4));
    const auto drops = withDrops && seconds > 40 ? static_cast<std::uint64_t>((seconds - 40) * 37) : 0;
    sample.takenAt = std::chrono::milliseconds(tick * 100);
    sample.trafficTimeNs = 1'700'000'000'000'000'000 + std::int64_t{tick} * 100'000'000;
    sample.state = telemetry::RegionState::Running;
    sample.totals[telemetry::Counter::Received] = static_cast<std::uint64_t>(packets);
    sample.totals[telemetry::Counter::Consumed] = static_cast<std::uint64_t>(packets) - drops;
    sample.totals[telemetry::Counter::RingDrops] = drops;
    sample.totals[telemetry::Counter::WireBytes] = static_cast<std::uint64_t>(packets * 612);
    sample.totals[telemetry::Counter::RingBytesUsed] = static_cast<std::uint64_t>(packets * 700);
    sample.totals[telemetry::Counter::RingCapacityBytes] = 64ULL << 20;
    sample.totals[telemetry::Counter::BlockCount] = 64;
    sample.totals[telemetry::Counter::FlowsCreated] = static_cast<std::uint64_t>(seconds * 40);
    sample.totals[telemetry::Counter::FlowsEndedClosed] = static_cast<std::uint64_t>(seconds * 31);
    sample.totals[telemetry::Counter::FlowsActive] = static_cast<std::uint64_t>(seconds * 9) + 120;
    sample.hostLosses.available = true;
    sample.helperCpuNs = static_cast<std::uint64_t>(seconds * 3.4e7);
    sample.helperResidentBytes = 187ULL << 20;
    return sample;
}

class MainWindowFixture
{
protected:
    void beginAll()
    {
        QLocale::setDefault(QLocale::c());
        gui::applyTheme(*qApp, gui::ThemeChoice::Light);
    }

    void begin()
    {
        m_control = std::make_unique<FakeCaptureControl>();
        m_monitor = std::make_unique<session::InterfaceMonitor>();
        m_capture = std::make_unique<gui::LiveCapture>(*m_control, session::CaptureRequest{});
        m_window = std::make_unique<gui::MainWindow>(*m_capture, *m_monitor);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(waitForInterfaces(*m_window));
    }

    void end()
    {
        m_window.reset();
        m_capture.reset();
        m_monitor.reset();
        m_control.reset();
    }

    void feed(int fromTick, int toTick, bool withDrops = false)
    {
        for (int tick = fromTick; tick <= toTick; ++tick)
            emit m_control->sampled(madeUpSample(tick, withDrops));
        QTest::qWait(260);  // longer than the refresh interval
    }

    void feedFlows(std::uint32_t count)
    {
        std::vector<flow::FlowSnapshot> flows;
        for (std::uint32_t i = 0; i < count; ++i)
            flows.push_back(flowNumber(i, 150 + i * i * 7919ULL % 40'000'000));
        const int before = m_capture->flows().rowCount();
        emit m_control->flowTableSampled(flowTable(flows));
        QTRY_COMPARE(m_capture->flows().rowCount(), std::max(before, static_cast<int>(count)));
    }

    [[nodiscard]] QAction* action(const char* name) const { return m_window->findChild<QAction*>(QLatin1String(name)); }

    std::unique_ptr<FakeCaptureControl> m_control;
    std::unique_ptr<session::InterfaceMonitor> m_monitor;
    std::unique_ptr<gui::LiveCapture> m_capture;
    std::unique_ptr<gui::MainWindow> m_window;
};

}  // namespace netmoth::test
