// SPDX-License-Identifier: GPL-3.0-or-later
// A dump of streams onto a disk that is soon full.
#include "tests/support/agent_process.h"
#include "tests/support/privileged_main.h"
#include "tests/support/small_file_system.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace netmoth::testing;

namespace {

class DumpFullDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void fullDiskIsOneSentence()
    {
        const QTemporaryDir folder;
        const QString capture = folder.filePath("bulk.pcap");
        QProcess generator;
        generator.start(QStringLiteral(NETMOTH_GENERATOR),
                        {"bulk", "--packets", "5000", "--flows", "5", "--output", capture});
        QVERIFY(generator.waitForFinished());
        const SmallFileSystem disk;
        if (!disk.isValid())
            QSKIP("No file system can be made here.");
        AgentProcess agent({"--read", capture, "--dump-streams", disk.filePath("streams")});
        const int status = agent.waitForEnd();
        const QStringList errors = agent.errorLines();
        QCOMPARE(status, 1);
        QCOMPARE(errors.size(), 1);
        QVERIFY2(errors.first().contains("No space left on device") && errors.first().endsWith('.'),
                 qPrintable(errors.first()));
    }
};

}  // namespace

NETMOTH_PRIVILEGED_MAIN(DumpFullDiskTest)
#include "tst_dump_full_disk.moc"
