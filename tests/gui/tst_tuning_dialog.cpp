// SPDX-License-Identifier: GPL-3.0-or-later
// Tools → Optimise this system: what it shows, what it offers to whom, and how it is reached. Changes:
// tst_tuning_change.
#include "app/gui/dialogs/help_window.h"
#include "app/gui/views/interface_panel.h"
#include "tests/gui/accessibility_check.h"
#include "tests/gui/desktop_fixture.h"
#include "tests/gui/tuning_dialog_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardPaths>

#include <unistd.h>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::test;

class TestTuningDialog : public QObject, private TuningDialogFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void cleanupTestCase() { endAll(); }
    void previewIsTheScriptsTable();
    void previewFollowsTheInterface();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void nothingRunsAsRootWithoutAnInstalledScript();
    void commandFromAMountCopiesTheScriptFirst();
    void onlyWhatIsRootsCountsAsInstalled();
    void keyboardAndScreenReader();
    void windowOpensItForItsInterface();
};

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
    QStringList listed;
    for (const session::InterfaceStatus& status : desk.monitor.latest())
        listed << status.name;
    const auto* choice = dialog->findChild<QComboBox*>("tuningInterface");
    QCOMPARE(choice->count(), static_cast<int>(listed.size()));
    for (const QString& name : listed)
        QVERIFY2(choice->findText(name) >= 0, qPrintable(name));
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
