// SPDX-License-Identifier: GPL-3.0-or-later
// Both filter bars by keyboard and mouse: what is right and wrong while it is written, where, completion, history and
// saved filters. With NETMOTH_SCREENSHOTS=DIR in the environment pictures are saved.
#include "app/gui/base/theme.h"
#include "app/gui/models/filter_store.h"
#include "app/gui/models/live_capture.h"
#include "app/gui/views/capture_filter_bar.h"
#include "app/gui/views/display_filter_bar.h"
#include "app/gui/views/filter_edit.h"
#include "tests/gui/fake_capture_control.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QDir>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;

namespace {

QStringList shownCandidates(const FilterEdit& edit)
{
    QStringList texts;
    const QAbstractItemModel& model = *edit.completer()->popup()->model();
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, 0).data().toString();
    return texts;
}

QStringList texts(const QMenu& menu)
{
    QStringList entries;
    for (const QAction* action : menu.actions())
        if (!action->isSeparator() && action->isEnabled())
            entries << action->text();
    return entries;
}

QAction* entry(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

}  // namespace

class TestFilterBars : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void judgesEachKeystroke();
    void marksTheWrongPartByMoreThanColour();
    void wrongFilterIsNotApplied();
    void saysWhyWhenWritingStops();
    void clearingShowsEverythingAtOnce();
    void appliesByKeyAndByButton();
    void completesFieldsWithTab();
    void completesOnDemandWithEnter();
    void enterWithoutAChoiceApplies();
    void escapeClosesTheCompletions();
    void completionRespectsWhatStandsBehind();
    void rememberedFiltersSurvive();
    void savesUnderANameAndRemoves();
    void storeIsBoundedAndDistrustsItsFile();
    void captureFilterIsCheckedByLibpcap();
    void captureFilterKeepsTheNewestVerdict();
    void menuAsksForHelp();
    void followsTheTheme_data();
    void followsTheTheme();

private:
    [[nodiscard]] QMenu* menu() const { return m_bar->findChild<QPushButton*>("displayFilterMenu")->menu(); }
    [[nodiscard]] QPushButton* apply() const { return m_bar->findChild<QPushButton*>("displayFilterApply"); }
    [[nodiscard]] FilterEdit& edit() const { return m_bar->edit(); }
    void type(const QString& text) { QTest::keyClicks(&m_bar->edit(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&m_bar->edit(), key, modifiers); }
    void pressInPopup(Qt::Key key) { QTest::keyClick(edit().completer()->popup(), key); }
    void saveScreenshot(const QString& name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FilterStore> m_store;
    std::unique_ptr<QWidget> m_window;
    DisplayFilterBar* m_bar = nullptr;
    CaptureFilterBar* m_captureBar = nullptr;
};

void TestFilterBars::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath("settings.ini"), QSettings::IniFormat);
    m_store = std::make_unique<FilterStore>(*m_settings, "filters/display");
    m_window = std::make_unique<QWidget>();
    m_bar = new DisplayFilterBar(m_window.get());
    m_captureBar = new CaptureFilterBar(m_window.get());
    m_bar->setStore(m_store.get());
    auto* layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_captureBar);
    layout->addWidget(m_bar);
    layout->addStretch();
    m_window->resize(900, 300);
    m_window->show();
    m_window->activateWindow();
    m_bar->edit().setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestFilterBars::cleanup()
{
    m_window.reset();
    m_store.reset();
    m_settings.reset();
    m_folder.reset();
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestFilterBars::saveScreenshot(const QString& name)
{
    const QString folder = qEnvironmentVariable("NETMOTH_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(m_window->grab().save(QDir(folder).filePath(name + ".png")));
}

void TestFilterBars::judgesEachKeystroke()
{
    QVERIFY2(!edit().verdict(), "an empty line is neither right nor wrong");
    const QString text = "tcp.port == 80";
    for (const QChar c : text) {
        QTest::keyClick(&edit(), c.toLatin1());
        const bool isFilter = filter::FlowFilter::compile(edit().text().toStdString()).has_value();
        QVERIFY(edit().verdict());
        QCOMPARE(edit().verdict()->isRight, isFilter);
    }
    QVERIFY(edit().verdict()->isRight);
    QVERIFY(apply()->isEnabled());
}

void TestFilterBars::marksTheWrongPartByMoreThanColour()
{
    type("udp && tcp.prot == 80");
    QVERIFY(!edit().verdict()->isRight);
    QCOMPARE(edit().verdict()->offset, 7);
    QCOMPARE(edit().verdict()->length, 8);
    const QPixmap wrong = edit().grab();
    QVERIFY2(edit().accessibleDescription().contains("the nearest is tcp.port"), "said to screen readers");
    saveScreenshot("filter-wrong");
    press(Qt::Key_Home);
    for (int i = 0; i < 12; ++i)
        press(Qt::Key_Right);
    press(Qt::Key_Delete);
    type("or");
    press(Qt::Key_Delete);
    QCOMPARE(edit().text(), QString("udp && tcp.port == 80"));
    QVERIFY(edit().verdict()->isRight);
    QVERIFY2(edit().grab().toImage().convertToFormat(QImage::Format_Grayscale8) !=
                 wrong.toImage().convertToFormat(QImage::Format_Grayscale8),
             "seen without colours");
    saveScreenshot("filter-right");
}

void TestFilterBars::wrongFilterIsNotApplied()
{
    const QSignalSpy changed(m_bar, &DisplayFilterBar::filterChanged);
    type("tcp.prot == 80");
    QCOMPARE(m_bar->error(), QString());  // still writing
    press(Qt::Key_Return);
    QCOMPARE(m_bar->error(),
             QString("Display filter, at character 1: \"tcp.prot\" is no field of a flow; the nearest is "
                     "tcp.port"));
    QVERIFY(!apply()->isEnabled());
    QCOMPARE(changed.count(), 0);
    QVERIFY(m_store->recent().isEmpty());
}

void TestFilterBars::saysWhyWhenWritingStops()
{
    type("tcp.port == ");
    QTRY_VERIFY(m_bar->error().contains("found nothing"));
    type("80");
    QCOMPARE(m_bar->error(), QString());
}

void TestFilterBars::clearingShowsEverythingAtOnce()
{
    QSignalSpy changed(m_bar, &DisplayFilterBar::filterChanged);
    type("udp");
    press(Qt::Key_Return);
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.takeFirst().first().value<FlowFilterPtr>() != nullptr);
    edit().clear();
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.takeFirst().first().value<FlowFilterPtr>() == nullptr);
}

void TestFilterBars::appliesByKeyAndByButton()
{
    QSignalSpy changed(m_bar, &DisplayFilterBar::filterChanged);
    type("  udp.port in {53}  ");
    QCOMPARE(changed.count(), 0);
    QTest::mouseClick(apply(), Qt::LeftButton);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<FlowFilterPtr>()->text(), std::string("udp.port in {53}"));
    QCOMPARE(m_bar->textInForce(), QString("udp.port in {53}"));
    QVERIFY2(!apply()->isEnabled(), "it is in force");
    m_bar->apply("ip.addr == 192.0.2.1");
    QCOMPARE(m_bar->textInForce(), QString("ip.addr == 192.0.2.1"));
    QCOMPARE(changed.count(), 2);
}

void TestFilterBars::completesFieldsWithTab()
{
    type("!udp && tcp.src");
    QVERIFY(edit().completer()->popup()->isVisible());
    QCOMPARE(shownCandidates(edit()), QStringList{"tcp.srcport"});
    saveScreenshot("filter-completion");
    pressInPopup(Qt::Key_Tab);
    QCOMPARE(edit().text(), QString("!udp && tcp.srcport"));
    QVERIFY(!edit().completer()->popup()->isVisible());
    QVERIFY2(edit().hasFocus(), "Tab completed and did not leave");
    QVERIFY(edit().verdict()->isRight);
}

void TestFilterBars::completesOnDemandWithEnter()
{
    type("flow.state == ");
    QVERIFY2(!edit().completer()->popup()->isVisible(), "not by itself where no word was begun");
    press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(edit().completer()->popup()->isVisible());
    QCOMPARE(shownCandidates(edit()), (QStringList{"new", "established", "closing", "closed"}));
    pressInPopup(Qt::Key_Down);
    const QSignalSpy submitted(m_bar, &FilterBar::submitted);
    pressInPopup(Qt::Key_Return);
    QCOMPARE(edit().text(), QString("flow.state == established"));
    QCOMPARE(submitted.count(), 0);
}

void TestFilterBars::enterWithoutAChoiceApplies()
{
    const QSignalSpy submitted(m_bar, &FilterBar::submitted);
    type("tcp");  // tcp, tcp.port, …
    QVERIFY(edit().completer()->popup()->isVisible());
    pressInPopup(Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QVERIFY(!edit().completer()->popup()->isVisible());
    QCOMPARE(m_bar->textInForce(), QString("tcp"));
}

void TestFilterBars::escapeClosesTheCompletions()
{
    type("ip");
    QVERIFY(edit().completer()->popup()->isVisible());
    pressInPopup(Qt::Key_Escape);
    QVERIFY(!edit().completer()->popup()->isVisible());
    QCOMPARE(edit().text(), QString("ip"));
}

void TestFilterBars::completionRespectsWhatStandsBehind()
{
    edit().setText("host.name == \"größe\" && tcp.p == 80");
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Left);
    press(Qt::Key_Space, Qt::ControlModifier);
    pressInPopup(Qt::Key_Return);
    QCOMPARE(edit().text(), QString("host.name == \"größe\" && tcp.port == 80"));
}

void TestFilterBars::rememberedFiltersSurvive()
{
    for (const char* text : {"tcp", "udp", "tcp"}) {
        edit().clear();
        type(text);
        press(Qt::Key_Escape);
        press(Qt::Key_Return);
    }
    QCOMPARE(m_store->recent(), (QStringList{"tcp", "udp"}));
    const FilterStore again(*m_settings, "filters/display");
    QCOMPARE(again.recent(), m_store->recent());
    emit menu()->aboutToShow();
    const QSignalSpy changed(m_bar, &DisplayFilterBar::filterChanged);
    entry(*menu(), "udp")->trigger();
    QCOMPARE(m_bar->textInForce(), QString("udp"));
    QCOMPARE(changed.count(), 1);
    emit menu()->aboutToShow();
    entry(*menu(), "&Forget recent filters")->trigger();
    QVERIFY(FilterStore(*m_settings, "filters/display").recent().isEmpty());
}

void TestFilterBars::savesUnderANameAndRemoves()
{
    edit().setText("tcp.port == 443 && flow.bytes > 1 MB");
    emit menu()->aboutToShow();
    entry(*menu(), "&Save this filter…")->trigger();
    auto* dialog = m_bar->findChild<QInputDialog*>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->textValue(), edit().text());
    auto* name = dialog->findChild<QLineEdit*>();
    name->selectAll();
    QTest::keyClicks(name, "Big & secure");
    QTest::keyClick(name, Qt::Key_Return);
    const QList<FilterStore::Saved> expected{{"Big & secure", "tcp.port == 443 && flow.bytes > 1 MB"}};
    QCOMPARE(m_store->saved(), expected);
    QCOMPARE(FilterStore(*m_settings, "filters/display").saved(), expected);

    edit().clear();
    emit menu()->aboutToShow();
    QVERIFY(texts(*menu()).contains("Big && secure"));
    entry(*menu(), "Big && secure")->trigger();
    QCOMPARE(m_bar->textInForce(), QString("tcp.port == 443 && flow.bytes > 1 MB"));
    emit menu()->aboutToShow();
    entry(*entry(*menu(), "&Remove a saved filter")->menu(), "Big && secure")->trigger();
    QVERIFY(FilterStore(*m_settings, "filters/display").saved().isEmpty());
}

void TestFilterBars::storeIsBoundedAndDistrustsItsFile()
{
    for (int i = 0; i < 200; ++i) {
        m_store->remember(QString("tcp.port == %1").arg(i));
        QCOMPARE(m_store->save(QString("name %1").arg(i), "tcp"), i < FilterStore::kMaxSaved);
    }
    QVERIFY(m_store->save("name 7", "udp"));
    QVERIFY(!m_store->save("  ", "udp") && !m_store->save("x", " "));
    QCOMPARE(m_store->recent().size(), FilterStore::kMaxRecent);
    QCOMPARE(m_store->recent().first(), QString("tcp.port == 199"));
    m_store->remember("   ");
    QCOMPARE(m_store->recent().size(), FilterStore::kMaxRecent);

    m_settings->clear();
    m_settings->setValue("filters/display/recent", QStringList{"udp", "", "udp", QString(70'000, 'x')});
    m_settings->setValue("filters/display/saved/size", 2'000'000);
    m_settings->setValue("filters/display/saved/1/name", "a");
    m_settings->setValue("filters/display/saved/2/text", "no name");
    const FilterStore damaged(*m_settings, "filters/display");
    QCOMPARE(damaged.recent(), QStringList{"udp"});
    QVERIFY(damaged.saved().isEmpty());
}

void TestFilterBars::captureFilterIsCheckedByLibpcap()
{
    FakeCaptureControl control;
    LiveCapture capture(control, {});
    connect(m_captureBar, &CaptureFilterBar::checkWanted, &capture, &LiveCapture::checkFilter);
    connect(&capture, &LiveCapture::filterChecked, m_captureBar, &FilterBar::showVerdict);
    FilterEdit& line = m_captureBar->edit();
    QTest::keyClicks(&line, "udp prot 53");
    QVERIFY2(!line.verdict(), "not judged yet: libpcap is asked off the GUI thread");
    QTRY_VERIFY(line.verdict());
    QVERIFY(!line.verdict()->isRight);
    QCOMPARE(line.verdict()->offset, 4);
    QCOMPARE(line.verdict()->length, 4);
    QTRY_VERIFY(m_captureBar->error().contains("at character 5 (`prot`)"));
    QTest::keyClick(&line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&line, "udp port 53");
    QTRY_VERIFY(line.verdict() && line.verdict()->isRight);
    QCOMPARE(m_captureBar->error(), QString());
}

void TestFilterBars::captureFilterKeepsTheNewestVerdict()
{
    m_captureBar->edit().setText("tcp");
    m_captureBar->showVerdict("tc", TextVerdict{false, "old", 0, 2});
    QVERIFY2(!m_captureBar->edit().verdict(), "about another text");
    m_captureBar->setError("The kernel refused the filter.");
    QCOMPARE(m_captureBar->error(), QString("The kernel refused the filter."));
    const QSignalSpy submitted(m_captureBar, &FilterBar::submitted);
    QVERIFY2(m_captureBar->submit(), "may be tried again");
    QCOMPARE(submitted.count(), 1);
    m_captureBar->setInForce("tcp");
    QCOMPARE(m_captureBar->error(), QString());
}

void TestFilterBars::menuAsksForHelp()
{
    const QSignalSpy wanted(m_bar, &DisplayFilterBar::helpWanted);
    emit menu()->aboutToShow();
    entry(*menu(), "&Help on display filters")->trigger();
    QCOMPARE(wanted.count(), 1);
}

void TestFilterBars::followsTheTheme_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestFilterBars::followsTheTheme()
{
    QFETCH(bool, dark);
    edit().setText("tcp.port == 80");
    m_captureBar->edit().setText("tcp prot 80");
    m_captureBar->showVerdict("tcp prot 80", TextVerdict{false, "The capture filter is not valid.", 4, 4});
    m_captureBar->submit();
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    QTest::qWait(50);
    for (const FilterEdit* line : {&edit(), &m_captureBar->edit()}) {
        const QColor background = line->palette().color(QPalette::Base);
        QCOMPARE(background.lightness() < 128, dark);
        QCOMPARE(background,
                 line == &edit() ? goodBackground(m_window->palette()) : badBackground(m_window->palette()));
    }
    saveScreenshot(dark ? "filter-bars-dark" : "filter-bars-light");
}

QTEST_MAIN(TestFilterBars)
#include "tst_filter_bars.moc"
