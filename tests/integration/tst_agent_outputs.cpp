// SPDX-License-Identifier: GPL-3.0-or-later
// What netmoth-agent writes, and where: names that are empty or taken, files that are appended to, readers that are not
// there, standard descriptors that are closed, limits that are tight. Reads capture files; needs no right.
#include "tests/support/agent_process.h"
#include "tests/support/frame_builder.h"
#include "tests/support/pcap_writer.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <functional>
#include <optional>

using namespace netmoth::testing;
using namespace netmoth::test;

namespace {

constexpr std::int64_t kStart = 1'500'000'000'000'000'000;  // 2017-07-14T02:40:00Z
constexpr int kManyFlows = 2000;                            // their events fill a pipe several times

struct Outcome
{
    int status = -1;
    QByteArray output;
    QStringList errors;
};

class AgentOutputsTest : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;  ///< Of one test.

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    void writeFile(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QByteArray readFile(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// UDP flows of one packet each.
    static QByteArray capture(int flows)
    {
        PcapWriter writer;
        for (int i = 0; i < flows; ++i) {
            FrameBuilder builder;
            builder.ethernet()
                .ipv4("192.0.2.1", "192.0.2.2")
                .udp(static_cast<std::uint16_t>(1024 + i), 53)
                .payload("x");
            writer.packet(kStart + i * 1000, builder.build());
        }
        const Bytes& bytes = writer.bytes();
        return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
    }
    /// Runs the agent on one.pcap, in the folder; @p inChild before it starts.
    Outcome run(const QStringList& arguments, const std::function<void()>& inChild = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        if (inChild)
            process.setChildProcessModifier(inChild);
        const bool asksForStatistics = arguments.contains("--stats-interval");
        process.start(QStringLiteral(NETMOTH_AGENT),
                      arguments + (asksForStatistics ? QStringList{} : QStringList{"--stats-interval", "0"}));
        if (!process.waitForFinished(60000))
            process.kill();
        const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -process.exitCode();
        return {status, process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError()).split('\n', Qt::SkipEmptyParts)};
    }
    static int flowsIn(const QByteArray& lines) { return static_cast<int>(lines.count("\"event_type\":\"flow\"")); }

private slots:
    void init()
    {
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
        writeFile("one.pcap", capture(3));
    }

    void emptyNameIsAUsageError_data()
    {
        QTest::addColumn<QString>("option");
        for (const char* option : {"--read", "--interface", "--config", "--eve", "--dump-streams", "--helper"})
            QTest::newRow(option) << option;
    }
    void emptyNameIsAUsageError()
    {
        QFETCH(QString, option);
        for (const QStringList& given : {QStringList{option, ""}, QStringList{option + '='}}) {
            const Outcome outcome = run(option == "--read" ? given : given + QStringList{"--read", "one.pcap"});
            QCOMPARE(outcome.status, 2);
            QCOMPARE(outcome.errors.size(), 1);
            QVERIFY2(outcome.errors.first().contains(option), qPrintable(outcome.errors.first()));
        }
    }

    void outputThatIsAnInputIsRefused_data()
    {
        QTest::addColumn<QString>("eve");
        QTest::addColumn<QString>("log");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("its name") << "one.pcap"
                                  << "" << QStringList{};
        QTest::newRow("to be emptied") << "one.pcap"
                                       << "" << QStringList{"--eve-truncate"};
        QTest::newRow("another path") << "folder/../one.pcap"
                                      << "" << QStringList{};
        QTest::newRow("symbolic link") << "symbolic"
                                       << "" << QStringList{};
        QTest::newRow("hard link") << "hard"
                                   << "" << QStringList{};
        QTest::newRow("log_file") << ""
                                  << "hard" << QStringList{};
        QTest::newRow("configuration") << "config.yml"
                                       << "" << QStringList{};
        QTest::newRow("both outputs") << "out.json"
                                      << "folder/../out.json" << QStringList{};
        QTest::newRow("standard output twice") << "-"
                                               << "/dev/stdout" << QStringList{};
        QTest::newRow("the list of streams") << "streams/streams.jsonl"
                                             << "" << QStringList{"--dump-streams", "streams"};
    }
    void outputThatIsAnInputIsRefused()
    {
        QFETCH(QString, eve);
        QFETCH(QString, log);
        QFETCH(QStringList, more);
        QVERIFY(QDir(m_folder->path()).mkdir("folder") && QDir(m_folder->path()).mkdir("streams"));
        QCOMPARE(::symlink("one.pcap", qPrintable(path("symbolic"))), 0);
        QCOMPARE(::link(qPrintable(path("one.pcap")), qPrintable(path("hard"))), 0);
        const QByteArray configuration = log.isEmpty() ? "rings: []\n" : "log_file: " + log.toUtf8() + '\n';
        writeFile("config.yml", log.isEmpty() ? QByteArray("max_cores: 1") : configuration);
        const QByteArray configurationBefore = readFile("config.yml");
        const QByteArray captureBefore = readFile("one.pcap");
        QStringList arguments{"--read", "one.pcap", "--config", "config.yml"};
        if (!eve.isEmpty())
            arguments << "--eve" << eve;
        const Outcome outcome = run(arguments + more);
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.errors.size(), 1);
        QVERIFY2(outcome.errors.first().contains("the same file"), qPrintable(outcome.errors.first()));
        QCOMPARE(readFile("one.pcap"), captureBefore);
        QCOMPARE(readFile("config.yml"), configurationBefore);
        QVERIFY(!QFile::exists(path("streams/streams.jsonl")));
    }

    void eveIsAppendedToOrEmptied()
    {
        for (int i = 1; i <= 2; ++i) {
            QCOMPARE(run({"--read", "one.pcap", "--eve", "out.json"}).status, 0);
            QCOMPARE(flowsIn(readFile("out.json")), 3 * i);
        }
        QCOMPARE(run({"--read", "one.pcap", "--eve", "out.json", "--eve-truncate"}).status, 0);
        QCOMPARE(flowsIn(readFile("out.json")), 3);
        QCOMPARE(run({"--read", "one.pcap", "--eve-truncate"}).status, 2);
    }

    /// A full disk, or a crash, leaves half a line.
    void unfinishedLineIsEnded()
    {
        writeFile("out.json", "{\"half\":");
        QCOMPARE(run({"--read", "one.pcap", "--eve", "out.json"}).status, 0);
        const QList<QByteArray> lines = readFile("out.json").split('\n');
        QCOMPARE(lines.first(), QByteArray("{\"half\":"));
        QCOMPARE(lines.size(), 1 + 3 + 1 + 1);
        for (const QByteArray& line : lines.mid(1, 4))
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
    }

    /// Two writers on one file would overwrite each other.
    void standardOutputUnderAnotherNameIsStandardOutput()
    {
        const Outcome outcome = run({"--read", "one.pcap", "--eve", "out.json", "--stats-interval", "1"}, [this] {
            ::dup2(::open(qPrintable(path("out.json")), O_WRONLY | O_CREAT, 0644), STDOUT_FILENO);
        });
        QCOMPARE(outcome.status, 0);
        const QByteArray written = readFile("out.json");
        QCOMPARE(flowsIn(written), 3);
        QCOMPARE(written.count("Stats: "), 1);
        QCOMPARE(written.count('\n'), 3 + 1 + 1);
        QCOMPARE(run({"--read", "one.pcap", "--eve", "/dev/stdout"}).output.count('\n'), 3 + 1);
    }

    void fullDiskIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("--eve") << QStringList{"--eve", "/dev/full"};
        QTest::newRow("log_file") << QStringList{"--config", "full.yml"};
    }
    void fullDiskIsTold()
    {
        QFETCH(QStringList, arguments);
        writeFile("full.yml", "log_file: /dev/full\n");
        const Outcome outcome = run(QStringList{"--read", "one.pcap"} + arguments);
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.errors, QStringList{"netmoth-agent: Writing to /dev/full failed: No space left on device."});
    }

    void fifoWaitsForItsReader()
    {
        QCOMPARE(::mkfifo(qPrintable(path("fifo")), 0600), 0);
        AgentProcess agent({"--read", path("one.pcap"), "--stats-interval", "0", "--eve", path("fifo")});
        QVERIFY(QTest::qWaitFor([&] { return agent.errorLines().join(' ').contains("fifo"); }, 20000));
        const int reader = ::open(qPrintable(path("fifo")), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        QCOMPARE(agent.waitForEnd(), 0);
        QByteArray lines(1 << 16, '\0');
        lines.truncate(::read(reader, lines.data(), static_cast<std::size_t>(lines.size())));
        ::close(reader);
        QCOMPARE(flowsIn(lines), 3);
    }

    void signalIsHeardWithoutAReader()
    {
        QCOMPARE(::mkfifo(qPrintable(path("fifo")), 0600), 0);
        AgentProcess agent({"--read", path("one.pcap"), "--stats-interval", "0", "--eve", path("fifo")});
        QVERIFY(QTest::qWaitFor([&] { return agent.errorLines().join(' ').contains("fifo"); }, 20000));
        ::kill(static_cast<pid_t>(agent.pid()), SIGTERM);
        QCOMPARE(agent.waitForEnd(10000), 1);
    }

    void signalIsHeardWhenTheReaderHasStopped()
    {
        writeFile("many.pcap", capture(kManyFlows));
        QCOMPARE(::mkfifo(qPrintable(path("fifo")), 0600), 0);
        const int reader = ::open(qPrintable(path("fifo")), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        AgentProcess agent({"--read", path("many.pcap"), "--stats-interval", "0", "--eve", path("fifo")});
        const auto isFull = [reader] {
            int waiting = 0;
            return ::ioctl(reader, FIONREAD, &waiting) == 0 && waiting > 60000;
        };
        QVERIFY(QTest::qWaitFor(isFull, 60000));
        ::kill(static_cast<pid_t>(agent.pid()), SIGTERM);
        const int status = agent.waitForEnd(60000);
        ::close(reader);
        QCOMPARE(status, 1);
        QCOMPARE(agent.errorLines().size(), 1);
        QVERIFY2(agent.errorLines().first().contains("takes nothing"), qPrintable(agent.errorLines().first()));
    }

    /// A pipe takes whole lines, however slow its reader is.
    void slowReaderGetsEveryLine()
    {
        writeFile("many.pcap", capture(kManyFlows));
        QProcess shell;
        shell.setWorkingDirectory(m_folder->path());
        shell.start("sh", {"-c", QStringLiteral(NETMOTH_AGENT) +
                                     " --read many.pcap --stats-interval 0 --eve - | (sleep 1; cat)"});
        QVERIFY(shell.waitForFinished(60000));
        const QByteArray lines = shell.readAllStandardOutput();
        QCOMPARE(flowsIn(lines), kManyFlows);
        QCOMPARE(lines.count('\n'), kManyFlows + 1);
    }

    void errorsArePlainText_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString hostile = QString::fromUtf8("\x1B]0;t\a\x1B[31m\xE2\x80\xAE\xE2\x80\x8F");
        const auto row = [](const char* name, const QStringList& arguments) { QTest::newRow(name) << arguments; };
        row("a word too many", {"--read", "one.pcap", hostile});
        row("option", {"--" + hostile});
        row("--read", {"--read", hostile});
        row("--eve", {"--read", "one.pcap", "--eve", "missing/" + hostile});
        row("--config", {"--read", "one.pcap", "--config", hostile});
        row("--helper", {"--read", "one.pcap", "--helper", "/nowhere/" + hostile});
        row("--filter", {"--read", "one.pcap", "--filter", hostile});
        row("--bpf", {"--read", "one.pcap", "--bpf", hostile});
        row("--dump-streams", {"--read", "one.pcap", "--dump-streams", "missing/" + hostile});
        row("--interface", {"--interface", hostile});
        row("key of a configuration", {"--read", "one.pcap", "--config", "hostile.yml"});
    }
    void errorsArePlainText()
    {
        QFETCH(QStringList, arguments);
        writeFile("hostile.yml", "\"\xE2\x80\xAEk\x1B[1m\": 1\n");
        const Outcome outcome = run(arguments);
        QVERIFY(!outcome.errors.isEmpty());
        for (const QString& line : outcome.errors)
            for (const QChar character : line)
                QVERIFY2(character.category() != QChar::Other_Control && character.category() != QChar::Other_Format,
                         qPrintable(line));
    }

    void closedDescriptorsDoNotBecomeTheOutput()
    {
        const auto closeAll = [] {
            for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
                ::close(descriptor);
        };
        run({"--read", "one.pcap", "--eve", "out.json", "--stats-interval", "1"}, closeAll);
        const QByteArray written = readFile("out.json");
        QCOMPARE(flowsIn(written), 3);
        for (const QByteArray& line : written.trimmed().split('\n'))
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
    }

    void unwritableStandardErrorIsNoCrash_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("full") << "/dev/full";
        QTest::newRow("closed") << "";
    }
    void unwritableStandardErrorIsNoCrash()
    {
        QFETCH(QString, where);
        const QStringList wrong{"--read", "one.pcap", "--eve", "missing/out.json"};
        const Outcome outcome = run(wrong, [&where] {
            ::close(STDERR_FILENO);
            if (!where.isEmpty())
                ::dup2(::open(qPrintable(where), O_WRONLY), STDERR_FILENO);
        });
        QCOMPARE(outcome.status, 1);
    }

    /// A file's events tell one time: that of its packets.
    void statisticsOfAFileHaveItsTime()
    {
        const Outcome outcome = run({"--read", "one.pcap", "--eve", "-"});
        const QJsonObject stats = QJsonDocument::fromJson(outcome.output.trimmed().split('\n').last()).object();
        QCOMPARE(stats["event_type"].toString(), QString("stats"));
        QVERIFY2(stats["timestamp"].toString().startsWith("2017-07-14T02:40:00."), outcome.output.constData());
    }

    void helpThatCannotBePrintedIsTold()
    {
        const Outcome outcome = run({"--help"}, [] { ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO); });
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.errors,
                 QStringList{"netmoth-agent: Writing to standard output failed: No space left on device."});
    }

    /// Not as a file that is missing.
    void fewDescriptorsAreTold()
    {
        for (const rlim_t most : {rlim_t{9}, rlim_t{12}, rlim_t{14}}) {
            const Outcome outcome = run({"--read", "one.pcap"}, [most] {
                const rlimit limit{most, most};
                ::setrlimit(RLIMIT_NOFILE, &limit);
            });
            QCOMPARE(outcome.status, 1);
            QCOMPARE(outcome.errors.size(), 1);
            QVERIFY2(outcome.errors.first().contains("Too many open files"), qPrintable(outcome.errors.first()));
        }
    }

    /// With some of these the helper is not started, with others a thread of one of the two.
    void fewProcessesAreTold()
    {
        if (::geteuid() != 0)
            QSKIP("Only root can become a user who has no other process.");
        QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));
        constexpr uid_t kNobodyElse = 64123;
        bool worked = false;
        for (rlim_t most = 0; most < 8; ++most) {
            const QString folder = QString("streams%1").arg(most);
            const Outcome outcome = run({"--read", "one.pcap", "--eve", "-", "--dump-streams", folder}, [most] {
                const rlimit limit{most, most};
                ::setrlimit(RLIMIT_NPROC, &limit);
                if (::setgid(kNobodyElse) != 0 || ::setuid(kNobodyElse) != 0)
                    ::_exit(1);
            });
            worked = worked || outcome.status == 0;
            QVERIFY2(outcome.status == 0 || (outcome.status == 1 && outcome.errors.size() == 1),
                     qPrintable(QString("%1 processes: status %2, %3")
                                    .arg(most)
                                    .arg(outcome.status)
                                    .arg(outcome.errors.join('\n'))));
        }
        QVERIFY(worked);
    }

    void littleMemoryIsTold()
    {
#ifdef NETMOTH_SANITIZED
        QSKIP("Sanitizers reserve terabytes of addresses.");
#endif
        for (const int resource : {RLIMIT_AS, RLIMIT_DATA})
            for (rlim_t most = 4 << 20; most < 512 << 20; most = most * 3 / 2) {
                const Outcome outcome = run({"--read", "one.pcap"}, [resource, most] {
                    const rlimit limit{most, most};
                    ::setrlimit(resource, &limit);
                });
                if (outcome.status == 0)
                    continue;
                QVERIFY2(outcome.status > 0 && outcome.errors.size() == 1,
                         qPrintable(QString("%1 bytes: status %2, %3")
                                        .arg(most)
                                        .arg(outcome.status)
                                        .arg(outcome.errors.join('\n'))));
            }
    }

    void fileThatMayNotGrowIsTold()
    {
        constexpr rlim_t kMost = 1U << 30;  // so that the region fits
        writeFile("out.json", "");
        QVERIFY(QFile::resize(path("out.json"), static_cast<qint64>(kMost)));
        const Outcome outcome = run({"--read", "one.pcap", "--eve", "out.json"}, [] {
            const rlimit limit{kMost, kMost};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.errors, QStringList{"netmoth-agent: Writing to out.json failed: File too large."});
    }
};

}  // namespace

QTEST_GUILESS_MAIN(AgentOutputsTest)
#include "tst_agent_outputs.moc"
