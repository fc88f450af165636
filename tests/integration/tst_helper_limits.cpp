// SPDX-License-Identifier: GPL-3.0-or-later
// A user, a container or a service may allow the helper very little. It ends with a sentence then, or does its work; it
// is never ended by a signal, and never says nothing.
#include "core/base/plain_text.h"
#include "tests/support/frame_builder.h"
#include "tests/support/pcap_writer.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace netmoth;

namespace {

struct Ended
{
    QProcess::ExitStatus how = QProcess::CrashExit;
    int code = -1;
    QString error;
};

}  // namespace

class HelperLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void littleIsAllowed_data();
    void littleIsAllowed();
    void unwritableStandardErrorEndsNothing();
    void namesInErrorsCommandNoTerminal_data();
    void namesInErrorsCommandNoTerminal();

private:
    [[nodiscard]] Ended run(const QStringList& arguments, const std::function<void()>& inChild) const;

    QTemporaryDir m_folder;
    QString m_file;
};

void HelperLimitsTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_file = m_folder.filePath("one.pcap");
    test::PcapWriter writer;
    writer.packet(1, test::FrameBuilder().ethernet().ipv4("192.0.2.1", "192.0.2.2").udp(1, 2).build());
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char*>(writer.bytes().data()), static_cast<qint64>(writer.bytes().size()));
}

Ended HelperLimitsTest::run(const QStringList& arguments, const std::function<void()>& inChild) const
{
    QProcess helper;
    helper.setChildProcessModifier(inChild);
    helper.start(NETMOTH_HELPER, arguments);
    if (!helper.waitForFinished(60'000))
        return {};
    return {helper.exitStatus(), helper.exitCode(), QString::fromUtf8(helper.readAllStandardError())};
}

void HelperLimitsTest::littleIsAllowed_data()
{
    QTest::addColumn<int>("resource");
    QTest::addColumn<quint64>("limit");
    const auto row = [](const char* name, int resource, quint64 limit) {
        QTest::addRow("%s %llu", name, static_cast<unsigned long long>(limit)) << resource << limit;
    };
    for (const quint64 limit : {0U, 4U, 5U, 6U, 7U, 8U, 10U})
        row("NOFILE", RLIMIT_NOFILE, limit);
    for (const quint64 megabytes : {40U, 60U, 80U, 120U, 200U, 400U})
        row("AS", RLIMIT_AS, megabytes << 20);
    for (const quint64 megabytes : {1U, 4U, 16U, 64U, 200U})
        row("DATA", RLIMIT_DATA, megabytes << 20);
    for (const quint64 limit : {0U, 1U, 2U})
        row("NPROC", RLIMIT_NPROC, limit);
    for (const quint64 limit : {0U, 4096U, 1U << 20U})
        row("FSIZE", RLIMIT_FSIZE, limit);
    row("STACK", RLIMIT_STACK, 64 << 10);
    row("MEMLOCK", RLIMIT_MEMLOCK, 0);
    row("CORE", RLIMIT_CORE, 0);
}

void HelperLimitsTest::littleIsAllowed()
{
    QFETCH(int, resource);
    QFETCH(quint64, limit);
    const auto restrict = [resource, limit] {
        if (resource == RLIMIT_NPROC && ::geteuid() == 0 && ::setuid(65534) != 0)  // root has no such limit
            ::_exit(99);
        const rlimit value{limit, limit};
        ::setrlimit(static_cast<__rlimit_resource_t>(resource), &value);
    };
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
    const Ended ended = run({"--read", m_file, "--stats-interval", "0"}, restrict);
    const QString error = ended.error;
    if (ended.code == 127 || error.contains("error while loading shared libraries"))
        return;  // not even the loader got as far as the program
    QVERIFY2(ended.how == QProcess::NormalExit, qPrintable(QString::number(ended.code) + ' ' + error));
    if (ended.code == 0)
        return;
    QVERIFY2(error.startsWith("netmoth-capture: ") && error.count('\n') == 1 && error.endsWith(".\n"),
             qPrintable(error));
}

void HelperLimitsTest::unwritableStandardErrorEndsNothing()
{
    const auto onto = [](const char* path) {
        return [path] {
            const int full = ::open(path, O_WRONLY);
            ::dup2(full, STDERR_FILENO);
            ::dup2(full, STDOUT_FILENO);
        };
    };
    QCOMPARE(run({"--read", "/nowhere/x.pcap"}, onto("/dev/full")).code, 2);
    const Ended read = run({"--read", m_file}, onto("/dev/full"));
    QCOMPARE(read.how, QProcess::NormalExit);
    QCOMPARE(read.code, 0);
    QCOMPARE(run({"--no-such-option"}, onto("/dev/full")).code, 2);
}

void HelperLimitsTest::namesInErrorsCommandNoTerminal_data()
{
    const QString name = QString::fromUtf8("x\x1B]0;title\x07\xE2\x80\xAEy");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("file") << QStringList{"--read", name};
    QTest::newRow("filter") << QStringList{"--read", m_file, "--bpf", name};
    QTest::newRow("option") << QStringList{"--" + name};
    QTest::newRow("value") << QStringList{"--rings", name, "--interface", "lo"};
    QTest::newRow("argument") << QStringList{name};
    QTest::newRow("strategy") << QStringList{"--strategy", name, "--interface", "lo"};
    QTest::newRow("interface") << QStringList{"--interface", name};
    QTest::newRow("interfaceOfLibpcap") << QStringList{"--strategy", "pcap", "--interface", name};
}

void HelperLimitsTest::namesInErrorsCommandNoTerminal()
{
    QFETCH(QStringList, arguments);
    const Ended ended = run(arguments, [] {});
    QCOMPARE(ended.how, QProcess::NormalExit);
    QVERIFY(ended.code != 0);
    QVERIFY2(ended.error.endsWith('\n'), qPrintable(ended.error));
    QVERIFY2(isPlainText(ended.error.chopped(1).toStdString()), qPrintable(ended.error));
}

QTEST_GUILESS_MAIN(HelperLimitsTest)
#include "tst_helper_limits.moc"
