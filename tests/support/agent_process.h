// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real netmoth-agent (and so the real netmoth-capture) and reads what it prints. Needs NETMOTH_AGENT to be
// defined to the program's path.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>

#include <array>
#include <csignal>
#include <map>
#include <tuple>

namespace netmoth::testing {

/// Both ends in an order of their own, protocol first.
using FlowEnds = std::tuple<int, QString, int, QString, int>;
/// Packets and bytes from the lower end, packets and bytes from the higher one.
using FlowTotals = std::array<qint64, 4>;
using FlowMap = std::map<FlowEnds, FlowTotals>;

/// Adds one row, whichever way round it is, so that flows that were split by a timeout are one again.
inline void addFlow(FlowMap& flows, int protocol, const QString& source, int sourcePort, const QString& destination,
                    int destinationPort, const FlowTotals& totals)
{
    const bool inOrder = std::tie(source, sourcePort) <= std::tie(destination, destinationPort);
    const FlowEnds ends = inOrder ? FlowEnds{protocol, source, sourcePort, destination, destinationPort}
                                  : FlowEnds{protocol, destination, destinationPort, source, sourcePort};
    FlowTotals& sum = flows[ends];
    for (std::size_t i = 0; i < 4; ++i)
        sum[(i + (inOrder ? 0 : 2)) % 4] += totals[i];
}

/// The last statistics line.
struct StatsTotals
{
    qint64 received = -1;
    qint64 dropped = -1;
    qint64 processed = -1;
};

class AgentProcess
{
public:
    explicit AgentProcess(const QStringList& arguments) { m_process.start(QStringLiteral(NETMOTH_AGENT), arguments); }
    ~AgentProcess()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Waits for the first statistics line: from then on every packet is seen.
    [[nodiscard]] bool waitUntilRunning()
    {
        return QTest::qWaitFor([this] { return readSoFar().contains("Stats:"); }, 20000);
    }
    /// Waits for the end. @return the exit status, -1 if it was killed, -2 if it did not end in time.
    int waitForEnd(int timeoutMs = 60000)
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(timeoutMs))
            return -2;
        readSoFar();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    void interrupt() { ::kill(static_cast<pid_t>(m_process.processId()), SIGINT); }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

    /// The helper that the agent started: its only child.
    [[nodiscard]] qint64 helperPid() const
    {
        QFile children(QString("/proc/%1/task/%1/children").arg(pid()));
        if (!children.open(QIODevice::ReadOnly))
            return 0;
        return children.readAll().simplified().split(' ').first().toLongLong();
    }

    [[nodiscard]] StatsTotals totals()
    {
        static const QRegularExpression kLine(
            "Stats: Received: \\d+/s, Processed: \\d+/s, Total Received: (\\d+), Total Dropped: (\\d+), "
            "Total Processed: (\\d+)\\n");
        StatsTotals totals;
        for (auto matches = kLine.globalMatch(QString::fromUtf8(readSoFar())); matches.hasNext();) {
            const auto match = matches.next();
            totals = {match.captured(1).toLongLong(), match.captured(2).toLongLong(), match.captured(3).toLongLong()};
        }
        return totals;
    }

    /// EVE events of @p type ("flow", "stats") on standard output.
    [[nodiscard]] QList<QJsonObject> events(const QString& type)
    {
        QList<QJsonObject> events;
        for (const QByteArray& line : readSoFar().split('\n')) {
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            if (event["event_type"].toString() == type)
                events << event;
        }
        return events;
    }
    [[nodiscard]] FlowMap flows()
    {
        FlowMap flows;
        for (const QJsonObject& event : events("flow")) {
            const QJsonObject flow = event["flow"].toObject();
            const auto count = [&](const char* key) { return flow[QLatin1String(key)].toInteger(); };
            addFlow(flows, event["netmoth"]["ip_protocol"].toInt(), event["src_ip"].toString(),
                    event["src_port"].toInt(), event["dest_ip"].toString(), event["dest_port"].toInt(),
                    {count("pkts_toserver"), count("bytes_toserver"), count("pkts_toclient"), count("bytes_toclient")});
        }
        return flows;
    }
    /// What it says on standard error, but for what a live capture listens to and what of a file was not decoded.
    [[nodiscard]] QStringList errorLines()
    {
        QStringList lines = allErrorLines();
        lines.removeIf([](const QString& line) {
            return line.startsWith("netmoth-agent: listening on ") || line.contains(") were not decoded: ");
        });
        return lines;
    }
    [[nodiscard]] QStringList allErrorLines()
    {
        m_error += m_process.readAllStandardError();
        return QString::fromUtf8(m_error).split('\n', Qt::SkipEmptyParts);
    }

private:
    const QByteArray& readSoFar()
    {
        m_process.waitForReadyRead(10);
        m_output += m_process.readAllStandardOutput();
        return m_output;
    }

    QProcess m_process;
    QByteArray m_output;
    QByteArray m_error;
};

/// Rows of a tab-separated flow table (oracles, generator): proto src sport dst dport packets bytes packets bytes.
inline FlowMap flowsFromTable(const QByteArray& table)
{
    FlowMap flows;
    for (const QByteArray& line : table.split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() < 9 || line.startsWith('#') || !fields[0].front() || !isdigit(fields[0].front()))
            continue;
        addFlow(flows, fields[0].toInt(), fields[1], fields[2].toInt(), fields[3], fields[4].toInt(),
                {fields[5].toLongLong(), fields[6].toLongLong(), fields[7].toLongLong(), fields[8].toLongLong()});
    }
    return flows;
}

}  // namespace netmoth::testing
