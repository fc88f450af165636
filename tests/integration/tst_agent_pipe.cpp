// SPDX-License-Identifier: GPL-3.0-or-later
// A capture file that comes through a pipe: the real agent and helper, and what a session does with the descriptor.
#include "app/session/stream_input.h"
#include "tests/support/read_capture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

#include <array>
#include <csignal>

using namespace netmoth;
using namespace netmoth::test;

namespace {

constexpr int kFlows = 40;

QByteArray toArray(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

Bytes pcap()
{
    PcapWriter writer;
    for (int i = 0; i < 2000; ++i)
        writer.packet(kTimeNs + i * 1'000'000, udpFrame(static_cast<std::uint16_t>(1000 + i % kFlows), 400));
    return writer.bytes();
}

Bytes pcapng()
{
    PcapngWriter writer;
    writer.interface();
    for (int i = 0; i < 2000; ++i)
        writer.enhancedPacket(0, static_cast<std::uint64_t>(kTimeNs / 1000 + i),
                              udpFrame(static_cast<std::uint16_t>(1000 + i % kFlows), 400));
    return writer.bytes();
}

QStringList arguments(const QString& path)
{
    return {"--read", path, "--eve", "-", "--stats-interval", "0"};
}

int flowEvents(const QByteArray& output)
{
    int flows = 0;
    for (const QByteArray& line : output.split('\n'))
        flows += QJsonDocument::fromJson(line)["event_type"].toString() == "flow" ? 1 : 0;
    return flows;
}

}  // namespace

class AgentPipeTest : public QObject
{
    Q_OBJECT

private slots:
    void flowsAreThoseOfTheFile_data();
    void flowsAreThoseOfTheFile();
    void shellsPutADescriptorInThePath();
    void packetsCountBeforeTheWriterEnds();
    void silentPipeDoesNotKeepItFromEnding();
    void damageNamesStandardInput();
    void emptyStandardInputIsASentence();
    void pipeIsReadOnce();
    void redirectedFileIsReadAgain();
};

void AgentPipeTest::flowsAreThoseOfTheFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("input");
    for (const char* path : {"-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"})
        QTest::newRow(path) << QString(path) << toArray(pcap());
    QTest::newRow("pcapng") << QString("-") << toArray(pcapng());
    QTest::newRow("gzip") << QString("-") << toArray(gzip(pcap()));
    QTest::newRow("zstd") << QString("-") << toArray(zstd(pcapng()));
}

void AgentPipeTest::flowsAreThoseOfTheFile()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, input);
    QProcess agent;
    agent.start(NETMOTH_AGENT, arguments(path));
    agent.write(input);
    agent.closeWriteChannel();
    QVERIFY(agent.waitForFinished());
    QVERIFY2(agent.exitCode() == 0, agent.readAllStandardError().constData());
    QCOMPARE(flowEvents(agent.readAllStandardOutput()), kFlows);
}

void AgentPipeTest::shellsPutADescriptorInThePath()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(toArray(pcap()));
    QVERIFY(file.flush());
    QProcess bash;
    bash.start("bash",
               {"-c", "exec \"$0\" --read <(cat \"$1\") --eve - --stats-interval 0", NETMOTH_AGENT, file.fileName()});
    QVERIFY(bash.waitForFinished());
    QVERIFY2(bash.exitCode() == 0, bash.readAllStandardError().constData());
    QCOMPARE(flowEvents(bash.readAllStandardOutput()), kFlows);
}

/// tcpdump writes a live capture into the pipe.
void AgentPipeTest::packetsCountBeforeTheWriterEnds()
{
    QProcess agent;
    agent.start(NETMOTH_AGENT, {"--read", "-", "--stats-interval", "1"});
    PcapWriter writer;
    writer.packet(kTimeNs, udpFrame());
    agent.write(toArray(writer.bytes()));
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((output += agent.readAllStandardOutput()).contains("Total Processed: 1\n"), 20'000);
    agent.closeWriteChannel();
    QVERIFY(agent.waitForFinished());
    QCOMPARE(agent.exitCode(), 0);
}

void AgentPipeTest::silentPipeDoesNotKeepItFromEnding()
{
    QProcess agent;
    agent.start(NETMOTH_AGENT, arguments("-"));
    QVERIFY(agent.waitForStarted());
    QTest::qWait(500);
    ::kill(static_cast<pid_t>(agent.processId()), SIGINT);
    QVERIFY(agent.waitForFinished(10'000));
}

void AgentPipeTest::damageNamesStandardInput()
{
    QProcess agent;
    agent.start(NETMOTH_AGENT, arguments("-"));
    agent.write(toArray(pcap()).chopped(10));
    agent.closeWriteChannel();
    QVERIFY(agent.waitForFinished());
    QCOMPARE(agent.exitCode(), 1);
    const QByteArray error = agent.readAllStandardError();
    QVERIFY2(error.startsWith("netmoth-agent: standard input is damaged: it is cut off"), error.constData());
}

void AgentPipeTest::emptyStandardInputIsASentence()
{
    QProcess agent;
    agent.setStandardInputFile(QProcess::nullDevice());
    agent.start(NETMOTH_AGENT, arguments("-"));
    QVERIFY(agent.waitForFinished());
    QCOMPARE(agent.exitCode(), 2);
    const QByteArray error = agent.readAllStandardError();
    QVERIFY2(error.startsWith("netmoth-agent: Cannot read standard input: it holds nothing"), error.constData());
    QCOMPARE(error.count('\n'), 1);
}

void AgentPipeTest::pipeIsReadOnce()
{
    std::array<int, 2> ends{};
    QVERIFY(::pipe(ends.data()) == 0);
    const QString path = QString("/dev/fd/%1").arg(ends[0]);
    const auto first = session::takeInherited(*session::inheritedDescriptor(path), path);
    QVERIFY2(first, first ? "" : first.error().sentence.c_str());
    QCOMPARE(::write(ends[1], "x", 1), ssize_t{1});
    char read = 0;
    QCOMPARE(::read(first->get(), &read, 1), ssize_t{1});
    const auto second = session::takeInherited(ends[0], path);
    QVERIFY(!second);
    QVERIFY2(second.error().sentence.find("can be read once") != std::string::npos, second.error().sentence.c_str());
    ::close(ends[0]);
    ::close(ends[1]);
}

void AgentPipeTest::redirectedFileIsReadAgain()
{
    const int file = memoryFile(pcap());
    const int inherited = ::dup(file);  // without FD_CLOEXEC
    for (int reading = 0; reading < 2; ++reading) {
        auto taken = session::takeInherited(inherited, "-");
        QVERIFY2(taken, taken ? "" : taken.error().sentence.c_str());
        auto capture = source::CaptureFile::fromDescriptor(std::move(*taken), "standard input");
        QVERIFY2(capture, capture ? "" : capture.error().sentence.c_str());
        QCOMPARE(readAll(**capture).packets.size(), std::size_t{2000});
    }
    ::close(inherited);
    ::close(file);
}

QTEST_GUILESS_MAIN(AgentPipeTest)
#include "tst_agent_pipe.moc"
