// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while something is looked at: the chosen time stays and can be let go, marks on the time axis are
// told anew, a followed stream finds its help.
#include "app/gui/views/chart_panel.h"
#include "app/gui/views/live_page.h"
#include "app/gui/views/time_range_bar.h"
#include "tests/gui/flow_samples.h"
#include "tests/gui/language_fixture.h"

#include <QPushButton>
#include <QTemporaryDir>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::test;
using State = session::CaptureControl::State;

namespace {

class LanguageChangeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LanguageFixture> m_desk;

    [[nodiscard]] LivePage& page() { return m_desk->window().livePage(); }
    void feed(int seconds)
    {
        for (int second = 0; second < seconds; ++second) {
            session::TrafficSample sample;
            sample.takenAt = std::chrono::seconds(1000 + second);
            emit m_desk->control.sampled(sample);
        }
        QTRY_VERIFY(page().charts().isEnabled() && m_desk->capture.history().hasPoints());
        page().charts().refresh();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<LanguageFixture>(m_folder->filePath("netmoth.ini"));
        m_desk->choose("en");
        QVERIFY(m_desk->show());
        m_desk->window().startInterface("lo");
        m_desk->control.enter(State::Running);
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void chosenTimeStaysAndCanBeLetGo()
    {
        feed(20);
        QTest::keyClick(&page().charts(), Qt::Key_Plus);
        QTest::mouseClick(page().charts().findChild<QPushButton*>("chartShowFlows"), Qt::LeftButton);
        QVERIFY(page().timeRange().isVisible());
        const TimeView::Range range = page().charts().timeView().range();
        emit m_desk->control.flowTableSampled(flowTable({flowNumber(1, 100)}));  // seen at another time
        QTRY_VERIFY(m_desk->capture.flows().isUpToDate());
        QCOMPARE(m_desk->capture.flows().rowCount(), 0);

        m_desk->choose("de");
        QVERIFY2(page().timeRange().isVisible(), "flows are left out, and nothing says so");
        QCOMPARE(page().charts().timeView().range(), range);
        QTest::mouseClick(page().timeRange().findChild<QPushButton*>("timeRangeRelease"), Qt::LeftButton);
        QVERIFY(!page().timeRange().isVisible());
        QTRY_COMPARE(m_desk->capture.flows().rowCount(), 1);
    }

    void marksAreToldAnew()
    {
        feed(2);
        m_desk->control.enter(State::Paused);
        const auto told = [this] { return m_desk->capture.events().all().back().text(); };
        QCOMPARE(told(), QStringLiteral("Capture paused."));
        m_desk->choose("de");
        QVERIFY(told() != QStringLiteral("Capture paused."));
        QVERIFY(!told().isEmpty());
    }
};

}  // namespace

QTEST_MAIN(LanguageChangeTest)
#include "tst_language_change.moc"
