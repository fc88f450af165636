// SPDX-License-Identifier: GPL-3.0-or-later
// netmoth-agent --filter: which flows it writes, to standard output and to the log, and what it says of a wrong one.
#include "tests/support/agent_process.h"
#include "tests/support/generated_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netmoth::testing;
using namespace netmoth::test;

namespace {

class AgentFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesTheFlowsThatTheFilterAccepts_data();
    void writesTheFlowsThatTheFilterAccepts();
    void logHoldsTheSameFlows();
    void wrongFilterIsRefusedBeforeAnythingRuns_data();
    void wrongFilterIsRefusedBeforeAnythingRuns();

private:
    QTemporaryDir m_folder;
    QString m_capture = m_folder.filePath("traffic.pcap");
    FlowMap m_all;
};

void AgentFilterTest::initTestCase()
{
    const GeneratedFile generated({.kind = TrafficKind::Mixed, .packets = 20'000, .flows = 1'000, .seed = 5});
    QFile from(QString::fromStdString(generated.path()));
    QVERIFY(from.copy(m_capture));
    AgentProcess agent({"--read", m_capture, "--eve", "-", "--stats-interval", "0"});
    QCOMPARE(agent.waitForEnd(), 0);
    m_all = agent.flows();
    QCOMPARE(m_all.size(), std::size_t{1000});
}

void AgentFilterTest::writesTheFlowsThatTheFilterAccepts_data()
{
    using Accepts = std::function<bool(const FlowEnds&, const FlowTotals&)>;
    QTest::addColumn<Accepts>("accepts");
    const auto row = [](const char* filter, const Accepts& accepts) { QTest::newRow(filter) << accepts; };
    row("", [](const FlowEnds&, const FlowTotals&) { return true; });
    row("udp", [](const FlowEnds& ends, const FlowTotals&) { return std::get<0>(ends) == 17; });
    row("ipv6 && tcp", [](const FlowEnds& ends, const FlowTotals&) {
        return std::get<0>(ends) == 6 && std::get<1>(ends).contains(':');
    });
    row("flow.bytes >= 10 kB",
        [](const FlowEnds&, const FlowTotals& totals) { return totals[1] + totals[3] >= 10'000; });
    row("!(flow.packets > 12) or tcp.port < 1024", [](const FlowEnds& ends, const FlowTotals& totals) {
        const bool hasLowPort = std::min(std::get<2>(ends), std::get<4>(ends)) < 1024;
        return totals[0] + totals[2] <= 12 || (std::get<0>(ends) == 6 && hasLowPort);
    });
}

void AgentFilterTest::writesTheFlowsThatTheFilterAccepts()
{
    using Accepts = std::function<bool(const FlowEnds&, const FlowTotals&)>;
    QFETCH(Accepts, accepts);
    FlowMap expected;
    for (const auto& [ends, totals] : m_all)
        if (accepts(ends, totals))
            expected.emplace(ends, totals);
    QVERIFY(!expected.empty());
    AgentProcess agent(
        {"--read", m_capture, "--eve", "-", "--stats-interval", "1", "--filter", QTest::currentDataTag()});
    QCOMPARE(agent.waitForEnd(), 0);
    QVERIFY(agent.flows() == expected);
    QCOMPARE(agent.totals().received, 20'000);  // what is counted is not filtered
    QVERIFY(!agent.events("stats").isEmpty());
}

void AgentFilterTest::logHoldsTheSameFlows()
{
    QFile configuration(m_folder.filePath("config.yml"));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    const QString logPath = m_folder.filePath("flows.log");
    configuration.write(QString("log_file: %1\n").arg(logPath).toUtf8());
    configuration.close();
    AgentProcess agent({"--config", configuration.fileName(), "--read", m_capture, "--eve", "-", "--stats-interval",
                        "0", "--filter", "udp"});
    QCOMPARE(agent.waitForEnd(), 0);
    QFile log(logPath);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll().count('\n'), agent.events("flow").size());
}

void AgentFilterTest::wrongFilterIsRefusedBeforeAnythingRuns_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("tcp.prot == 80")
        << "netmoth-agent: --filter, at character 1: \"tcp.prot\" is no field of a flow; the "
           "nearest is tcp.port";
    QTest::newRow("host.name contains ö && tcp port 80") << "netmoth-agent: --filter, at character 29: \"port\" is a "
                                                            "word of capture filters: here it is tcp.port == 443";
    QTest::newRow("host.name == a") << "netmoth-agent: --filter: host.name is unknown here, because netmoth-agent "
                                       "resolves no names; filter by ip.addr or ipv6.addr";
}

void AgentFilterTest::wrongFilterIsRefusedBeforeAnythingRuns()
{
    QFETCH(QString, sentence);
    AgentProcess agent({"--read", m_capture, "--eve", "-", "--filter", QString::fromUtf8(QTest::currentDataTag())});
    QCOMPARE(agent.waitForEnd(), 2);
    QCOMPARE(agent.errorLines(), QStringList{sentence});
    QVERIFY(agent.events("flow").isEmpty());
}

}  // namespace

QTEST_GUILESS_MAIN(AgentFilterTest)
#include "tst_agent_filter.moc"
