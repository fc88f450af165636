// SPDX-License-Identifier: GPL-3.0-or-later
// Every way the helper gets its right, and every way it fails to: rights-probe is started as another user, with and
// without a file capability, and says what it still could do while it captures.
#include "capture-helper/privileges.h"
#include "core/base/unique_fd.h"
#include "core/control/exit_codes.h"
#include "tests/support/privileged_main.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <fcntl.h>
#include <grp.h>
#include <seccomp.h>
#include <sys/capability.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <functional>

using netmoth::control::kMissingRightExitCode;

namespace {

constexpr uid_t kNobody = 65534;

struct Outcome
{
    int exitCode = -1;
    QString output;
    QString errors;

    /// The value of one line of /proc/self/status.
    [[nodiscard]] QString status(const QString& key) const
    {
        for (const QString& line : output.split('\n'))
            if (line.startsWith(key + ':'))
                return line.mid(key.size() + 1).simplified();
        return "absent";
    }
};

Outcome run(const QString& program, const QStringList& arguments, const std::function<void()>& inChild,
            QProcessEnvironment environment = {})
{
    // The kernel makes a process with file capabilities untraceable, and the leak checker of ASan traces itself.
    environment.insert("ASAN_OPTIONS", "detect_leaks=0");
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier(inChild);
    process.start(program, arguments);
    process.waitForFinished(10'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void becomeNobody()
{
    if (::setgroups(0, nullptr) != 0 || ::setresgid(kNobody, kNobody, kNobody) != 0 ||
        ::setresuid(kNobody, kNobody, kNobody) != 0)
        ::_exit(99);
}

}  // namespace

class PrivilegesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void rootKeepsNothing_data();
    void rootKeepsNothing();
    void rootBecomesTheUserBehindIt_data();
    void rootBecomesTheUserBehindIt();
    void fileCapabilityIsEnough_data();
    void fileCapabilityIsEnough();
    void missingRightIsExplained_data();
    void missingRightIsExplained();
    void nosuidMountIsExplained();
    void failingToGiveUpRightsIsFatal_data();
    void failingToGiveUpRightsIsFatal();

private:
    void verifyNoRights(const Outcome& outcome);

    QTemporaryDir m_folder;
    QString m_plain;    // a copy without capability
    QString m_granted;  // a copy with cap_net_raw=p
};

void PrivilegesTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QFile(m_folder.path()).setPermissions(QFile::Permissions(0x7055));
    m_plain = m_folder.filePath("plain");
    m_granted = m_folder.filePath("granted");
    for (const QString& copy : {m_plain, m_granted}) {
        QVERIFY(QFile::copy(NETMOTH_RIGHTS_PROBE, copy));
        QFile(copy).setPermissions(QFile::Permissions(0x7055));
    }
    const cap_t capabilities = cap_from_text("cap_net_raw=p");
    const int granted = cap_set_file(qPrintable(m_granted), capabilities);
    cap_free(capabilities);
    if (granted != 0)
        QSKIP("the file system of the temporary folder holds no file capabilities");
}

void PrivilegesTest::verifyNoRights(const Outcome& outcome)
{
    QVERIFY2(outcome.exitCode == 0, qPrintable(QString("exit %1: %2").arg(outcome.exitCode).arg(outcome.errors)));
    QVERIFY(outcome.output.endsWith("captured\n"));
    for (const char* set : {"CapInh", "CapPrm", "CapEff", "CapAmb"})
        QCOMPARE(outcome.status(set), QString("0000000000000000"));
    QCOMPARE(outcome.status("NoNewPrivs"), QString("1"));
}

void PrivilegesTest::rootKeepsNothing_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::newRow("rings") << "rings";
    QTest::newRow("pcap") << "pcap";
}

void PrivilegesTest::rootKeepsNothing()
{
    QFETCH(QString, strategy);
    const Outcome outcome = run(m_plain, {strategy, "lo"}, [] {});
    verifyNoRights(outcome);
    QCOMPARE(outcome.status("CapBnd"), QString("0000000000000000"));
    QCOMPARE(outcome.status("Uid"), QString("0 0 0 0"));
}

void PrivilegesTest::rootBecomesTheUserBehindIt_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("uid");
    QTest::newRow("pkexec") << "PKEXEC_UID"
                            << "65534"
                            << "65534";
    QTest::newRow("sudo") << "SUDO_UID"
                          << "65534"
                          << "65534";
    QTest::newRow("unknownUser") << "SUDO_UID"
                                 << "54321"
                                 << "54321";
    QTest::newRow("notANumber") << "SUDO_UID"
                                << "65534x"
                                << "0";
    QTest::newRow("empty") << "SUDO_UID"
                           << ""
                           << "0";
    QTest::newRow("tooLarge") << "PKEXEC_UID"
                              << "99999999999"
                              << "0";
}

void PrivilegesTest::rootBecomesTheUserBehindIt()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, uid);
    QProcessEnvironment environment;
    environment.insert(variable, value);
    const auto inTwoGroups = [] {
        constexpr std::array<gid_t, 2> groups{12, 13};  // as root's session has some, which are not the user's
        if (::setgroups(groups.size(), groups.data()) != 0)
            ::_exit(97);
    };
    const Outcome outcome = run(m_plain, {"rings", "lo"}, inTwoGroups, environment);
    verifyNoRights(outcome);
    QCOMPARE(outcome.status("Uid"), QString("%1 %1 %1 %1").arg(uid));
    QCOMPARE(outcome.status("CapBnd"), QString("0000000000000000"));
    if (uid != "0")
        QCOMPARE(outcome.status("Groups"), QString());
}

void PrivilegesTest::fileCapabilityIsEnough_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::newRow("rings") << "rings";
    QTest::newRow("pcap") << "pcap";
}

void PrivilegesTest::fileCapabilityIsEnough()
{
    QFETCH(QString, strategy);
    const Outcome outcome = run(m_granted, {strategy, "lo"}, &becomeNobody);
    verifyNoRights(outcome);
    QCOMPARE(outcome.status("Uid"), QString("65534 65534 65534 65534"));
}

void PrivilegesTest::missingRightIsExplained_data()
{
    QTest::addColumn<bool>("granted");
    QTest::addColumn<bool>("noNewPrivs");
    QTest::addColumn<bool>("outsideBoundingSet");
    QTest::addColumn<QString>("reason");
    QTest::newRow("noFileCapability") << false << false << false << "setcap cap_net_raw=p";
    QTest::newRow("noNewPrivs") << true << true << false << "no_new_privs";
    QTest::newRow("outsideBoundingSet") << true << false << true << "bounding set";
}

void PrivilegesTest::missingRightIsExplained()
{
    QFETCH(bool, granted);
    QFETCH(bool, noNewPrivs);
    QFETCH(bool, outsideBoundingSet);
    QFETCH(QString, reason);
    const Outcome outcome = run(granted ? m_granted : m_plain, {"rings", "lo"}, [=] {
        if (outsideBoundingSet)
            ::prctl(PR_CAPBSET_DROP, CAP_NET_RAW);
        becomeNobody();
        if (noNewPrivs)
            ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    });
    QCOMPARE(outcome.exitCode, kMissingRightExitCode);
    QVERIFY2(outcome.errors.contains(reason), qPrintable(outcome.errors));
    QCOMPARE(outcome.errors.count('\n'), 1);
}

void PrivilegesTest::nosuidMountIsExplained()
{
    // A mount that is attached nowhere: nobody else sees it, and it goes with the descriptor.
    mount_attr nosuid{};
    nosuid.attr_set = MOUNT_ATTR_NOSUID;
    const netmoth::UniqueFd tree(::open_tree(AT_FDCWD, qPrintable(m_folder.path()), OPEN_TREE_CLONE));
    if (!tree.isValid() || ::mount_setattr(tree.get(), "", AT_EMPTY_PATH, &nosuid, sizeof nosuid) != 0)
        QSKIP(qPrintable(QString("no mount without set-user-ID can be made here: %1").arg(std::strerror(errno))));
    const QString granted = QString("/proc/self/fd/%1/%2").arg(tree.get()).arg(QFileInfo(m_granted).fileName());
    const Outcome outcome = run(granted, {"rings", "lo"}, &becomeNobody);
    QCOMPARE(outcome.exitCode, kMissingRightExitCode);
    QVERIFY2(outcome.errors.contains("nosuid"), qPrintable(outcome.errors));
}

void PrivilegesTest::failingToGiveUpRightsIsFatal_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("reason");
    QTest::newRow("kernelRefuses") << EPERM << "no_new_privs: Operation not permitted";
    // Says yes and does nothing: what was asked for is read back.
    QTest::newRow("kernelPretends") << 0 << "no_new_privs is not set";
}

void PrivilegesTest::failingToGiveUpRightsIsFatal()
{
    QFETCH(int, error);
    QFETCH(QString, reason);
    const Outcome outcome = run(m_granted, {"rings", "lo"}, [error] {
        const scmp_filter_ctx filter = ::seccomp_init(SCMP_ACT_ALLOW);
        ::seccomp_attr_set(filter, SCMP_FLTATR_CTL_NNP, 0);
        ::seccomp_rule_add(filter, SCMP_ACT_ERRNO(static_cast<unsigned>(error)), SCMP_SYS(prctl), 1,
                           SCMP_A0(SCMP_CMP_EQ, PR_SET_NO_NEW_PRIVS));
        if (::seccomp_load(filter) != 0)
            ::_exit(98);
        becomeNobody();
    });
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains(reason), qPrintable(outcome.errors));
    QVERIFY(!outcome.output.contains("captured"));
}

NETMOTH_PRIVILEGED_MAIN(PrivilegesTest)
#include "core/control/exit_codes.h"
#include "tst_privileges.moc"
