// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper can do in each of its phases. Phase-probe goes through them and tries what is forbidden; the real
// helper is looked at from outside, before and after its sandbox closed. What the kernel says is printed.
#include "capture-helper/receive_only.h"
#include "core/control/control_channel.h"
#include "tests/support/pcap_writer.h"
#include "tests/support/privileged_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <fcntl.h>
#include <grp.h>
#include <sys/capability.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace netmoth;

namespace {

constexpr uid_t kNobody = 65534;
constexpr char kNoCapability[] = "0000000000000000";
constexpr char kNetRaw[] = "0000000000002000";

/// As a service's manager does it: nobody, with the one capability, in a program whose file has none.
void becomeNobodyWithAmbientRight()
{
    if (::prctl(PR_SET_KEEPCAPS, 1) != 0 || ::setgroups(0, nullptr) != 0 ||
        ::setresgid(kNobody, kNobody, kNobody) != 0 || ::setresuid(kNobody, kNobody, kNobody) != 0)
        ::_exit(99);
    const cap_t inherited = ::cap_from_text("cap_net_raw=pi");
    if (::cap_set_proc(inherited) != 0 || ::cap_set_ambient(CAP_NET_RAW, CAP_SET) != 0)
        ::_exit(98);
}

void becomeNobody()
{
    if (::setgroups(0, nullptr) != 0 || ::setresgid(kNobody, kNobody, kNobody) != 0 ||
        ::setresuid(kNobody, kNobody, kNobody) != 0)
        ::_exit(99);
}

QByteArray smallCapture()
{
    test::PcapWriter writer;
    writer.packet(0, std::vector<std::uint8_t>(60));
    return {reinterpret_cast<const char*>(writer.bytes().data()), static_cast<qsizetype>(writer.bytes().size())};
}

/// A process that a test looks at from outside.
class Inspected
{
public:
    explicit Inspected(qint64 pid)
        : m_folder(QString("/proc/%1").arg(pid))
    {
    }

    [[nodiscard]] QString status(const QString& key) const
    {
        QFile file(m_folder + "/status");
        if (!file.open(QIODevice::ReadOnly))
            return "gone";
        for (const QString& line : QString::fromUtf8(file.readAll()).split('\n'))
            if (line.startsWith(key + ':'))
                return line.mid(key.size() + 1).simplified();
        return "absent";
    }

    /// Hard limit as /proc writes it.
    [[nodiscard]] QString limit(const QString& name) const
    {
        QFile file(m_folder + "/limits");
        if (!file.open(QIODevice::ReadOnly))
            return "gone";
        for (const QString& line : QString::fromUtf8(file.readAll()).split('\n'))
            if (line.startsWith(name))
                return line.mid(name.size()).simplified().section(' ', 1, 1);
        return "absent";
    }

    /// What its descriptors are: "socket", "pipe", "/dev/null", …
    [[nodiscard]] QStringList descriptors() const
    {
        QStringList kinds;
        const QDir folder(m_folder + "/fd");
        for (const QString& number : folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
            kinds << descriptor(number.toInt());
        kinds.sort();
        return kinds;
    }

    /// What descriptor @p number is, as above.
    [[nodiscard]] QString descriptor(int number) const
    {
        QByteArray target(256, '\0');
        const auto length = ::readlink(qPrintable(m_folder + QString("/fd/%1").arg(number)), target.data(), 255);
        return length < 0 ? QString("closed") : QString::fromUtf8(target.left(length)).section(":[", 0, 0);
    }

    /// The owner of /proc/PID is root where the process is not dumpable (proc(5)).
    [[nodiscard]] bool isDumpable() const { return QFileInfo(m_folder + "/mem").ownerId() != 0; }

    void print(const char* phase) const
    {
        for (const char* key : {"CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb", "NoNewPrivs", "Seccomp"})
            qInfo("%-10s %-12s %s", phase, key, qPrintable(status(key)));
        qInfo("%-10s %-12s %s", phase, "descriptors", qPrintable(descriptors().join(' ')));
    }

private:
    QString m_folder;
};

}  // namespace

class PhasesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void forbiddenDeed_data();
    void forbiddenDeed();
    void sandboxKills_data();
    void sandboxKills();
    void capabilitiesOfEachPhase();
    void helperBeforeAndInsideItsSandbox();
    void ambientRightIsDropped();
    void fileIsReadInsideTheSandbox();
    void fileIsOpenedAsTheUserBehindRoot();
    void closedStandardDescriptorsLeadNowhere();

private:
    QString granted(const char* program);
    QString runProbe(const QStringList& arguments);

    QTemporaryDir m_folder;
    QString m_probe;
    QString m_helper;
    QString m_record;  // all phases but the last
    QProcess::ExitStatus m_ended = QProcess::NormalExit;
    int m_exitCode = 0;
};

/// A copy of @p program that anybody may run and that has the file capability.
QString PhasesTest::granted(const char* program)
{
    const QString copy = m_folder.filePath(QFileInfo(program).fileName());
    if (!QFile::copy(program, copy) || ::chmod(qPrintable(copy), 0755) != 0)
        return {};
    const cap_t capability = cap_from_text("cap_net_raw=p");
    const int status = cap_set_file(qPrintable(copy), capability);
    cap_free(capability);
    return status == 0 ? copy : QString();
}

QString PhasesTest::runProbe(const QStringList& arguments)
{
    QProcess probe;
    probe.setChildProcessModifier(&becomeNobody);
    probe.setProcessChannelMode(QProcess::MergedChannels);
    probe.start(m_probe, arguments);
    probe.waitForFinished(30'000);
    m_ended = probe.exitStatus();
    m_exitCode = probe.exitCode();
    return QString::fromUtf8(probe.readAll());
}

void PhasesTest::initTestCase()
{
    QVERIFY(m_folder.isValid() && ::chmod(qPrintable(m_folder.path()), 0755) == 0);
    m_probe = granted(NETMOTH_PHASE_PROBE);
    m_helper = granted(NETMOTH_HELPER);
    if (m_probe.isEmpty() || m_helper.isEmpty())
        QSKIP("the file system of the temporary folder holds no file capabilities");
    m_record = runProbe({});
    QVERIFY2(m_ended == QProcess::NormalExit && m_exitCode == 0, qPrintable(m_record));
    qInfo("%s", qPrintable(m_record));
}

void PhasesTest::forbiddenDeed_data()
{
    QTest::addColumn<QString>("raised");
    QTest::addColumn<QString>("dropped");
    // With CAP_NET_RAW, for milliseconds; and with nothing.
    const auto row = [](const char* deed, const char* raised, const char* dropped) {
        QTest::newRow(deed) << QString(raised) << QString(dropped);
    };
    row("becomeRoot", "refused", "refused");
    row("readShadow", "refused", "refused");
    row("readUserFile", "done", "done");  // the user's own rights, until the sandbox closes
    row("openPacketSocket", "done", "refused");
    row("openInternetSocket", "done", "done");
    row("bindToLowPort", "refused", "refused");
    row("raiseAgain", "done", "refused");
    row("gainByExec", "done", "refused");
    row("traceParent", "refused", "refused");
    row("mount", "refused", "refused");
    row("changeRoot", "refused", "refused");
    row("openRawSocket", "done", "refused");
    row("sendFrame", "done", "done");  // the price of a packet socket, until the sandbox closes
    row("readMemoryOfParent", "refused", "refused");
    row("useBpf", "refused", "refused");
    row("newNetwork", "refused", "refused");
    row("nameHost", "refused", "refused");
    row("signalByDescriptor", "done", "done");
    row("killParent", "done", "done");
}

void PhasesTest::forbiddenDeed()
{
    QFETCH(QString, raised);
    QFETCH(QString, dropped);
    const QString deed = QTest::currentDataTag();
    QVERIFY2(m_record.contains(QString("raised %1 %2\n").arg(deed, raised)), qPrintable(m_record));
    QVERIFY2(m_record.contains(QString("dropped %1 %2\n").arg(deed, dropped)), qPrintable(m_record));
}

void PhasesTest::sandboxKills_data()
{
    forbiddenDeed_data();
}

void PhasesTest::sandboxKills()
{
    const QString output = runProbe({QTest::currentDataTag()});
    QVERIFY2(m_ended == QProcess::CrashExit, qPrintable(output));
    QCOMPARE(m_exitCode, SIGSYS);
}

void PhasesTest::capabilitiesOfEachPhase()
{
    const QString record = m_record + runProbe({"none"});
    const auto says = [&](const char* phase, const char* key, const char* value) {
        return record.contains(QString("%1 %2 %3\n").arg(phase, key, value));
    };
    for (const char* key : {"CapInh", "CapEff", "CapAmb"})
        QVERIFY2(says("started", key, kNoCapability), key);
    QVERIFY(says("started", "CapPrm", kNetRaw));
    for (const char* key : {"CapPrm", "CapEff"})
        QVERIFY2(says("raised", key, kNetRaw), key);
    for (const char* phase : {"dropped", "sandboxed"}) {
        for (const char* key : {"CapInh", "CapPrm", "CapEff", "CapAmb"})
            QVERIFY2(says(phase, key, kNoCapability), key);
        QVERIFY(says(phase, "NoNewPrivs", "1"));
    }
    QVERIFY(says("dropped", "Seccomp", "0"));
    QVERIFY2(says("sandboxed", "Seccomp", "2"), qPrintable(record));
}

void PhasesTest::helperBeforeAndInsideItsSandbox()
{
    auto pair = control::ControlChannel::createPair();
    QVERIFY(pair.has_value());
    control::ControlChannel& app = pair->first;
    QProcess helper;
    helper.setChildProcessModifier([fd = pair->second.descriptor()] {
        ::dup2(fd, STDIN_FILENO);
        becomeNobody();
    });
    helper.start(m_helper, {"--control", "--interface=lo", "--rings=2", "--block-count=4"});
    QVERIFY(helper.waitForStarted());
    const auto next = [&app] { return app.receive(std::chrono::seconds(20)); };

    // It waits for Start: rights are gone, and the sandbox is closed.
    auto reception = next();
    QVERIFY(reception.has_value() && std::holds_alternative<control::Hello>(reception->message));
    const Inspected process(helper.processId());
    process.print("greeting");
    for (const char* key : {"CapInh", "CapPrm", "CapEff", "CapAmb"})
        QCOMPARE(process.status(key), QString(kNoCapability));
    QCOMPARE(process.status("NoNewPrivs"), QString("1"));
    QCOMPARE(process.status("Seccomp"), QString("2"));
    QVERIFY(!process.isDumpable());
    // The control socket; output and errors; two packet sockets where nothing is written; the region, what wakes the
    // main thread, and the helper's own memory statistics.
    QCOMPARE(process.descriptor(0), QString("socket"));
    QCOMPARE(process.descriptor(capture::kFirstReceiveOnly), QString("socket"));
    QCOMPARE(process.descriptor(capture::kFirstReceiveOnly + 1), QString("socket"));
    QCOMPARE(process.descriptors(),
             (QStringList{"/memfd:netmoth-region (deleted)", QString("/proc/%1/statm").arg(helper.processId()),
                          "anon_inode", "pipe", "pipe", "socket", "socket", "socket"}));

    QVERIFY(app.send(control::Start{}).has_value());
    reception = next();
    QVERIFY(reception.has_value() && std::holds_alternative<control::RegionReady>(reception->message));
    process.print("capturing");
    for (const char* key : {"CapInh", "CapPrm", "CapEff", "CapAmb"})
        QCOMPARE(process.status(key), QString(kNoCapability));
    QCOMPARE(process.status("NoNewPrivs"), QString("1"));
    QCOMPARE(process.status("Seccomp"), QString("2"));
    QVERIFY(!process.isDumpable());
    QStringList others;
    for (const QString& kind : process.descriptors())
        if (kind != "pipe" && kind != "socket" && !kind.startsWith("/memfd:netmoth") && kind != "anon_inode")
            others << kind;
    // Its own memory statistics, for the heartbeat.
    QCOMPARE(others, (QStringList{QString("/proc/%1/statm").arg(helper.processId())}));
    for (const char* name :
         {"Max core file size", "Max file size", "Max locked memory", "Max msgqueue size", "Max realtime priority"})
        QCOMPARE(process.limit(name), QString("0"));
    QVERIFY(process.limit("Max open files").toInt() < 128);
    QVERIFY(process.limit("Max data size") != "unlimited");

    QVERIFY(app.send(control::Stop{}).has_value());
    QVERIFY(helper.waitForFinished(20'000));
    QCOMPARE(helper.exitCode(), 0);
}

/// Unlike one whose file has a capability, such a process is dumpable when it starts.
void PhasesTest::ambientRightIsDropped()
{
    const QString plain = m_folder.filePath("plain-helper");
    QVERIFY(QFile::copy(NETMOTH_HELPER, plain) && ::chmod(qPrintable(plain), 0755) == 0);
    auto pair = control::ControlChannel::createPair();
    QVERIFY(pair.has_value());
    QProcess helper;
    helper.setChildProcessModifier([fd = pair->second.descriptor()] {
        ::dup2(fd, STDIN_FILENO);
        becomeNobodyWithAmbientRight();
    });
    helper.start(plain, {"--control", "--interface=lo", "--block-count=4"});
    QVERIFY(helper.waitForStarted());
    auto reception = pair->first.receive(std::chrono::seconds(20));
    QVERIFY(reception.has_value() && std::holds_alternative<control::Hello>(reception->message));
    const Inspected process(helper.processId());
    for (const char* key : {"CapInh", "CapPrm", "CapEff", "CapAmb"})
        QCOMPARE(process.status(key), QString(kNoCapability));
    QCOMPARE(process.status("NoNewPrivs"), QString("1"));
    QVERIFY(!process.isDumpable());
    pair->first = control::ControlChannel(UniqueFd());
    QVERIFY(helper.waitForFinished(20'000));
}

/// The pipe stands for a file: not a byte of it is there before the sandbox is closed.
void PhasesTest::fileIsReadInsideTheSandbox()
{
    const QByteArray path = m_folder.filePath("pipe.pcap").toLocal8Bit();
    QVERIFY(::mkfifo(path, 0666) == 0 && ::chmod(path, 0666) == 0);
    const UniqueFd writer(::open(path, O_RDWR | O_CLOEXEC));
    QVERIFY(writer.isValid());
    auto pair = control::ControlChannel::createPair();
    QVERIFY(pair.has_value());
    QProcess helper;
    helper.setChildProcessModifier([fd = pair->second.descriptor()] {
        ::dup2(fd, STDIN_FILENO);
        becomeNobody();
    });
    helper.start(m_helper, {"--control", "--read", QString::fromLocal8Bit(path)});
    QVERIFY(helper.waitForStarted());
    const Inspected process(helper.processId());
    QTRY_COMPARE(process.status("Seccomp"), QString("2"));
    QVERIFY(!process.isDumpable());

    const QByteArray bytes = smallCapture();
    QCOMPARE(::write(writer.get(), bytes.constData(), static_cast<std::size_t>(bytes.size())), bytes.size());
    auto reception = pair->first.receive(std::chrono::seconds(20));
    QVERIFY(reception.has_value() && std::holds_alternative<control::Hello>(reception->message));
    pair->first = control::ControlChannel(UniqueFd());
    QVERIFY(helper.waitForFinished(20'000));
}

void PhasesTest::fileIsOpenedAsTheUserBehindRoot()
{
    const QString path = m_folder.filePath("of-root.pcap");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(smallCapture()) > 0);
    file.close();
    QVERIFY(::chmod(qPrintable(path), 0600) == 0);
    const auto read = [&](const char* variable, const char* value) {
        QProcess helper;
        QProcessEnvironment environment;
        environment.insert(variable, value);
        helper.setProcessEnvironment(environment);
        helper.start(m_helper, {"--read", path});
        return helper.waitForFinished(20'000) ? QString::fromUtf8(helper.readAllStandardError()) : QString("hangs");
    };
    for (const char* variable : {"PKEXEC_UID", "SUDO_UID"}) {
        const QString refusal = read(variable, "65534");
        QVERIFY2(refusal.contains("Permission denied"), qPrintable(refusal));
    }
    QCOMPARE(read("OTHER", "65534"), QString());
}

void PhasesTest::closedStandardDescriptorsLeadNowhere()
{
    QProcess helper;
    helper.setChildProcessModifier([] {
        for (int descriptor = 0; descriptor <= STDERR_FILENO; ++descriptor)
            ::close(descriptor);
    });
    helper.start(m_helper, {"--interface=lo", "--block-count=4"});  // as root: the C library looks after others
    QVERIFY(helper.waitForStarted());
    const Inspected process(helper.processId());
    QTRY_COMPARE(process.status("Seccomp"), QString("2"));
    for (int descriptor = 0; descriptor <= STDERR_FILENO; ++descriptor)
        QCOMPARE(process.descriptor(descriptor), QString("/dev/null"));
    ::kill(static_cast<pid_t>(helper.processId()), SIGTERM);
    QVERIFY(helper.waitForFinished(20'000));
    QCOMPARE(helper.exitCode(), 0);
}

NETMOTH_PRIVILEGED_MAIN(PhasesTest)
#include "tst_phases.moc"
