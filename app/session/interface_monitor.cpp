// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/interface_monitor.h"

#include "app/session/background_call.h"

#include <QHash>
#include <QtConcurrent>

#include <chrono>
#include <utility>

namespace netmoth::session {

namespace {

qint64 monotonicNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double perSecond(std::uint64_t earlier, std::uint64_t later, double seconds)
{
    return later > earlier && seconds > 0 ? static_cast<double>(later - earlier) / seconds : 0;
}

struct Look
{
    Result<std::vector<InterfaceStatus>> interfaces;
    qint64 readNs = 0;
};

}  // namespace

InterfaceMonitor::InterfaceMonitor(QObject* parent)
    : InterfaceMonitor([listing = std::make_shared<InterfaceListing>()] { return listing->read(); }, parent)
{
}

InterfaceMonitor::InterfaceMonitor(Read read, QObject* parent)
    : QObject(parent)
    , m_read(std::move(read))
{
    connect(&m_timer, &QTimer::timeout, this, &InterfaceMonitor::look);
}

void InterfaceMonitor::start(int intervalMs)
{
    m_timer.start(intervalMs);
    look();
}

void InterfaceMonitor::stop()
{
    m_timer.stop();
}

std::vector<InterfaceStatus> InterfaceMonitor::readNow()
{
    return InterfaceListing().read().value_or(std::vector<InterfaceStatus>());
}

QString InterfaceMonitor::preferredInterface()
{
    for (const InterfaceStatus& status : readNow())
        if (status.supported && (status.hasDefaultRoute || (status.up && status.name != QLatin1String("lo"))))
            return status.name;
    return QStringLiteral("lo");
}

void InterfaceMonitor::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    whenFinished(this, QtConcurrent::run([read = m_read] {
                     return Look{read(), monotonicNs()};
                 }),
                 [this](const Look& look) {
                     m_isLooking = false;
                     // If the kernel did not answer, the list stays unchanged until the next reading.
                     if (look.interfaces && m_timer.isActive())
                         take(*look.interfaces, look.readNs);
                 });
}

void InterfaceMonitor::take(std::vector<InterfaceStatus> interfaces, qint64 readNs)
{
    const double seconds = m_lastReadNs == 0 ? 0 : static_cast<double>(readNs - m_lastReadNs) / 1e9;
    QHash<int, const InterfaceStatus*> earlier;
    for (const InterfaceStatus& status : m_last)
        earlier.insert(status.index, &status);
    for (InterfaceStatus& status : interfaces) {
        const InterfaceStatus* const before = earlier.value(status.index);
        if (before == nullptr)
            continue;
        status.packetsPerSecond = perSecond(before->packets, status.packets, seconds);
        status.bitsPerSecond = perSecond(before->bytes, status.bytes, seconds) * 8;
    }
    m_last = std::move(interfaces);
    m_lastReadNs = readNs;
    emit updated(m_last);
}

}  // namespace netmoth::session
