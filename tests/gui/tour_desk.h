// SPDX-License-Identifier: GPL-3.0-or-later
// A window on a capture of a small office's traffic by the real helper, and how its views and dialogs are reached by
// keyboard and mouse, in whatever language it is.
#pragma once

#include "app/gui/config/config_dialog.h"
#include "app/gui/config/form_page.h"
#include "app/gui/config/key_row.h"
#include "app/gui/models/config_document.h"
#include "app/gui/streams/follow_dialog.h"
#include "app/gui/streams/stream_view.h"
#include "app/gui/views/display_filter_bar.h"
#include "app/gui/views/filter_edit.h"
#include "app/gui/views/flow_details_pane.h"
#include "app/gui/views/flow_page.h"
#include "app/gui/views/flow_view.h"
#include "app/gui/views/key_figure_strip.h"
#include "app/gui/views/live_page.h"
#include "app/session/capture_session.h"
#include "tests/gui/language_fixture.h"
#include "tests/gui/office_sender.h"
#include "tests/support/veth_network.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QScreen>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace netmoth::test {

inline constexpr int kPatienceMs = 20'000;
inline constexpr const char* kCaptured = "office0";
inline constexpr const char* kSending = "office1";

inline QString exact(std::uint64_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

struct TourDesk
{
    std::unique_ptr<QTemporaryDir> home;
    std::unique_ptr<DeskFixture<session::CaptureSession>> desk;
    std::unique_ptr<OfficeSender> office;
    QDir albums;  ///< A folder a language, colours and size.
    QDir album;

    /// Shows the window in English, light, 1280 × 800. @p helper captures with a ring that is small enough to overflow
    /// while nobody reads it; pictures go into @p folder, which is made anew.
    void open(const char* helper, const char* folder)
    {
        home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", home->path().toLocal8Bit());
        QVERIFY(testing::addVethPair(kCaptured, kSending));
        session::CaptureRequest request;
        request.helperPath = QLatin1String(helper);
        request.configuration.afPacket.blockCount = 8;
        desk = std::make_unique<DeskFixture<session::CaptureSession>>(home->filePath("netmoth.ini"), request);
        QVERIFY(desk->show());
        albums = QDir(QLatin1String(folder));
        albums.removeRecursively();
        beginAlbum(QStringLiteral("en"), false, {1280, 800});
    }
    void close()
    {
        office.reset();
        desk.reset();
        home.reset();
    }
    /// Sends once the capture runs.
    void beginTraffic(int turns)
    {
        QTRY_COMPARE_WITH_TIMEOUT(desk->capture.state(), gui::LiveCapture::State::Running, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(page().isVisible(), kPatienceMs);
        office = std::make_unique<OfficeSender>(kSending);
        QTRY_VERIFY_WITH_TIMEOUT(office->turns() > turns, 60'000);
    }
    /// What comes is shown, and its pictures are kept, like that.
    void beginAlbum(const QString& language, bool dark, const QSize& size)
    {
        desk->choose(language);
        QCOMPARE(desk->language.code(), language);
        desk->appearance.choose(dark ? gui::ThemeChoice::Dark : gui::ThemeChoice::Light);
        const std::uint64_t known = flows().totalCount();
        window().setGeometry(QRect(QPoint(0, 0), size));
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QCOMPARE(window().size(), size);
        QTRY_COMPARE_WITH_TIMEOUT(gui::isDark(window().palette()), dark, kPatienceMs);
        if (office)  // another language and other colours do not make what is shown stand still
            QTRY_VERIFY_WITH_TIMEOUT(flows().totalCount() > known, kPatienceMs);
        const QString name = QStringLiteral("%1-%2-%3x%4")
                                 .arg(language, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                 .arg(size.width())
                                 .arg(size.height());
        album = albums;
        QVERIFY(album.mkpath(name) && album.cd(name));
    }

    [[nodiscard]] gui::MainWindow& window() const { return desk->window(); }
    [[nodiscard]] gui::LivePage& page() const { return window().livePage(); }
    [[nodiscard]] gui::ChartPanel& charts() const { return page().charts(); }
    [[nodiscard]] QTableView& table() const { return page().flows().table(); }
    [[nodiscard]] gui::FlowModel& flows() const { return desk->capture.flows(); }
    [[nodiscard]] gui::FlowDetailsPane& details() const { return page().flowPage().details(); }
    template <typename Widget>
    [[nodiscard]] Widget* part(const char* name) const
    {
        return window().findChild<Widget*>(QLatin1String(name));
    }
    template <typename Dialog>
    [[nodiscard]] Dialog* dialog() const
    {
        return window().findChild<Dialog*>();
    }
    [[nodiscard]] QString cell(model::FlowColumn column, int row = 0) const
    {
        return flows().index(row, static_cast<int>(column)).data(gui::FlowModel::ExactTextRole).toString();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(&window(), key, modifiers); }
    static void type(QLineEdit& line, const char* text)
    {
        line.setFocus();
        line.selectAll();
        QTest::keyClick(&line, Qt::Key_Delete);
        QTest::keyClicks(&line, QLatin1String(text));
    }
    static void clickRow(QTableView& view, int row)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(row, 0)).center());
    }
    void filterFlows(const char* text) const
    {
        key(Qt::Key_Slash, Qt::ControlModifier);
        type(page().displayFilter().edit(), text);
        page().displayFilter().edit().completer()->popup()->hide();
        QTest::keyClick(&page().displayFilter().edit(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(page().displayFilter().textInForce(), QString(text), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(flows().isUpToDate(), kPatienceMs);
    }
    /// The selected flow is the printer's.
    void selectPrinterFlow() const
    {
        key(Qt::Key_2, Qt::ControlModifier);
        filterFlows("tcp.port == 49820");
        QTRY_COMPARE_WITH_TIMEOUT(flows().rowCount(), 1, kPatienceMs);
        clickRow(table(), 0);
        QVERIFY(table().currentIndex().isValid());
    }
    void followPrinterFlow() const
    {
        selectPrinterFlow();
        QTest::keyClick(&table(), Qt::Key_T, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(dialog<gui::FollowDialog>() != nullptr, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(dialog<gui::FollowDialog>()->view().toPlainText().contains("HTTP/1.1 200 OK"),
                                 kPatienceMs);
    }
    void openConfiguration() const
    {
        key(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(dialog<gui::ConfigDialog>() != nullptr && dialog<gui::ConfigDialog>()->isVisible(),
                                 kPatienceMs);
    }
    void changeSnapshotLength() const
    {
        auto* line = qobject_cast<QLineEdit*>(&dialog<gui::ConfigDialog>()->form().row("snapshot_length")->editor());
        QVERIFY(line != nullptr);
        type(*line, "9000");
        QTest::keyClick(line, Qt::Key_Return);
    }
    void closeDialogs() const
    {
        if (auto* configuration = dialog<gui::ConfigDialog>())
            configuration->document().revert();
        for (QDialog* each : window().findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly))
            each->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(dialog<gui::ConfigDialog>(), nullptr);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    /// Everything that was sent has reached the widgets. Only while the office is still.
    void waitUntilAllIsCounted() const
    {
        const OfficeSums sums = office->sent().sums();
        QTRY_COMPARE_WITH_TIMEOUT(
            page().figures().detailText(model::KeyFigures::PacketRate),
            QString("%1 packets received and %1 processed since the start.").arg(exact(sums.packets)), kPatienceMs);
    }

    /// Of @p shown, which must fit the window; or of the window as the screen has it, menus included.
    void picture(const char* name, QWidget* shown = nullptr) const
    {
        QTest::qWait(80);  // a last round of layout and painting
        const QSize size = window().size();
        if (shown != nullptr)
            QVERIFY2(shown->width() <= size.width() && shown->height() <= size.height(), name);
        const QPixmap pixmap =
            shown != nullptr ? shown->grab() : window().screen()->grabWindow(0, 0, 0, size.width(), size.height());
        QVERIFY(pixmap.save(album.filePath(QLatin1String(name) + ".png"), "PNG", 85));
    }
};

}  // namespace netmoth::test
