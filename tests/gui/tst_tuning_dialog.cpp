// SPDX-License-Identifier: GPL-3.0-or-later
// Tools → Optimise this system, with the real script over a system of files (tests/scripts/fake_system.sh) and with a
// pkexec of the test's own, which writes down what it was asked for. Nothing of this machine is changed.
#include "app/gui/dialogs/help_window.h"
#include "app/gui/dialogs/tuning_dialog.h"
#include "app/gui/views/interface_panel.h"
#include "app/gui/views/message_banner.h"
#include "tests/gui/accessibility_check.h"
#include "tests/gui/desktop_fixture.h"
#include "tests/gui/file_content.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

#include <unistd.h>

#include <memory>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::test;

namespace {

const QString kScript = QStringLiteral(NETMOTH_SOURCE_DIR "/scripts/optimize_system.sh");
constexpr char kAsRoot[] = "/usr/libexec/netmoth/optimize-system-as-root";  // is never run: pkexec is the test's

constexpr char kPkexec[] = R"sh(#!/usr/bin/env bash
set -eu
printf '%s\n' "$@" >"$TUNING_TEST/asked"
if [[ -e $TUNING_TEST/status ]]; then
    if [[ -e $TUNING_TEST/sentence ]]; then cat "$TUNING_TEST/sentence" >&2; fi
    exit "$(<"$TUNING_TEST/status")"
fi
while [[ -e $TUNING_TEST/hold ]]; do sleep 0.02; done
if [[ -e $TUNING_TEST/status ]]; then exit "$(<"$TUNING_TEST/status")"; fi
verb=${3%-persistent}
if [[ -e $TUNING_TEST/half ]]; then "$TUNING_SCRIPT" "--$verb" --format tsv "$4" >/dev/null; exit 1; fi
"$TUNING_SCRIPT" "--$verb" --format tsv "$4"
if [[ $3 == apply-persistent ]]; then mkdir -p "$NETMOTH_SYSROOT/etc/sysctl.d"; touch "$NETMOTH_SYSROOT/etc/sysctl.d/60-netmoth.conf"; fi
touch "$TUNING_TEST/done"
)sh";

void writeFile(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

/// Every file below @p folder with its content.
QMap<QString, QByteArray> filesBelow(const QString& folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        const QString path = each.next();
        files.insert(path, contentOf(path));
    }
    return files;
}

}  // namespace

class TestTuningDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void previewIsTheScriptsTable();
    void previewFollowsTheInterface();
    void applyAsksForAFixedVerb();
    void persistentOnlyOnDemand();
    void revertPutsEverythingBack();
    void refusedSettingsAreNamed();
    void pkexecEndsWithASentence_data();
    void pkexecEndsWithASentence();
    void whatAChangeLeftHalfWayIsShown();
    void missingPkexecIsSaid();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void nothingRunsAsRootWithoutAnInstalledScript();
    void commandFromAMountCopiesTheScriptFirst();
    void onlyWhatIsRootsCountsAsInstalled();
    void windowStaysAliveWhileSomebodyIsAsked();
    void closingLeavesAChangeRunning();
    void nextDialogTellsHowAChangeEnds_data();
    void nextDialogTellsHowAChangeEnds();
    void nextDialogShowsTheResult();
    void keyboardAndScreenReader();
    void windowOpensItForItsInterface();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    /// @p asRoot empty: as from a source tree.
    [[nodiscard]] static TuningPrograms programsOf(const QString& asRoot, const QString& script);
    /// In place of the dialog that is open, as a window in another language opens it.
    void openNext();
    void open(const QString& asRoot = QLatin1String(kAsRoot), const QString& script = kScript,
              const QString& chosen = QStringLiteral("eth0"));
    [[nodiscard]] bool isRead() const { return m_dialog->preview().rowCount() > 0 && !isBusy(); }
    [[nodiscard]] bool isBusy() const
    {
        return m_dialog->statusText().startsWith(QLatin1String("Reading")) ||
               m_dialog->statusText().startsWith(QLatin1String("Waiting"));
    }
    void click(const char* name) { m_dialog->findChild<QPushButton*>(QLatin1String(name))->click(); }
    [[nodiscard]] bool isEnabled(const char* name) const
    {
        return m_dialog->findChild<QWidget*>(QLatin1String(name))->isEnabled();
    }
    [[nodiscard]] QString stateOf(const QString& setting, TuningModel::Column column) const;
    [[nodiscard]] QStringList asked() const { return QString::fromUtf8(contentOf(path("asked"))).split('\n'); }

    QByteArray m_pathBefore;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TuningDialog> m_dialog;
};

void TestTuningDialog::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    m_pathBefore = qgetenv("PATH");
    qputenv("TUNING_SCRIPT", kScript.toUtf8());
}

void TestTuningDialog::cleanupTestCase()
{
    qunsetenv("NETMOTH_SYSROOT");
}

void TestTuningDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(QProcess::execute(NETMOTH_SOURCE_DIR "/tests/scripts/fake_system.sh", {m_folder->path()}), 0);
    writeFile(path("bin/pkexec"), kPkexec);
    QVERIFY(QFile::setPermissions(path("bin/pkexec"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("PATH", path("bin").toUtf8() + ':' + m_pathBefore);
    qputenv("NETMOTH_SYSROOT", path("root").toUtf8());
    qputenv("TUNING_TEST", m_folder->path().toUtf8());
}

void TestTuningDialog::cleanup()
{
    m_dialog.reset();
    m_folder.reset();
    qputenv("PATH", m_pathBefore);
}

TuningPrograms TestTuningDialog::programsOf(const QString& asRoot, const QString& script)
{
    TuningPrograms programs;
    programs.script = script;
    programs.asRoot = asRoot;
    programs.place = QStringLiteral("/usr/libexec/netmoth/optimize-system");
    return programs;
}

void TestTuningDialog::openNext()
{
    auto next = std::make_unique<TuningDialog>(programsOf(QLatin1String(kAsRoot), kScript), QStringList{"eth0", "eth1"},
                                               m_dialog->interfaceName());
    next->show();
    next->continueFrom(*m_dialog);
    m_dialog = std::move(next);
}

void TestTuningDialog::open(const QString& asRoot, const QString& script, const QString& chosen)
{
    m_dialog = std::make_unique<TuningDialog>(programsOf(asRoot, script), QStringList{"eth0", "eth1"}, chosen);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY_WITH_TIMEOUT(isRead() || m_dialog->banner().showsProblem(), 60'000);
}

QString TestTuningDialog::stateOf(const QString& setting, TuningModel::Column column) const
{
    const TuningModel& model = m_dialog->preview();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, TuningModel::Setting).data().toString() == setting)
            return model.index(row, column).data().toString();
    return QStringLiteral("no such setting");
}

void TestTuningDialog::previewIsTheScriptsTable()
{
    const auto before = filesBelow(path("root"));
    open();
    QProcess script;
    script.start(kScript, {"--check", "--format", "tsv", "eth0"});
    QVERIFY(script.waitForFinished());
    const QStringList lines = QString::fromUtf8(script.readAllStandardOutput()).trimmed().split('\n');
    const TuningModel& preview = m_dialog->preview();
    QCOMPARE(preview.rowCount(), lines.size() - 1);
    QVERIFY(preview.rowCount() > 20);
    for (int row = 0; row < preview.rowCount(); ++row) {
        const QStringList cells = lines[row + 1].split('\t');
        for (const auto column : {TuningModel::Setting, TuningModel::Before, TuningModel::After, TuningModel::Why})
            QCOMPARE(preview.index(row, column).data().toString(), cells[column]);
    }
    QCOMPARE(stateOf("eth0 receive ring", TuningModel::State), QStringLiteral("would change"));
    QCOMPARE(stateOf("net.core.netdev_budget", TuningModel::State), QStringLiteral("as it should be"));
    QVERIFY2(m_dialog->statusText().startsWith("Nothing is applied. "), qPrintable(m_dialog->statusText()));
    QVERIFY(m_dialog->banner().isHidden());
    QVERIFY(isEnabled("tuningApply"));
    QVERIFY(!isEnabled("tuningRevert"));
    QCOMPARE(filesBelow(path("root")), before);
    click("tuningCopy");
    QVERIFY(QGuiApplication::clipboard()->text().contains("\neth0 receive ring\t512\t4096\twould change\t"));
}

void TestTuningDialog::previewFollowsTheInterface()
{
    open();
    m_dialog->findChild<QComboBox*>("tuningInterface")->setCurrentText("eth1");
    QTRY_VERIFY(isRead() && stateOf("eth1 receive ring", TuningModel::After) == "4096");
    QCOMPARE(stateOf("eth0 receive ring", TuningModel::After), QStringLiteral("no such setting"));
}

void TestTuningDialog::applyAsksForAFixedVerb()
{
    open();
    click("tuningApply");
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->saved().rowCount() > 0 && isRead(), 60'000);
    QCOMPARE(asked(), QStringList({"--disable-internal-agent", kAsRoot, "apply", "eth0"}));
    QCOMPARE(contentOf(path("root/ethtool/eth0.ring")), QByteArray("4096"));
    QCOMPARE(stateOf("eth0 receive ring", TuningModel::State), QStringLiteral("changed"));
    const QString status = m_dialog->statusText();
    const int saved = m_dialog->saved().rowCount();
    QVERIFY2(status.startsWith(QStringLiteral("%1 setting(s) were changed. Applied since ").arg(saved)),
             qPrintable(status));
    const qint64 age = appliedSince(m_dialog->saved().rows()).secsTo(QDateTime::currentDateTimeUtc());
    QVERIFY2(age >= 0 && age < 3600, qPrintable(QString::number(age)));
    QVERIFY(!isEnabled("tuningApply"));  // twice is once
    QVERIFY(isEnabled("tuningRevert"));
    saveScreenshot(*m_dialog, QStringLiteral("tuning-applied"));
    m_dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    saveScreenshot(*m_dialog, QStringLiteral("tuning-saved"));
    click("tuningLook");
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("eth0 receive ring", TuningModel::State), QStringLiteral("applied"), 60'000);
    QCOMPARE(stateOf("eth0 receive ring", TuningModel::Before), QStringLiteral("512"));
}

void TestTuningDialog::persistentOnlyOnDemand()
{
    open();
    m_dialog->findChild<QCheckBox*>("tuningPersistent")->setChecked(true);
    click("tuningApply");
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->saved().rowCount() > 0 && isRead(), 60'000);
    QCOMPARE(asked().value(2), QStringLiteral("apply-persistent"));
    QVERIFY2(m_dialog->statusText().contains("again at each start"), qPrintable(m_dialog->statusText()));
}

void TestTuningDialog::revertPutsEverythingBack()
{
    auto before = filesBelow(path("root"));
    open();
    click("tuningApply");
    QTRY_VERIFY_WITH_TIMEOUT(isEnabled("tuningRevert"), 60'000);
    QVERIFY(filesBelow(path("root")) != before);
    click("tuningRevert");
    QTRY_VERIFY_WITH_TIMEOUT(asked().value(2) == "revert" && isRead() && m_dialog->saved().rowCount() == 0, 60'000);
    QVERIFY2(m_dialog->statusText().contains(" were put back. Nothing is applied."),
             qPrintable(m_dialog->statusText()));
    auto after = filesBelow(path("root"));
    // The kernel would show all values, this one in brackets.
    const QString choice = path("root/sys/kernel/mm/transparent_hugepage/enabled");
    QCOMPARE(after.take(choice), QByteArray("never"));
    before.remove(choice);
    QCOMPARE(after, before);
}

void TestTuningDialog::refusedSettingsAreNamed()
{
    writeFile(path("root/ethtool/eth0.stubborn"), {});
    open();
    click("tuningApply");
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->banner().showsProblem() && isRead(), 60'000);
    QVERIFY2(m_dialog->banner().text().endsWith("could not be changed; the table says why."),
             qPrintable(m_dialog->banner().text()));
    QCOMPARE(stateOf("eth0 generic-receive-offload", TuningModel::State), QStringLiteral("refused"));
    QVERIFY(stateOf("eth0 generic-receive-offload", TuningModel::Why).contains("Operation not supported"));
    QCOMPARE(stateOf("eth0 receive ring", TuningModel::State), QStringLiteral("changed"));
    saveScreenshot(*m_dialog, QStringLiteral("tuning-partly"));
}

void TestTuningDialog::pkexecEndsWithASentence_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("offersCommand");
    QTest::newRow("dismissed") << 126 << QByteArray("Error executing command as another user: Request dismissed\n")
                               << "question for an administrator's password was dismissed." << false;
    QTest::newRow("refused") << 127 << QByteArray("Error executing command as another user: Not authorized\n")
                             << "polkit refused it, or no program of this session asks" << true;
    QTest::newRow("interface gone") << 2 << QByteArray("optimize-system-as-root: there is no such interface\n")
                                    << "there is no such interface" << false;
    QTest::newRow("script fails") << 1 << QByteArray("optimize-system: ethtool is missing, without which …\n")
                                  << "ethtool is missing, without which …" << false;
    QTest::newRow("silent") << 1 << QByteArray() << "ended before it was done" << false;
}

void TestTuningDialog::pkexecEndsWithASentence()
{
    QFETCH(int, status);
    QFETCH(QByteArray, sentence);
    QFETCH(QString, expected);
    QFETCH(bool, offersCommand);
    writeFile(path("status"), QByteArray::number(status));
    writeFile(path("sentence"), sentence);
    const auto before = filesBelow(path("root"));
    open();
    click("tuningApply");
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->banner().showsProblem(), 60'000);
    QVERIFY2(m_dialog->banner().text().contains(expected), qPrintable(m_dialog->banner().text()));
    QCOMPARE(m_dialog->banner().text().count('\n'), 0);
    QCOMPARE(!m_dialog->banner().findChildren<QPushButton*>().isEmpty(), offersCommand);
    QTRY_VERIFY_WITH_TIMEOUT(isEnabled("tuningApply"), 60'000);  // to try again
    QVERIFY(m_dialog->banner().showsProblem());
    saveScreenshot(*m_dialog, QStringLiteral("tuning-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(filesBelow(path("root")), before);
}

void TestTuningDialog::whatAChangeLeftHalfWayIsShown()
{
    writeFile(path("half"), {});
    open();
    click("tuningApply");
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->banner().showsProblem() && isRead(), 60'000);
    QVERIFY2(m_dialog->banner().text().startsWith("The tuning script ended before it was done"),
             qPrintable(m_dialog->banner().text()));
    QVERIFY2(m_dialog->statusText().startsWith("Applied since "), qPrintable(m_dialog->statusText()));
    QCOMPARE(stateOf("eth0 receive ring", TuningModel::State), QStringLiteral("applied"));
    QVERIFY(isEnabled("tuningRevert"));
    saveScreenshot(*m_dialog, QStringLiteral("tuning-half"));
}

void TestTuningDialog::missingPkexecIsSaid()
{
    open();
    QVERIFY(QFile::remove(path("bin/pkexec")));
    qputenv("PATH", path("bin").toUtf8());  // and no other one
    click("tuningApply");
    QTRY_VERIFY(m_dialog->banner().showsProblem());
    QVERIFY2(m_dialog->banner().text().contains("install the package pkexec"), qPrintable(m_dialog->banner().text()));
    QTRY_VERIFY_WITH_TIMEOUT(!isBusy(), 60'000);  // nor is there anything by which to look again
    QVERIFY2(m_dialog->banner().text().contains("install the package pkexec"), qPrintable(m_dialog->banner().text()));
    m_dialog->banner().findChild<QPushButton*>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("sudo %1 --apply eth0").arg(kScript));
}

void TestTuningDialog::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<bool>("hasTools");
    QTest::addColumn<QString>("expected");
    QTest::newRow("script missing") << QString() << "eth0" << true << "install the package netmoth-capture";
    QTest::newRow("script not to be run") << "/dev/null"
                                          << "eth0" << true << "/dev/null could not be started";
    QTest::newRow("another program") << "/bin/echo"
                                     << "eth0" << true << "/bin/echo gave an answer";
    QTest::newRow("interface gone") << kScript << "eth7" << true << "there is no interface \"eth7\": name one of eth0";
    QTest::newRow("tool missing") << kScript << "eth0" << false << "ethtool is missing";
}

void TestTuningDialog::whatCannotBeReadIsSaid()
{
    QFETCH(QString, script);
    QFETCH(QString, interface);
    QFETCH(bool, hasTools);
    QFETCH(QString, expected);
    if (!hasTools) {
        QVERIFY(QDir().mkdir(path("few")));
        for (const char* tool : {"bash", "env", "dirname", "realpath", "sed", "awk", "sort", "cat"})
            QVERIFY(QFile::link(QStandardPaths::findExecutable(QLatin1String(tool)), path("few/") + tool));
        qputenv("PATH", path("few").toUtf8());
    }
    open(QLatin1String(kAsRoot), script, interface);
    QTRY_VERIFY(!isBusy());
    QVERIFY2(m_dialog->banner().text().contains(expected), qPrintable(m_dialog->banner().text()));
    QCOMPARE(m_dialog->banner().title(), QStringLiteral("The settings could not be read"));
    QCOMPARE(m_dialog->banner().text().count('\n'), 0);
    QVERIFY(!isEnabled("tuningApply") && !isEnabled("tuningRevert"));
    saveScreenshot(*m_dialog, QStringLiteral("tuning-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    if (!hasTools) {
        m_dialog->banner().findChild<QPushButton*>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("sudo apt-get install ethtool"));
    }
    QVERIFY(!QFile::exists(path("asked")));
}

void TestTuningDialog::nothingRunsAsRootWithoutAnInstalledScript()
{
    open({});
    QVERIFY(m_dialog->preview().rowCount() > 20);
    for (const char* button : {"tuningApply", "tuningRevert", "tuningPersistent"}) {
        QVERIFY2(!isEnabled(button), button);
        QTest::mouseClick(m_dialog->findChild<QWidget*>(QLatin1String(button)), Qt::LeftButton);
    }
    const QString command = QStringLiteral("sudo %1 --apply eth0").arg(kScript);
    QVERIFY2(m_dialog->banner().text().endsWith(command), qPrintable(m_dialog->banner().text()));
    m_dialog->banner().findChildren<QPushButton*>().value(0)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), command);
    saveScreenshot(*m_dialog, QStringLiteral("tuning-source-tree"));
    SystemTuner tuner(TuningPrograms{kScript, {}, {}, false});
    tuner.change(SystemTuner::Change::Apply, "eth0");
    QVERIFY(!tuner.isChanging());
    QVERIFY(!QFile::exists(path("asked")));
}

void TestTuningDialog::commandFromAMountCopiesTheScriptFirst()
{
    const QString folder = path("mount of 'mine'");
    QVERIFY(QDir().mkpath(folder + "/lib"));
    writeFile(folder + "/lib/part.sh", "echo part");
    writeFile(folder + "/optimize-system", "#!/bin/sh\n. \"$(dirname \"$0\")/lib/part.sh\"\necho \"$0\" \"$@\"");
    QVERIFY(QFile::setPermissions(folder + "/optimize-system", QFile::ReadOwner | QFile::ExeOwner));
    writeFile(path("bin/sudo"), "#!/bin/sh\nexec \"$@\"");
    QVERIFY(QFile::setPermissions(path("bin/sudo"), QFile::ReadOwner | QFile::ExeOwner));
    const SystemTuner tuner(TuningPrograms{folder + "/optimize-system", {}, {}, true});
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("TMPDIR", m_folder->path());
    shell.setProcessEnvironment(environment);
    shell.start("/bin/sh", {"-c", tuner.commandFor(SystemTuner::Change::Revert, "eth0")});
    QVERIFY(shell.waitForFinished());
    const QString said = shell.readAllStandardOutput();
    QVERIFY2(said.startsWith("part\n") && said.endsWith("/optimize-system --revert eth0\n"), qPrintable(said));
    QVERIFY2(!said.contains("mine"), "root cannot read the mount");
}

void TestTuningDialog::onlyWhatIsRootsCountsAsInstalled()
{
    QVERIFY(onlyRootChanges("/bin/sh"));
    QVERIFY(!onlyRootChanges("/no/such/file"));
    writeFile(path("mine"), "text");
    QVERIFY2(!onlyRootChanges(path("mine")), "/tmp is everybody's");
    const TuningPrograms here = findTuningPrograms(QDir::cleanPath(NETMOTH_BINARY_DIR "/app/gui"));
    QCOMPARE(here.script, QFileInfo(kScript).canonicalFilePath());
    QVERIFY2(here.asRoot.isEmpty(), "a source tree is not installed");
    // As an installation would lie, but in a folder that is not root's alone.
    QVERIFY(QDir().mkpath(path("usr/bin")) && QDir().mkpath(path("usr/libexec/netmoth/lib")));
    writeFile(path("usr/libexec/netmoth/optimize-system"), "x");
    writeFile(path("usr/libexec/netmoth/optimize-system-as-root"), "x");
    const TuningPrograms copied = findTuningPrograms(path("usr/bin"));
    QCOMPARE(copied.script, QFileInfo(path("usr/libexec/netmoth/optimize-system")).canonicalFilePath());
    QVERIFY(copied.asRoot.isEmpty() && !copied.isOnMount);
    // And in one that is: only root can make it, and only then is there something to ask pkexec for.
    const QTemporaryDir owned(QStringLiteral("/var/lib/netmoth-test-XXXXXX"));
    if (::geteuid() == 0 && owned.isValid()) {
        QVERIFY(QDir(owned.path()).mkpath("bin") && QDir(owned.path()).mkpath("libexec/netmoth/lib"));
        for (const char* part : {"optimize-system", "optimize-system-as-root", "lib/optimize_plan.sh"})
            writeFile(owned.filePath("libexec/netmoth/") + part, "x");
        const TuningPrograms installed = findTuningPrograms(owned.filePath("bin"));
        QCOMPARE(installed.asRoot, owned.filePath("libexec/netmoth/optimize-system-as-root"));
        const QString plan = owned.filePath("libexec/netmoth/lib/optimize_plan.sh");
        QVERIFY(QFile::setPermissions(plan, QFile::ReadOwner | QFile::WriteOwner | QFile::WriteGroup));
        QVERIFY2(findTuningPrograms(owned.filePath("bin")).asRoot.isEmpty(), "a part is a group's, too");
    }
    qputenv("APPDIR", m_folder->path().toUtf8());
    QVERIFY(findTuningPrograms(path("usr/bin")).isOnMount);
    qunsetenv("APPDIR");
}

void TestTuningDialog::windowStaysAliveWhileSomebodyIsAsked()
{
    open();
    writeFile(path("hold"), {});
    click("tuningApply");
    QTRY_VERIFY(QFile::exists(path("asked")));
    QVERIFY(m_dialog->statusText().startsWith("Waiting for the administrator's password"));
    QVERIFY(!isEnabled("tuningApply") && !isEnabled("tuningRevert") && !isEnabled("tuningInterface"));
    m_dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    QTest::qWait(100);
    QVERIFY(isBusy());
    saveScreenshot(*m_dialog, QStringLiteral("tuning-waiting"));
    QVERIFY(QFile::remove(path("hold")));
    QTRY_VERIFY_WITH_TIMEOUT(isRead() && m_dialog->saved().rowCount() > 0, 60'000);
}

void TestTuningDialog::closingLeavesAChangeRunning()
{
    open();
    writeFile(path("hold"), {});
    click("tuningApply");
    QTRY_VERIFY(QFile::exists(path("asked")));
    m_dialog.reset();  // neither ends the change nor waits for it
    QVERIFY(!QFile::exists(path("done")));
    QVERIFY(QFile::remove(path("hold")));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("done")), 60'000);
    QCOMPARE(contentOf(path("root/ethtool/eth0.ring")), QByteArray("4096"));
}

void TestTuningDialog::nextDialogTellsHowAChangeEnds_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("done") << 0;
    QTest::newRow("dismissed") << 126;
}

void TestTuningDialog::nextDialogTellsHowAChangeEnds()
{
    QFETCH(int, status);
    open();
    writeFile(path("hold"), {});
    click("tuningApply");
    QTRY_VERIFY(QFile::exists(path("asked")));
    openNext();
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->preview().rowCount() > 0, 60'000);
    QVERIFY2(m_dialog->statusText().startsWith("Waiting for the administrator's password"),
             qPrintable(m_dialog->statusText()));
    QVERIFY(!isEnabled("tuningApply") && !isEnabled("tuningRevert"));
    if (status != 0)
        writeFile(path("status"), QByteArray::number(status));
    QVERIFY(QFile::remove(path("hold")));
    if (status == 0) {
        QTRY_VERIFY_WITH_TIMEOUT(isRead() && m_dialog->saved().rowCount() > 0, 60'000);
        QCOMPARE(stateOf("eth0 receive ring", TuningModel::State), QStringLiteral("changed"));
        QVERIFY2(m_dialog->statusText().contains("were changed. Applied since"), qPrintable(m_dialog->statusText()));
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->banner().showsProblem() && isRead(), 60'000);
        QVERIFY2(m_dialog->banner().text().contains("was dismissed"), qPrintable(m_dialog->banner().text()));
        QVERIFY(isEnabled("tuningApply"));
    }
}

void TestTuningDialog::nextDialogShowsTheResult()
{
    open();
    m_dialog->findChild<QCheckBox*>("tuningPersistent")->setChecked(true);
    click("tuningApply");
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->saved().rowCount() > 0 && isRead(), 60'000);
    const QString status = m_dialog->statusText();
    m_dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    openNext();
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->saved().rowCount() > 0 && isRead(), 60'000);
    QCOMPARE(m_dialog->statusText(), status);
    QCOMPARE(stateOf("eth0 receive ring", TuningModel::State), QStringLiteral("changed"));
    QCOMPARE(m_dialog->findChild<QTabWidget*>()->currentIndex(), 1);
    QVERIFY(m_dialog->findChild<QCheckBox*>("tuningPersistent")->isChecked());
}

void TestTuningDialog::keyboardAndScreenReader()
{
    open();
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        QTest::qWait(20);
        saveScreenshot(*m_dialog,
                       theme == ThemeChoice::Dark ? QStringLiteral("tuning-dark") : QStringLiteral("tuning"));
    }
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(!m_dialog->windowTitle().isEmpty());
    QCOMPARE(withoutAccessibleName(*m_dialog).join("; "), QString());
    QCOMPARE(withoutKeyboard(*m_dialog).join("; "), QString());
    QCOMPARE(ambiguousMnemonics(*m_dialog).join("; "), QString());
    QSignalSpy help(m_dialog.get(), &TuningDialog::helpWanted);
    QTest::keyClick(m_dialog.get(), Qt::Key_F1);
    QTRY_COMPARE(help.size(), 1);
    QCOMPARE(help[0][0].toString(), QStringLiteral("optimise"));
    QVERIFY(!HelpWindow::resourceOf("optimise").isEmpty());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestTuningDialog::windowOpensItForItsInterface()
{
    DesktopFixture desk(path("netmoth.ini"));
    QVERIFY(desk.show());
    QTRY_VERIFY(!desk.window.interfacePanel().selectedInterface().isEmpty());
    desk.window.findChild<QAction*>("tuneSystem")->trigger();
    QPointer<TuningDialog> dialog = desk.window.findChild<TuningDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->interfaceName(), desk.window.interfacePanel().selectedInterface());
    desk.window.findChild<QAction*>("tuneSystem")->trigger();
    QCOMPARE(desk.window.findChildren<TuningDialog*>().size(), 1);
    dialog->reject();
    QTRY_VERIFY(dialog == nullptr);
    desk.window.startInterface("lo");
    desk.control.enter(session::CaptureControl::State::Running);
    desk.desktop->tuneSystem({});
    QCOMPARE(desk.window.findChild<TuningDialog*>()->interfaceName(), QStringLiteral("lo"));
}

QTEST_MAIN(TestTuningDialog)
#include "tst_tuning_dialog.moc"
