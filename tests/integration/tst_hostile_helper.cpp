// SPDX-License-Identifier: GPL-3.0-or-later
// A helper that was taken over, and the app that reads what it says: the app ends it with a sentence, and neither hangs
// nor grows.
#include "app/session/capture_session.h"
#include "core/base/plain_text.h"
#include "tests/support/process_status.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/stat.h>
#include <unistd.h>

using namespace netmoth;
using session::CaptureControl;
using session::CaptureSession;
using namespace std::chrono_literals;

class HostileHelperTest : public QObject
{
    Q_OBJECT

private slots:
    void isEndedWithASentence_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("greetTwice") << "nobody asked for";
        QTest::newRow("regionUnasked") << "nobody asked for";
        QTest::newRow("regionTwice") << "nobody asked for";
        QTest::newRow("flood") << "nobody asked for";
        QTest::newRow("notices") << "nobody asked for";
        QTest::newRow("hugeRegion") << "not the one that was asked for";
        QTest::newRow("commandTerminal") << "impossible contents";
        QTest::newRow("shoutCommands") << "ended with status 1 (The title is ?]0;taken?, and ? turned)";
        QTest::newRow("shout") << "without end";
        QTest::newRow("neverRead") << "does not read";
    }

    void isEndedWithASentence()
    {
        QFETCH(QString, words);
        CaptureSession session({5ms, 5ms}, nullptr);
        // What a window does meanwhile: it draws. One wait of a second for a helper that does not read is borne.
        QElapsedTimer sinceDrawn;
        qint64 longestMs = 0;
        QTimer drawing;
        connect(&drawing, &QTimer::timeout, this, [&] { longestMs = std::max(longestMs, sinceDrawn.restart()); });
        drawing.start(1);
        sinceDrawn.start();
        start(session, QTest::currentDataTag());
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), CaptureControl::State::Failed, 60'000);
        const QString sentence = session.failureSentence();
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
        QVERIFY(isPlainText(sentence.toStdString()));
        QVERIFY2(longestMs < 10'000, qPrintable(QString::number(longestMs)));
    }

    void outputIsNotKept()
    {
        const qint64 before = residentKiB();
        CaptureSession session;
        start(session, "shoutOnOutput");
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), CaptureControl::State::Finished, 60'000);
        QVERIFY2(residentKiB() - before < 50 << 10, "what the helper printed is in memory");
    }

    /// It calls the interface "../../..": the app asks for the losses of the one that it means.
    void nameLeadsNowhere()
    {
        const QTemporaryDir folder;
        QVERIFY(folder.isValid() && QDir(folder.path()).mkdir("statistics"));
        QVERIFY(::mkfifo(qPrintable(folder.filePath("statistics/rx_dropped")), 0600) == 0);
        qputenv("NETMOTH_HOSTILE_NAME", QByteArray("../../..") + folder.path().toLocal8Bit());
        CaptureSession session;
        bool sampled = false;
        connect(&session, &CaptureSession::sampled, this, [&] { sampled = true; });
        start(session, "name");
        qunsetenv("NETMOTH_HOSTILE_NAME");
        QTRY_VERIFY(sampled);  // who reads that pipe waits for ever
    }

private:
    static void start(CaptureSession& session, const char* deed)
    {
        qputenv("NETMOTH_HOSTILE", deed);
        session::CaptureRequest request;
        request.interfaceName = "lo";
        request.helperPath = NETMOTH_HOSTILE_HELPER;
        request.configuration.flowCapacity = 1024;
        request.configuration.journalCapacity = 1024;
        request.configuration.numberOfRings = 1;
        session.start(request);
    }

    static qint64 residentKiB() { return testing::statusLine(::getpid(), "VmRSS").section(' ', 0, 0).toLongLong(); }
};

QTEST_GUILESS_MAIN(HostileHelperTest)
#include "tst_hostile_helper.moc"
