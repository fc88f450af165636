// SPDX-License-Identifier: GPL-3.0-or-later
// A stream saved onto a disk that is soon full.
#include "app/session/stream_follower.h"
#include "tests/support/follower_fixture.h"
#include "tests/support/privileged_main.h"
#include "tests/support/small_file_system.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace netmoth;
using namespace netmoth::testing;
using namespace netmoth::test;
using flow::Direction;
using session::StreamFollower;
using Follow = session::StreamFollower::State;

namespace {

class SaveFullDiskTest : public QObject, private FollowerFixture
{
    Q_OBJECT

private slots:
    void fullDiskIsOneSentenceAndNoFile()
    {
        const SmallFileSystem disk;
        if (!disk.isValid())
            QSKIP("No file system can be made here.");
        writeLongCapture(m_folder.filePath("long.pcap"));
        readCapture(fileRequest(m_folder.filePath("long.pcap")));
        const auto flow = flowWithPort(m_ended, kLongPort);
        StreamFollower follower(*flow);
        follower.reread(fileRequest(m_folder.filePath("long.pcap")));
        QSignalSpy failed(&follower, &StreamFollower::saveFailed);
        follower.saveDirectly(Direction::FromResponder, disk.filePath("full.bin"));
        const bool told = QTest::qWaitFor([&] { return !failed.isEmpty(); }, 30000);
        const bool exists = QFile::exists(disk.filePath("full.bin"));
        const bool isSaving = follower.isSaving();
        QVERIFY(told);
        QCOMPARE(failed.size(), 1);
        const QString sentence = failed[0][0].toString();
        QVERIFY2(sentence.contains("full.bin") && sentence.contains("No space left"), qPrintable(sentence));
        QVERIFY(!exists && !isSaving);
        QTRY_COMPARE_WITH_TIMEOUT(follower.state(), Follow::Ended, 30000);  // following goes on
    }
};

}  // namespace

NETMOTH_PRIVILEGED_MAIN(SaveFullDiskTest)
#include "tst_save_full_disk.moc"
