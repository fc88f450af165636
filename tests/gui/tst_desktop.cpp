// SPDX-License-Identifier: GPL-3.0-or-later
// Recent files, drops, the restored session, help and the dialogs about the program, driven by mouse and keyboard.
#include "app/gui/desktop/capture_drop.h"
#include "app/gui/desktop/recent_files_menu.h"
#include "app/gui/dialogs/about_dialog.h"
#include "app/gui/dialogs/help_window.h"
#include "app/gui/dialogs/shortcuts_dialog.h"
#include "app/gui/models/program_facts.h"
#include "app/gui/views/chart_panel.h"
#include "app/gui/views/flow_view.h"
#include "app/gui/views/help_topic.h"
#include "app/gui/views/interface_panel.h"
#include "app/gui/views/live_page.h"
#include "core/base/version.h"
#include "tests/gui/desktop_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QTreeWidget>
#include <QUrl>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::test;
using State = session::CaptureControl::State;

class TestDesktop : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void recentFilesAreBoundedAndNewestFirst();
    void fileThatCouldNotBeReadIsNotRecent();
    void goneFilesArePrunedWithAWord();
    void recentFileIsOpenedAgain();
    void nameOfARecentFileIsNoMarkup();
    void dropOpensCaptureFiles_data();
    void dropOpensCaptureFiles();
    void dropRefusesOthersWithASentence_data();
    void dropRefusesOthersWithASentence();
    void dropDuringACaptureSaysWhy();
    void sessionIsRestored();
    void brokenSettingsAreHarmless_data();
    void brokenSettingsAreHarmless();
    void shortcutListIsThatOfTheActions();
    void f1OpensTheHelpOfTheFocusedView_data();
    void f1OpensTheHelpOfTheFocusedView();
    void everyViewHasAHelpPage();
    void everyHelpPageIsThereAndItsLinksLead();
    void helpIsSearched();
    void aboutNamesVersionsAndLicences();

private:
    [[nodiscard]] QString makeFile(const QString& name, const QByteArray& content) const;
    [[nodiscard]] QString settingsPath() const { return m_folder->filePath("netmoth.ini"); }
    void drop(const QList<QUrl>& urls);
    void restart();
    [[nodiscard]] RecentFilesMenu* recent() const { return m_desk->window.findChild<RecentFilesMenu*>("recentFiles"); }
    [[nodiscard]] QString banner() const { return m_desk->window.banner().text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DesktopFixture> m_desk;
};

namespace {

const QByteArray kPcap = QByteArray::fromHex("d4c3b2a1020004000000000000000000ffff000001000000");

}  // namespace

void TestDesktop::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    restart();
}

void TestDesktop::cleanup()
{
    m_desk.reset();
    m_folder.reset();
}

void TestDesktop::restart()
{
    m_desk.reset();
    m_desk = std::make_unique<DesktopFixture>(settingsPath());
    m_desk->desktop->restoreSession();
    QVERIFY(m_desk->show());
}

QString TestDesktop::makeFile(const QString& name, const QByteArray& content) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void TestDesktop::drop(const QList<QUrl>& urls)
{
    QMimeData mimeData;
    mimeData.setUrls(urls);
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &mimeData, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_desk->window, &enter);
    QVERIFY2(enter.isAccepted(), "what has files is let in, so that it can be answered");
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &mimeData, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_desk->window, &event);
}

void TestDesktop::recentFilesAreBoundedAndNewestFirst()
{
    RecentFiles files(m_desk->settings);
    for (int i = 0; i < 15; ++i)
        files.add(QStringLiteral("/captures/%1.pcap").arg(i));
    files.add("/captures/12.pcap");
    QCOMPARE(files.paths().size(), RecentFiles::kMost);
    QCOMPARE(files.paths().first(), QStringLiteral("/captures/12.pcap"));
    QCOMPARE(files.paths().at(1), QStringLiteral("/captures/14.pcap"));
    QCOMPARE(files.paths().count("/captures/12.pcap"), 1);
}

void TestDesktop::fileThatCouldNotBeReadIsNotRecent()
{
    const QString path = makeFile("a.pcap", kPcap);
    m_desk->window.openFile(path);
    m_desk->control.failWith(FailureKind::Damaged, "It is no capture file.");
    QCOMPARE(recent()->paths(), QStringList());
    m_desk->window.startInterface("lo");
    m_desk->control.enter(State::Running);
    QCOMPARE(recent()->paths(), QStringList());
}

void TestDesktop::goneFilesArePrunedWithAWord()
{
    const QString stays = makeFile("stays.pcap", kPcap);
    const QString goes = makeFile("goes.pcap", kPcap);
    recent()->add(stays);
    recent()->add(goes);
    QVERIFY(QFile::remove(goes));
    emit recent()->aboutToShow();
    QCOMPARE(recent()->paths(), QStringList{stays});
    QVERIFY2(banner().contains(goes) && banner().contains("no longer there"), qPrintable(banner()));
    QVERIFY(QFile::remove(stays));  // between showing the menu and choosing from it
    recent()->actions().first()->trigger();
    QVERIFY2(banner().contains(stays), qPrintable(banner()));
    QCOMPARE(recent()->paths(), QStringList());
    QVERIFY(!m_desk->control.lastRequest());
}

void TestDesktop::recentFileIsOpenedAgain()
{
    const QString path = makeFile("a & b.pcap", kPcap);
    m_desk->window.openFile(path);
    m_desk->control.enter(State::Running);
    m_desk->control.enter(State::Finished);
    restart();
    QCOMPARE(recent()->paths(), QStringList{path});
    QVERIFY2(recent()->actions().first()->text().contains("a && b.pcap"), "an ampersand is no mnemonic");
    recent()->actions().first()->trigger();
    QCOMPARE(m_desk->control.lastRequest()->filePath, path);
}

void TestDesktop::nameOfARecentFileIsNoMarkup()
{
    const QString path = makeFile("<b>x.pcap", kPcap);
    recent()->add(path);
    const QString toolTip = recent()->actions().first()->toolTip();
    QCOMPARE(QTextDocumentFragment::fromHtml(toolTip).toPlainText(), path);
}

void TestDesktop::dropOpensCaptureFiles_data()
{
    QTest::addColumn<QByteArray>("firstBytes");
    QTest::newRow("pcap") << kPcap;
    QTest::newRow("pcap, other byte order") << QByteArray::fromHex("a1b2c3d4");
    QTest::newRow("pcap, nanoseconds") << QByteArray::fromHex("4d3cb2a1");
    QTest::newRow("pcapng") << QByteArray::fromHex("0a0d0d0a1c000000");
    QTest::newRow("gzip") << QByteArray::fromHex("1f8b0800");
    QTest::newRow("zstd") << QByteArray::fromHex("28b52ffd");
}

void TestDesktop::dropOpensCaptureFiles()
{
    QFETCH(QByteArray, firstBytes);
    const QString path = makeFile("dropped", firstBytes);
    drop({QUrl::fromLocalFile(path)});
    QVERIFY(m_desk->control.lastRequest());
    QCOMPARE(m_desk->control.lastRequest()->filePath, path);
    QCOMPARE(banner(), QString());
}

void TestDesktop::dropRefusesOthersWithASentence_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QString>("said");
    const QUrl file = QUrl::fromLocalFile("/nonexistent/a.pcap");
    QTest::newRow("text") << QList<QUrl>{QUrl::fromLocalFile("text")} << "is not a capture file";
    QTest::newRow("empty") << QList<QUrl>{QUrl::fromLocalFile("empty")} << "is not a capture file";
    QTest::newRow("folder") << QList<QUrl>{QUrl::fromLocalFile(QDir::tempPath())} << "is a folder";
    QTest::newRow("gone") << QList<QUrl>{file} << "There is no file";
    QTest::newRow("two") << QList<QUrl>{file, file} << "2 file";
    QTest::newRow("remote") << QList<QUrl>{QUrl("https://example.org/a.pcap")} << "not on this computer";
}

void TestDesktop::dropRefusesOthersWithASentence()
{
    QFETCH(QList<QUrl>, urls);
    QFETCH(QString, said);
    if (urls.first().toLocalFile() == "text")
        urls = {QUrl::fromLocalFile(makeFile("text", "Dear analyst,\n"))};
    else if (urls.first().toLocalFile() == "empty")
        urls = {QUrl::fromLocalFile(makeFile("empty", {}))};
    drop(urls);
    QVERIFY(!m_desk->control.lastRequest());
    QVERIFY2(banner().contains(said), qPrintable(banner()));
    QCOMPARE(banner().count('\n'), 0);
}

void TestDesktop::dropDuringACaptureSaysWhy()
{
    m_desk->window.startInterface("lo");
    m_desk->control.enter(State::Running);
    drop({QUrl::fromLocalFile(makeFile("a.pcap", kPcap))});
    QVERIFY(m_desk->control.lastRequest()->filePath.isEmpty());
    QVERIFY2(banner().contains("lo is being captured"), qPrintable(banner()));
}

void TestDesktop::sessionIsRestored()
{
    auto* list = m_desk->window.findChild<QListView*>("interfaceList");
    QVERIFY(list->model()->rowCount() > 0);
    const QString last = list->model()->index(list->model()->rowCount() - 1, 0).data().toString();
    m_desk->window.interfacePanel().select(last);
    m_desk->window.livePage().charts().setRangeSeconds(900);
    m_desk->window.findChild<QAction*>("showInterfaces")->setChecked(false);
    m_desk->window.resize(1111, 777);
    m_desk->desktop->saveSession();

    restart();
    QCOMPARE(m_desk->window.size(), QSize(1111, 777));
    QCOMPARE(m_desk->window.livePage().charts().rangeSeconds(), 900);
    QVERIFY(!m_desk->window.interfacePanel().isVisible());
    m_desk->window.findChild<QAction*>("showInterfaces")->setChecked(true);
    QTRY_COMPARE(m_desk->window.interfacePanel().selectedInterface(), last);
    QVERIFY2(!m_desk->control.lastRequest(), "nothing is captured unasked");
}

void TestDesktop::brokenSettingsAreHarmless_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("noise") << QByteArray::fromHex("00ff17fe8001") + QByteArray("]][[=\n\0\n=x", 10);
    QTest::newRow("wrong types") << QByteArray(
        "[window]\ngeometry=1\nchoices\\chartRange=soon\nsplitters\\mainSplitter="
        "@ByteArray(xx)\ncolumns\\flows=7\ntabs\\viewTabs=-5\n[session]\n"
        "interface=@Invalid()\n[files]\nrecent=relative.pcap, , ../b\n"
        "[appearance]\ntheme=purple\n[alerts]\ndrop\\limit=NaN\n");
    QTest::newRow("huge") << QByteArray("[files]\nrecent=") + QByteArray(1 << 20, 'x') +
                                 "\n[session]\ninterface=" + QByteArray(1 << 20, 'y') + '\n';
}

void TestDesktop::brokenSettingsAreHarmless()
{
    QFETCH(QByteArray, content);
    m_desk.reset();
    QCOMPARE(makeFile("netmoth.ini", content), settingsPath());
    restart();
    QCOMPARE(recent()->paths(), QStringList());
    QVERIFY(!m_desk->window.interfacePanel().selectedInterface().isEmpty());
    QCOMPARE(m_desk->window.livePage().charts().rangeSeconds(), 60);
    m_desk->window.livePage().charts().setRangeSeconds(300);
    m_desk->desktop->saveSession();
    restart();
    QCOMPARE(m_desk->window.livePage().charts().rangeSeconds(), 300);
}

void TestDesktop::shortcutListIsThatOfTheActions()
{
    QSet<QString> listed;
    for (const ShortcutEntry& entry : shortcutsOf(m_desk->window)) {
        QVERIFY2(!entry.action.isEmpty() && !entry.keys.isEmpty(), qPrintable(entry.action + entry.keys));
        listed << entry.keys;
    }
    int withShortcut = 0;
    for (const QAction* action : m_desk->window.findChildren<QAction*>()) {
        if (action->shortcuts().isEmpty() || action->parent()->inherits("QLineEdit"))
            continue;
        ++withShortcut;
        QVERIFY2(!action->text().isEmpty(),
                 qPrintable(action->shortcut().toString() + " has no name to list it under"));
        QVERIFY(listed.contains(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)));
    }
    QVERIFY(withShortcut >= 9);
    QStringList ofDialogs;
    for (const ShortcutEntry& entry : shortcutsOf(m_desk->window))
        if (entry.group == QLatin1String("Configuration") || entry.group == QLatin1String("Follow TCP Stream"))
            ofDialogs << entry.action + QLatin1Char('=') + entry.keys;
    QCOMPARE(ofDialogs, QStringList({"Review and save=Ctrl+S", "Find in the stream=Ctrl+F", "Find Next=F3",
                                     "Find Previous=Shift+F3", "Save=Ctrl+S"}));

    const auto keysOfConfiguration = [this] {
        for (const ShortcutEntry& entry : shortcutsOf(m_desk->window))
            if (entry.action.startsWith("Configuration"))
                return entry.keys;
        return QString();
    };
    QCOMPARE(keysOfConfiguration(), QStringLiteral("Ctrl+,"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);  // where the comma would come first
    const QString isolated = keysOfConfiguration();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(isolated, QString(QChar(0x2066)) + "Ctrl+," + QChar(0x2069));

    QTest::keyClick(&m_desk->window, Qt::Key_F1, Qt::ControlModifier);
    auto* dialog = m_desk->window.findChild<ShortcutsDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY(dialog->list().topLevelItemCount() >= 4);
    auto* search = dialog->findChild<QLineEdit*>();
    QTest::keyClicks(search, "f9");
    int shown = 0;
    for (int i = 0; i < dialog->list().topLevelItemCount(); ++i)
        for (int j = 0; j < dialog->list().topLevelItem(i)->childCount(); ++j)
            shown += dialog->list().topLevelItem(i)->child(j)->isHidden() ? 0 : 1;
    QCOMPARE(shown, 1);
}

void TestDesktop::f1OpensTheHelpOfTheFocusedView_data()
{
    QTest::addColumn<QString>("widget");
    QTest::addColumn<QString>("topic");
    QTest::newRow("interfaces") << "interfaceList"
                                << "interfaces";
    QTest::newRow("flows") << "flowTable"
                           << "flows";
    QTest::newRow("charts") << "chartRange"
                            << "charts";
    QTest::newRow("captureFilter") << "captureFilter"
                                   << "capture-filter";
}

void TestDesktop::f1OpensTheHelpOfTheFocusedView()
{
    QFETCH(QString, widget);
    QFETCH(QString, topic);
    m_desk->window.startInterface("lo");
    m_desk->control.enter(State::Running);
    auto* focused = m_desk->window.findChild<QWidget*>(widget);
    QVERIFY(focused != nullptr);
    focused->setFocus();
    QTest::keyClick(focused, Qt::Key_F1);
    auto* help = m_desk->window.findChild<HelpWindow*>();
    QVERIFY(help != nullptr && help->isVisible());
    QCOMPARE(help->topic(), topic);
    QVERIFY(help->page().toPlainText().size() > 200);
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(!help->isVisible());
}

void TestDesktop::everyViewHasAHelpPage()
{
    const QTabWidget& tabs = m_desk->window.livePage().tabs();
    QVERIFY(tabs.count() >= 5);
    for (int i = 0; i < tabs.count(); ++i) {
        const QString topic = helpTopicOf(tabs.widget(i));
        QVERIFY2(topic != "index" && !HelpWindow::resourceOf(topic).isEmpty(), qPrintable(tabs.tabText(i)));
    }
}

void TestDesktop::everyHelpPageIsThereAndItsLinksLead()
{
    HelpWindow help;
    int pages = 0;
    QDirIterator files(":/help", {"*.md"}, QDir::Files);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        help.setTopic(file.completeBaseName());
        QCOMPARE(help.topic(), file.completeBaseName());
        ++pages;
        QVERIFY2(help.page().toPlainText().size() > 200, qPrintable(file.filePath()));
        for (QTextBlock block = help.page().document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QString target = part.fragment().charFormat().anchorHref();
                if (target.endsWith(".md"))
                    QVERIFY2(!HelpWindow::resourceOf(QFileInfo(target).completeBaseName()).isEmpty(),
                             qPrintable(file.fileName() + " leads to " + target));
            }
    }
    QVERIFY(pages >= 8);
    help.setTopic("no-such-topic");
    QCOMPARE(help.topic(), QStringLiteral("index"));
    help.setTopic("display-filter");
    QVERIFY2(help.page().toPlainText().contains("flow.retransmissions"), "the filter reference is the grammar itself");
}

void TestDesktop::helpIsSearched()
{
    HelpWindow& help = HelpWindow::showTopic(m_desk->window, "display-filter");
    QApplication::setActiveWindow(&help);  // offscreen, activations may overtake each other
    auto* search = help.findChild<QLineEdit*>();
    QTest::keyClick(&help.page(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(help.focusWidget(), search);
    QTest::keyClicks(search, "flow.rtt");
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(help.page().textCursor().selectedText(), QStringLiteral("flow.rtt"));
    QTest::keyClick(search, Qt::Key_Return);  // from the top again
    QCOMPARE(help.page().textCursor().selectedText(), QStringLiteral("flow.rtt"));
}

void TestDesktop::aboutNamesVersionsAndLicences()
{
    AboutDialog& about = AboutDialog::showFor(m_desk->window);
    auto* libraries = about.findChild<QTreeWidget*>("aboutLibraries");
    QCOMPARE(libraries->topLevelItemCount(), libraryFacts().size());
    for (const LibraryFact& library : libraryFacts())
        QVERIFY2(!library.licence.isEmpty() && !library.purpose.isEmpty(), qPrintable(library.name));
    QVERIFY(about.findChild<QPlainTextEdit*>("aboutLicence")->toPlainText().contains("GNU GENERAL PUBLIC LICENSE"));
    QVERIFY(QRegularExpression("^[0-9a-f]{16,}$").match(buildId()).hasMatch());
    const auto buttons = about.findChildren<QPushButton*>();
    const auto copy =
        std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* b) { return b->text().contains("Copy"); });
    QVERIFY(copy != buttons.end());
    QTest::mouseClick(*copy, Qt::LeftButton);
    const QString facts = QGuiApplication::clipboard()->text();
    QVERIFY2(facts.contains(QLatin1String(kVersion)) && facts.contains(qVersion()) && facts.contains(buildId()),
             qPrintable(facts));
    QVERIFY2(facts.contains(QRegularExpression("libpcap \\d")), qPrintable(facts));
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
