// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of every view and dialog, in light and dark, in two sizes and three languages, while the real helper
// captures a small office's traffic on a real screen (an Xvfb of the test's own): build/dev/tests/gui/tour/
// <language>-<colours>-<size>/<view>.png, to be looked at. Each dialog must fit the window. What the views say is
// compared with what was sent by tst_tour.
#include "app/gui/charts/rate_sparkline.h"
#include "app/gui/charts/time_series_chart.h"
#include "app/gui/dialogs/about_dialog.h"
#include "app/gui/dialogs/alert_rules_dialog.h"
#include "app/gui/dialogs/help_window.h"
#include "app/gui/dialogs/notification_list.h"
#include "app/gui/dialogs/shortcuts_dialog.h"
#include "app/gui/dialogs/tuning_dialog.h"
#include "app/gui/views/chart_panel.h"
#include "app/gui/views/message_banner.h"
#include "tests/gui/tour_desk.h"
#include "tests/support/screen_main.h"

#include <QMenu>
#include <QTabWidget>

#include <tuple>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;
using namespace netmoth::testing;

namespace {

class TourPictures : public QObject, private TourDesk
{
    Q_OBJECT

private:
    void pictureOfEach();

private slots:
    void initTestCase();
    void pictures_data();
    void pictures();
    void cleanupTestCase() { close(); }
};

void TourPictures::initTestCase()
{
    open(NETMOTH_HELPER, NETMOTH_TOUR);
    picture("01-interfaces");
    part<QAction>("notificationRules")->trigger();
    auto* rules = dialog<AlertRulesDialog>();
    session::AlertSettings wanted = rules->rules();
    wanted[session::AlertKind::PacketRate] = {true, 50};  // for something to be told
    rules->setRules(wanted);
    rules->accept();
    closeDialogs();
    window().startInterface(kCaptured);
    beginTraffic(20);
    QTRY_VERIFY_WITH_TIMEOUT(window().banner().isVisible(), kPatienceMs);
    window().banner().dismiss();
}

void TourPictures::pictureOfEach()
{
    key(Qt::Key_1, Qt::ControlModifier);
    QTest::mouseMove(charts().packetsChart().plotWidget(), {200, 40});
    picture("02-overview");
    selectPrinterFlow();
    picture("07-flows-filtered");
    filterFlows("");
    table().sortByColumn(static_cast<int>(FlowColumn::BytesReturned), Qt::DescendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(flows().isUpToDate(), kPatienceMs);
    clickRow(table(), 0);
    const auto* rate = window().findChild<RateSparkline*>();
    QTRY_VERIFY_WITH_TIMEOUT(rate->emptyText().isEmpty(), kPatienceMs);  // a download: it has one soon
    QTest::qWait(3000);                                                  // and looks like one
    picture("06-flows");
    type(page().displayFilter().edit(), "ip.addr == 10.0.0.0/99");
    QTest::keyClick(&page().displayFilter().edit(), Qt::Key_Return);
    picture("09-filter-error");
    filterFlows("");
    for (const auto& [number, name] :
         {std::pair(Qt::Key_3, "12-hosts"), std::pair(Qt::Key_4, "13-protocols"), std::pair(Qt::Key_5, "14-ports")}) {
        key(number, Qt::ControlModifier);
        QTest::qWait(300);  // the next sums
        picture(name);
    }
    followPrinterFlow();
    picture("11-stream", dialog<FollowDialog>());
    closeDialogs();
    filterFlows("");
    openConfiguration();
    ConfigDialog& configuration = *dialog<ConfigDialog>();
    picture("16-configuration", &configuration);
    changeSnapshotLength();
    for (const auto& [tab, name] : {std::pair(1, "17-configuration-yaml"), std::pair(2, "18-configuration-changes")}) {
        configuration.tabs().setCurrentIndex(tab);
        picture(name, &configuration);
    }
    closeDialogs();
    picture("19-help", &HelpWindow::showTopic(window(), "flows"));
    picture("20-shortcuts", &ShortcutsDialog::showFor(window()));
    picture("21-about", &AboutDialog::showFor(window()));
    part<QAction>("notificationRules")->trigger();
    picture("22-rules", dialog<AlertRulesDialog>());
    closeDialogs();
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    picture("24-notifications", dialog<NotificationList>());
    closeDialogs();
    part<QAction>("tuneSystem")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog<TuningDialog>() != nullptr, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<TuningDialog>()->preview().rowCount() > 0, kPatienceMs);
    picture("26-optimise", dialog<TuningDialog>());
    closeDialogs();
    key(Qt::Key_1, Qt::ControlModifier);
}

void TourPictures::pictures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    // English last, when the charts are fullest.
    for (const auto& [language, dark, size] :
         {std::tuple("ar", false, QSize(1280, 800)), std::tuple("ar", true, QSize(1920, 1080)),
          std::tuple("de", true, QSize(1920, 1080)), std::tuple("de", false, QSize(1920, 1080)),
          std::tuple("de", false, QSize(1280, 800)), std::tuple("de", true, QSize(1280, 800)),
          std::tuple("en", true, QSize(1920, 1080)), std::tuple("en", false, QSize(1920, 1080)),
          std::tuple("en", true, QSize(1280, 800)), std::tuple("en", false, QSize(1280, 800))})
        QTest::addRow("%s-%s-%dx%d", language, dark ? "dark" : "light", size.width(), size.height())
            << language << dark << size;
}

void TourPictures::pictures()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    beginAlbum(language, dark, size);
    pictureOfEach();
}

}  // namespace

NETMOTH_SCREEN_MAIN(TourPictures)
#include "tst_tour_pictures.moc"
