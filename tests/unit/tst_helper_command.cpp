// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/helper_command.h"
#include "app/session/private_copy.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>

using namespace netmoth;
using namespace netmoth::session;

class HelperCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void helperThatMayRunIsStartedAsItIs();
    void askingGoesThroughPkexec();
    void fileIsReadByTheCopyWithoutRights();
    void pipeIsHandedOverByItsDescriptor();
    void snapshotLengthIsNotForFiles();
    void interfaceIsNeverGivenToTheCopy();
    void forbiddenHelperNamesItsRemedy();
    void missingHelperNamesThePlaces();
    void foundHelperIsTheFileItself();
    void appImageNamesItsOwnRemedy();
    void copyForRootIsPrivateAndGoes();
    void pkexecStatusIsExplained();

private:
    QString addProgram(const QString& name, bool executable);

    std::unique_ptr<QTemporaryDir> m_folder;
    CaptureRequest m_live;
    CaptureRequest m_file;
};

void HelperCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_live.interfaceName = "eth0";
    m_file.filePath = "/tmp/a capture.pcap";
}

QString HelperCommandTest::addProgram(const QString& name, bool executable)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | (executable ? QFile::ExeOwner : QFile::Permissions()));
    return path;
}

void HelperCommandTest::helperThatMayRunIsStartedAsItIs()
{
    const QString helper = addProgram("netmoth-capture", true);
    const HelperLaunch launch = helperLaunch(helper, m_live);
    QCOMPARE(launch.program, helper);
    QCOMPARE(launch.arguments, helperArguments(m_live));
    QVERIFY(launch.arguments.contains("--interface=eth0"));
}

void HelperCommandTest::askingGoesThroughPkexec()
{
    const QString helper = addProgram("netmoth-capture", true);
    m_live.askForRight = true;
    const HelperLaunch launch = helperLaunch(helper, m_live);
    QCOMPARE(launch.program, QString("pkexec"));
    QCOMPARE(launch.arguments, (QStringList{"--disable-internal-agent", helper} + helperArguments(m_live)));
    m_live.askForRight = false;
}

void HelperCommandTest::fileIsReadByTheCopyWithoutRights()
{
    const QString helper = addProgram("netmoth-capture", false);
    const QString reader = addProgram("netmoth-reader", true);
    const HelperLaunch launch = helperLaunch(helper, m_file);
    QCOMPARE(launch.program, reader);
    QVERIFY(launch.arguments.contains("--read=/tmp/a capture.pcap"));
}

void HelperCommandTest::pipeIsHandedOverByItsDescriptor()
{
    for (const char* path : {"-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"}) {
        m_file.filePath = path;
        const QStringList arguments = helperArguments(m_file);
        QVERIFY2(arguments.contains("--read=-") && arguments.contains("--read-name=standard input"), path);
    }
    m_file.filePath = "/dev/fd/63";
    QVERIFY(helperArguments(m_file).contains("--read-name=/dev/fd/63"));
    m_file.filePath = "./-";
    QVERIFY(helperArguments(m_file).contains("--read=./-"));
    QVERIFY(helperArguments(m_file).filter("--read-name").isEmpty());
}

/// It is for live captures: a file's packets are as long as they are.
void HelperCommandTest::snapshotLengthIsNotForFiles()
{
    QVERIFY(helperArguments(m_file).filter("--snapshot-length").isEmpty());
    QVERIFY(!helperArguments(m_live).filter("--snapshot-length").isEmpty());
}

void HelperCommandTest::interfaceIsNeverGivenToTheCopy()
{
    const QString helper = addProgram("netmoth-capture", false);
    QVERIFY(!addProgram("netmoth-reader", true).isEmpty());
    QCOMPARE(helperLaunch(helper, m_live).program, helper);
}

void HelperCommandTest::forbiddenHelperNamesItsRemedy()
{
    const QString helper = addProgram("netmoth-capture", false);
    const Failure failure = forbiddenHelper(helper);
    QCOMPARE(failure.kind, FailureKind::MissingRight);
    QVERIFY2(failure.sentence.find("`sudo ") != std::string::npos, failure.sentence.c_str());
}

void HelperCommandTest::missingHelperNamesThePlaces()
{
    const auto missing = findHelper(m_live, m_folder->filePath("bin"));
    QVERIFY(!missing);
    QVERIFY(missing.error().sentence.find("libexec/netmoth/netmoth-capture") != std::string::npos);
    CaptureRequest request;
    request.helperPath = m_folder->filePath("none");
    const auto named = findHelper(request, m_folder->path());
    QVERIFY(!named);
    QVERIFY(named.error().sentence.find("/none") != std::string::npos);
}

void HelperCommandTest::foundHelperIsTheFileItself()
{
    const QString helper = addProgram("netmoth-capture", true);
    const QString link = m_folder->filePath("link");
    QVERIFY(QFile::link(helper, link));
    CaptureRequest request;
    request.helperPath = link;
    QCOMPARE(findHelper(request, {}).value_or(QString()), QFileInfo(helper).canonicalFilePath());
}

void HelperCommandTest::appImageNamesItsOwnRemedy()
{
    const QString inside = addProgram("netmoth-capture", true);
    QVERIFY(!missingRightInAppImage(inside));
    qputenv("APPDIR", m_folder->path().toLocal8Bit());
    qputenv("APPIMAGE", "/home/me/Netmoth.AppImage");
    const auto failure = missingRightInAppImage(inside);
    const auto elsewhere = missingRightInAppImage("/usr/local/libexec/netmoth/netmoth-capture");
    qputenv("APPIMAGE", "/home/me/my programs/Netmoth.AppImage");
    const auto quoted = missingRightInAppImage(inside);
    qunsetenv("APPIMAGE");
    const auto unpacked = missingRightInAppImage(inside);
    qunsetenv("APPDIR");
    QVERIFY(failure.has_value());
    QVERIFY(failure->sentence.find("`/home/me/Netmoth.AppImage --install-helper`") != std::string::npos);
    QVERIFY(quoted.has_value());
    QVERIFY(quoted->sentence.find("`'/home/me/my programs/Netmoth.AppImage' --install-helper`") != std::string::npos);
    QVERIFY(unpacked.has_value());
    QVERIFY(unpacked->sentence.find("/AppRun --install-helper`") != std::string::npos);
    QVERIFY(!elsewhere);
}

void HelperCommandTest::copyForRootIsPrivateAndGoes()
{
    const QString helper = addProgram("netmoth-capture", true);
    QString folder;
    {
        const auto copy = PrivateCopy::of(helper);
        QVERIFY(copy.has_value());
        const QFileInfo file(copy->path());
        folder = file.path();
        QVERIFY(file.isExecutable());
        const auto ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                              QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(folder).permissions() & ofOthers, QFile::Permissions());
    }
    QVERIFY(!QFileInfo::exists(folder));
    const auto none = PrivateCopy::of(m_folder->filePath("none"));
    QVERIFY(!none);
    QVERIFY(none.error().sentence.find("Copying the capture helper") != std::string::npos);
    QVERIFY2(none.error().sentence.find(std::strerror(ENOENT)) != std::string::npos, none.error().sentence.c_str());
}

void HelperCommandTest::pkexecStatusIsExplained()
{
    QVERIFY(pkexecFailure(126).has_value());
    QVERIFY(pkexecFailure(127).has_value());
    QVERIFY(!pkexecFailure(0).has_value());
    QVERIFY(!pkexecFailure(77).has_value());
}

QTEST_GUILESS_MAIN(HelperCommandTest)
#include "tst_helper_command.moc"
