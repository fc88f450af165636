// SPDX-License-Identifier: GPL-3.0-or-later
// "Follow TCP stream" as a user meets it: from the flow table by key and by menu, then read, searched, copied and saved
// by keyboard and mouse. The test is the helper and writes into the tap.
#include "app/gui/base/theme.h"
#include "app/gui/streams/follow_dialog.h"
#include "app/gui/streams/stream_view.h"
#include "app/gui/views/flow_view.h"
#include "app/gui/views/live_page.h"
#include "tests/gui/desktop_fixture.h"
#include "tests/model/flow_samples.h"
#include "tests/model/stream_samples.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBlock>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::test;
using State = session::CaptureControl::State;

namespace {

constexpr auto kClient = StreamSpeaker::kClient;
constexpr auto kServer = StreamSpeaker::kServer;

class FollowDialogTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DesktopFixture> m_desk;
    StreamSpeaker m_speaker;
    UniqueFd m_tap;

    [[nodiscard]] QTableView& table() const { return m_desk->window.livePage().flows().table(); }
    [[nodiscard]] QAction* command() const { return m_desk->window.findChild<QAction*>("followStream"); }
    [[nodiscard]] FollowDialog* dialog() const { return m_desk->window.findChild<FollowDialog*>(); }
    template <typename Widget>
    [[nodiscard]] Widget* part(const char* name) const
    {
        return dialog()->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QStringList shownLines() const { return dialog()->view().toPlainText().split('\n'); }
    [[nodiscard]] QString contents(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QStringLiteral("no file");
    }

    void showFlows(std::vector<flow::FlowSnapshot> flows)
    {
        emit m_desk->control.flowTableSampled(flowTable(std::move(flows)));
        QTRY_VERIFY(m_desk->capture.flows().isUpToDate());
    }
    void selectFlowWithPort(int port)
    {
        const FlowModel& model = m_desk->capture.flows();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.flowAt(row).originatorPort == port)
                table().selectRow(row);
    }
    /// By its key, as in Wireshark.
    void follow()
    {
        selectFlowWithPort(40000);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_T, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(dialog() != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        m_tap = m_desk->control.takeTap();
        QVERIFY(m_tap.isValid());
    }
    void say(flow::Direction from, const QByteArray& bytes)
    {
        for (qsizetype at = 0; at < bytes.size(); at += 60'000)
            QVERIFY(writeFrame(m_tap.get(), m_speaker.data(from, bytes.mid(at, 60'000))));
    }
    void waitForBytes(flow::Direction from, qsizetype bytes)
    {
        QTRY_COMPARE_WITH_TIMEOUT(dialog()->follower().stream().side(from).bytes.size(), bytes, 20000);
    }
    void choose(const char* box, int index)
    {
        auto* combo = part<QComboBox>(box);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentIndex(), index);
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<DesktopFixture>(m_folder->filePath("netmoth.ini"));
        m_speaker = {};
        QVERIFY(m_desk->show());
        m_desk->window.startInterface("lo");
        m_desk->control.enter(State::Running);
        m_desk->window.livePage().tabs().setCurrentWidget(
            m_desk->window.livePage().flows().parentWidget()->parentWidget());
        flow::FlowSnapshot udp = flowNumber(3, 100);
        QCOMPARE(udp.ipProtocol, 17);
        showFlows({sampleTcpFlow(), udp});
    }

    void cleanup()
    {
        m_tap.reset();
        m_desk.reset();
        m_folder.reset();
    }

    void onlyTcpCanBeFollowed()
    {
        QVERIFY(!command()->isEnabled());  // nothing is selected
        selectFlowWithPort(40003);
        QVERIFY(!command()->isEnabled());
        selectFlowWithPort(40000);
        QVERIFY(command()->isEnabled());
    }

    void contextMenuFollows()
    {
        selectFlowWithPort(40000);
        const QRect cell = table().visualRect(table().currentIndex());
        emit table().customContextMenuRequested(cell.center());
        auto* menu = table().findChild<QMenu*>("flowMenu");
        QVERIFY(menu != nullptr && menu->actions().contains(command()));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(command()).center());
        QTRY_VERIFY(dialog() != nullptr);
        QCOMPARE(m_desk->control.tappedFlow(), sampleTcpFlow().id);
        QVERIFY(dialog()->windowTitle().contains("192.0.2.1:40000 → 198.51.100.1:80"));
    }

    void streamIsReadAsItGrows()
    {
        follow();
        QVERIFY(dialog()->stateText().contains("Followed live"));
        m_speaker.skip(kClient, 77);
        say(kClient, "GET / HTTP/1.1\r\nHost: example\r\n\r\n");
        say(kServer, "HTTP/1.1 200 OK\r\n");
        waitForBytes(kServer, 17);
        QCOMPARE(shownLines().mid(1), QStringList({"GET / HTTP/1.1", "Host: example", "", "HTTP/1.1 200 OK"}));
        QVERIFY(shownLines().first().contains("known from offset 77"));
        QVERIFY(writeFrame(m_tap.get(), m_speaker.gap(kServer, 1460)));
        say(kServer, "<html>");
        waitForBytes(kServer, 23);
        QCOMPARE(shownLines().size(), 7);
        QVERIFY(shownLines().at(5).contains("1,460 bytes from 198.51.100.1:80 were never captured"));
        QVERIFY(part<QComboBox>("streamSides")->itemText(2).contains("1,483 bytes"));
        QVERIFY(dialog()->stateText().contains("Not shown: 1,537 bytes"));
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(*qApp, theme);
            QTest::qWait(20);
            saveScreenshot(*dialog(), theme == ThemeChoice::Dark ? "follow-text-dark" : "follow-text-light");
        }
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(writeFrame(m_tap.get(), m_speaker.end(kClient)));
        QVERIFY(writeFrame(m_tap.get(), m_speaker.end(kServer)));
        QTRY_VERIFY(dialog()->stateText().contains("has ended"));
    }

    void selectionAndPositionStayWhileItGrows()
    {
        follow();
        QByteArray lines;
        for (int i = 0; i < 300; ++i)
            lines += "line " + QByteArray::number(i) + "\n";
        say(kClient, lines);
        waitForBytes(kClient, lines.size());
        StreamView& view = dialog()->view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view.textCursor().selectedText(), QStringLiteral("line"));
        say(kServer, "answer\n");
        waitForBytes(kServer, 7);
        QCOMPARE(view.textCursor().selectedText(), QStringLiteral("line"));
        QCOMPARE(view.verticalScrollBar()->value(), 0);
        // Who looks at the end sees what comes.
        view.showEnd();
        say(kServer, lines);
        waitForBytes(kServer, 7 + lines.size());
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("line"));
    }

    void looksByKeyboard()
    {
        follow();
        say(kClient, "caf\xC3\xA9\n");
        say(kServer, "thanks");
        waitForBytes(kServer, 6);
        QCOMPARE(shownLines(), QStringList({QStringLiteral("café"), "thanks"}));
        choose("streamEncoding", 1);
        QCOMPARE(shownLines().first(), QStringLiteral("cafÃ©"));
        choose("streamForm", 1);
        QCOMPARE(shownLines(), QStringList({"00000000  63 61 66 c3 a9 0a                                 caf...",
                                            "    00000000  74 68 61 6e 6b 73                                 thanks"}));
        QVERIFY(!part<QComboBox>("streamEncoding")->isEnabled());
        choose("streamSides", 2);
        QCOMPARE(shownLines(), QStringList({"00000000  74 68 61 6e 6b 73                                 thanks"}));
        saveScreenshot(*dialog(), "follow-hex");
    }

    void directionsDifferInEitherTheme()
    {
        follow();
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(*qApp, theme);
            const StreamView& view = dialog()->view();
            const QColor client = view.backgroundOf(kClient);
            const QColor server = view.backgroundOf(kServer);
            // Blue against orange: the channel that no colour blindness confuses.
            QVERIFY(client.blue() - server.blue() > 20);
            const int text = view.palette().color(QPalette::Text).lightness();
            QVERIFY(qAbs(client.lightness() - text) > 120 && qAbs(server.lightness() - text) > 120);
        }
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void findsInEveryPart()
    {
        follow();
        QByteArray filler(1000, 'x');
        filler.back() = '\n';
        for (int i = 0; i < 400; ++i)
            say(kClient, filler);
        say(kClient, "The Needle is here\n");
        waitForBytes(kClient, 400'019);
        QCOMPARE(dialog()->partText(), QStringLiteral("Part 1 of 4"));
        QTest::keyClick(dialog(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), part<QLineEdit>("streamFind"));
        QTest::keyClicks(part<QLineEdit>("streamFind"), "needle");
        QTest::keyClick(part<QLineEdit>("streamFind"), Qt::Key_Return);
        QCOMPARE(dialog()->partText(), QStringLiteral("Part 4 of 4"));
        QCOMPARE(dialog()->view().textCursor().selectedText(), QStringLiteral("Needle"));
        QTest::keyClick(dialog(), Qt::Key_F3);  // the only one
        QTRY_VERIFY(part<QLabel>("findResult")->text().contains("other end"));
        QCOMPARE(dialog()->view().textCursor().selectedText(), QStringLiteral("Needle"));
        part<QLineEdit>("streamFind")->selectAll();
        QTest::keyClicks(part<QLineEdit>("streamFind"), "nowhere");
        QTest::mouseClick(part<QPushButton>("findPrevious"), Qt::LeftButton);
        QCOMPARE(part<QLabel>("findResult")->text(), QStringLiteral("Not found"));
        for (QPushButton* button : dialog()->findChildren<QPushButton*>())
            if (button->text() == "Ea&rlier Part")
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(dialog()->partText(), QStringLiteral("Part 3 of 4"));
    }

    void savesTextAndBytes()
    {
        follow();
        say(kClient, "abc");
        QVERIFY(writeFrame(m_tap.get(), m_speaker.gap(kClient, 2)));
        say(kClient, "def");
        say(kServer, "xyz");
        waitForBytes(kServer, 3);
        const QString bytes = m_folder->filePath("bytes.bin");
        dialog()->saveBytesTo(bytes, kClient);
        QTRY_VERIFY(dialog()->banner().text().contains("8 bytes were written to"));
        QCOMPARE(contents(bytes), QString::fromLatin1("abc\0\0def", 8));

        // By its key and a file dialog.
        QTimer::singleShot(0, this, [this] {
            QVERIFY(
                QTest::qWaitFor([] { return qobject_cast<QFileDialog*>(QApplication::activeModalWidget()); }, 5000));
            auto* chooser = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            auto* name = chooser->findChild<QLineEdit*>();
            QVERIFY(name->text().startsWith("192.0.2.1_40000-198.51.100.1_80"));
            name->setText(m_folder->filePath("shown.txt"));
            QTest::keyClick(name, Qt::Key_Return);
        });
        QTest::keyClick(dialog(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(dialog()->banner().text().contains("shown.txt"));
        QCOMPARE(contents(m_folder->filePath("shown.txt")),
                 QStringLiteral("abc\n[gap: 2 bytes from 192.0.2.1:40000 were never captured]\ndef\nxyz\n"));

        dialog()->saveBytesTo(m_folder->filePath("no/such/folder.bin"), kClient);
        QTRY_VERIFY(dialog()->banner().text().contains("no/such/folder.bin failed"));
        QVERIFY(dialog()->banner().showsProblem());
    }

    void whatIsTooLongIsSavedDirectly()
    {
        // A follower that keeps little, in a dialog of its own.
        auto follower = std::make_unique<session::StreamFollower>(sampleTcpFlow(), 100'000);
        follower->followLive(m_desk->control);
        m_tap = m_desk->control.takeTap();
        FollowDialog dialog(m_desk->capture, std::move(follower), &m_desk->window);
        dialog.show();
        QByteArray sent;
        for (int i = 0; i < 20'000; ++i)
            sent += QByteArray::number(i) + '\n';
        say(kClient, sent);
        QTRY_COMPARE(dialog.follower().stream().side(kClient).next, static_cast<std::uint64_t>(sent.size()));
        QVERIFY(dialog.banner().text().contains("longer than what is kept"));
        QVERIFY(dialog.view().toPlainText().size() < 100'000);
        const QString path = m_folder->filePath("direct.bin");
        dialog.saveBytesTo(path, kClient);
        QVERIFY(dialog.follower().isSaving());
        say(kClient, "and more");
        QTRY_VERIFY(dialog.stateText().contains("Saving to a file"));
        QTRY_COMPARE(dialog.follower().savedBytes(), static_cast<quint64>(sent.size() + 8));
        QPushButton* finish = nullptr;
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text().contains("Finish"))
                finish = button;
        QVERIFY(finish != nullptr && finish->isVisible());
        dialog.saveBytesTo(path, kClient);
        QVERIFY(dialog.banner().text().contains("is being saved"));
        QVERIFY2(finish->isVisible(), "what was refused takes no button away");
        QTest::mouseClick(finish, Qt::LeftButton);
        QTRY_VERIFY(!dialog.follower().isSaving());  // the file is written out on another thread
        QVERIFY(dialog.banner().text().contains("direct.bin") && !finish->isVisible());
        // What was kept, a hole where nobody wrote, what came since.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray saved = file.readAll();
        QCOMPARE(saved.size(), sent.size() + 8);
        const QByteArray kept = dialog.follower().stream().side(kClient).bytes;
        QVERIFY(kept.size() > 50'000 && saved.startsWith(kept) && sent.startsWith(kept));
        QVERIFY(saved.endsWith("and more"));
    }

    /// Nothing of the folder is known before the event loop runs again: the file is opened on another thread.
    void directSavingThatCannotBeginIsToldLater()
    {
        auto follower = std::make_unique<session::StreamFollower>(sampleTcpFlow(), 1000);
        follower->followLive(m_desk->control);
        m_tap = m_desk->control.takeTap();
        FollowDialog dialog(m_desk->capture, std::move(follower), &m_desk->window);
        dialog.show();
        say(kClient, QByteArray(5000, 'x'));
        QTRY_VERIFY(dialog.follower().stream().isCut());
        dialog.saveBytesTo(m_folder->filePath("no/such/folder.bin"), kClient);
        QVERIFY(dialog.follower().isSaving() && !dialog.banner().showsProblem());
        QTRY_VERIFY(dialog.banner().showsProblem());  // though nothing more comes on the stream
        QVERIFY(dialog.banner().text().contains("no/such/folder.bin failed"));
        QVERIFY(!dialog.follower().isSaving());
        QCOMPARE(dialog.follower().state(), session::StreamFollower::State::Following);
    }

    void interruptedStreamGoesOnByAButton()
    {
        follow();
        say(kClient, "one");
        waitForBytes(kClient, 3);
        m_tap.reset();  // the helper follows something else
        QTRY_VERIFY(dialog()->stateText().contains("No longer followed"));
        auto* again = dialog()->banner().findChild<QPushButton*>();
        QVERIFY(again != nullptr && again->text().contains("Again"));
        QTest::mouseClick(again, Qt::LeftButton);
        m_tap = m_desk->control.takeTap();
        QVERIFY(m_tap.isValid());
        m_speaker.skip(kClient, 10);
        say(kClient, "two");
        waitForBytes(kClient, 6);
        QCOMPARE(shownLines().size(), 3);
        QVERIFY(shownLines().at(1).contains("10 bytes") && shownLines().at(1).contains("not followed"));
        // Of a capture that is over, nothing goes on.
        m_desk->control.enter(State::Finished);
        m_tap.reset();
        QTRY_VERIFY(dialog()->stateText().contains("No longer followed"));
        QVERIFY(dialog()->banner().isHidden());
    }

    void nothingToFollowIsSaid()
    {
        follow();
        m_tap.reset();
        QTRY_VERIFY(dialog()->stateText().contains("This flow is over"));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(dialog() == nullptr);
        m_desk->control.enter(State::Finished);
        selectFlowWithPort(40000);
        command()->trigger();
        QVERIFY(dialog()->banner().text().contains("Nothing can be tapped now."));
    }

    void garbageFromTheTapIsRefused()
    {
        follow();
        QCOMPARE(::write(m_tap.get(), QByteArray(100, 'g').constData(), 100), ssize_t{100});
        QTRY_VERIFY(dialog()->banner().text().contains("no frame"));
        QVERIFY(dialog()->stateText().contains("failed"));
    }
};

}  // namespace

QTEST_MAIN(FollowDialogTest)
#include "tst_follow_dialog.moc"
