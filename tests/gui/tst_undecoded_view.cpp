// SPDX-License-Identifier: GPL-3.0-or-later
// What was not decoded, in the window: the model, the page's table and its sentence, and the banner that tells of much.
#include "app/gui/models/undecoded_model.h"
#include "app/gui/views/live_page.h"
#include "app/gui/views/message_banner.h"
#include "app/gui/views/summary_page.h"
#include "app/gui/views/undecoded_pane.h"
#include "app/model/number_format.h"
#include "tests/gui/main_window_fixture.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <utility>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;
using packet::UndecodedKind;
using telemetry::Counter;
using telemetry::UndecodedReport;

namespace {

/// @p vnTags of 10,000 packets in VN-Tag, 300 ARP, as many of a type without a name.
session::TrafficSample sampleWith(std::uint64_t vnTags, int tick = 1)
{
    session::TrafficSample sample = madeUpSample(tick, false);
    UndecodedReport report;
    report.rows = {{{UndecodedKind::EtherType, false, 0x0806}, {300, 300 * 60}},
                   {{UndecodedKind::EtherType, false, 0x1234}, {50, 50 * 60}},
                   {{UndecodedKind::IpProtocol, true, 50}, {20, 20 * 100}}};
    if (vnTags > 0)
        report.rows.insert(report.rows.begin(), {{UndecodedKind::EtherType, false, 0x8926}, {vnTags, vnTags * 1000}});
    sample.totals[Counter::Received] = sample.totals[Counter::Consumed] = 10'000;
    sample.totals[Counter::NotIp] = 350 + vnTags;
    sample.totals[Counter::NotDecoded] = 50 + vnTags;
    sample.totals[Counter::Malformed] = 5;
    sample.undecoded = std::make_shared<const UndecodedReport>(std::move(report));
    return sample;
}

QString cell(const UndecodedModel& model, int row, UndecodedModel::Column column)
{
    return model.index(row, column).data().toString();
}

class UndecodedViewTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void rowsAreLargestFirst()
    {
        UndecodedModel model;
        model.setSample(sampleWith(700));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(cell(model, 0, UndecodedModel::Name), QStringLiteral("VN-Tag"));
        QCOMPARE(cell(model, 0, UndecodedModel::Number), QStringLiteral("EtherType 0x8926"));
        QCOMPARE(cell(model, 0, UndecodedModel::Packets), QStringLiteral("700"));
        QCOMPARE(cell(model, 0, UndecodedModel::Bytes), formatBytes(700'000));
        QCOMPARE(cell(model, 0, UndecodedModel::CountsTo), QStringLiteral("no flow"));
        QCOMPARE(cell(model, 2, UndecodedModel::Name), QStringLiteral("unknown"));
        QCOMPARE(cell(model, 3, UndecodedModel::Name), QStringLiteral("ESP"));
        QCOMPARE(cell(model, 3, UndecodedModel::CountsTo), QStringLiteral("the flow around it"));
        QCOMPARE(cell(model, 4, UndecodedModel::Name), QStringLiteral("malformed packets"));
        QCOMPARE(cell(model, 4, UndecodedModel::Packets), QStringLiteral("5"));
    }

    void titlesStandAboveTheirCells()
    {
        UndecodedModel model;
        model.setSample(sampleWith(700));
        for (int column = 0; column < model.columnCount(); ++column)
            QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole),
                     model.index(0, column).data(Qt::TextAlignmentRole));
    }

    void noticeNamesTheLargestFirst()
    {
        session::UndecodedShare share;
        share.packets = 1000;
        share.ofPackets = 4000;
        share.malformed = 300;
        share.largest = {{{packet::UndecodedKind::EtherType, false, 0x8926}, {699, 0}},
                         {{packet::UndecodedKind::EtherType, false, 0x1A86}, {1, 0}}};
        const QString sentence = undecodedSaying(share, true)();
        QVERIFY2(sentence.contains(QStringLiteral("above all VN-Tag (EtherType 0x8926): 699, malformed packets: 300.")),
                 qPrintable(sentence));
        QVERIFY(!sentence.contains(QStringLiteral("0x1a86")));
        // More comes on an interface: the numbers are of the moment.
        const QString live = undecodedSaying(share, false)();
        QVERIFY2(live.contains(QStringLiteral("of the first %L1 packets").arg(4000)), qPrintable(live));
    }

    void rowsStayThemselvesWhenTheyChangePlaces()
    {
        UndecodedModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setSample(sampleWith(100));
        const QPersistentModelIndex vnTag = model.index(1, UndecodedModel::Name);
        QCOMPARE(vnTag.data().toString(), QStringLiteral("VN-Tag"));
        model.setSample(sampleWith(400));
        QCOMPARE(vnTag.row(), 0);
        QCOMPARE(vnTag.data().toString(), QStringLiteral("VN-Tag"));
        model.setSample(sampleWith(0));
        QVERIFY(!vnTag.isValid());
        model.setSample({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.count(), 0);
    }

    void othersAreRowsOfTheirOwn()
    {
        session::TrafficSample sample = sampleWith(0);
        UndecodedReport report = *sample.undecoded;
        report.others = {1000, 60'000};
        report.othersInFlows = {2, 120};
        sample.undecoded = std::make_shared<const UndecodedReport>(report);
        UndecodedModel model;
        model.setSample(sample);
        QCOMPARE(cell(model, 0, UndecodedModel::Name), QStringLiteral("other protocols"));
        QCOMPARE(cell(model, 0, UndecodedModel::CountsTo), QStringLiteral("no flow"));
        QCOMPARE(cell(model, 5, UndecodedModel::CountsTo), QStringLiteral("the flow around it"));
    }

    void pageOfProtocolsListsThem()
    {
        m_capture->openFile(QStringLiteral("/tmp/office.pcap"));
        m_control->enter(session::CaptureControl::State::Running);
        emit m_control->sampled(madeUpSample(1, false));
        LivePage& page = m_window->livePage();
        page.tabs().setCurrentIndex(3);
        QTRY_VERIFY(page.summaryPage(SummaryKind::Protocols).isVisible());
        QTest::qWait(260);
        QVERIFY(!page.notDecoded().isVisible());  // nothing to list
        emit m_control->sampled(sampleWith(700));
        QTRY_VERIFY(page.notDecoded().isVisible());
        QCOMPARE(page.notDecoded().model().rowCount(), 5);
        QCOMPARE(page.notDecoded().note(),
                 QStringLiteral("%L1 of %L2 packets are in none of these sums: they hold no IP packet that is decoded.")
                     .arg(1055)
                     .arg(10000));
        m_control->enter(session::CaptureControl::State::Finished);
        m_capture->openFile(QStringLiteral("/tmp/office.pcap"));
        QVERIFY(!page.notDecoded().isVisible());  // of the capture before
    }

    void muchIsToldOnceAFileIsRead()
    {
        const MessageBanner& banner = m_window->banner();
        m_capture->openFile(QStringLiteral("/tmp/office.pcap"));
        m_control->enter(session::CaptureControl::State::Running);
        emit m_control->sampled(sampleWith(700));
        QVERIFY(banner.isHidden());  // more may come, and be decoded
        m_control->enter(session::CaptureControl::State::Finished);
        QVERIFY(banner.isVisible());
        QVERIFY2(banner.text().startsWith(QStringLiteral("755 of %L1 packets (").arg(10000)),
                 qPrintable(banner.text()));
        QVERIFY(banner.text().contains(QStringLiteral("VN-Tag (EtherType 0x8926): 700")));
        QVERIFY(!banner.text().contains(QStringLiteral("ARP")));
    }

    void littleIsNotTold()
    {
        m_capture->openFile(QStringLiteral("/tmp/office.pcap"));
        m_control->enter(session::CaptureControl::State::Running);
        emit m_control->sampled(sampleWith(45));  // 100 of 10,000: not more than one percent
        m_control->enter(session::CaptureControl::State::Finished);
        QVERIFY(m_window->banner().isHidden());
    }

    void muchOfALiveCaptureIsToldOnce()
    {
        m_capture->startInterface(QStringLiteral("eth0"));
        m_control->enter(session::CaptureControl::State::Running);
        session::TrafficSample few = sampleWith(700);
        few.totals[Counter::Consumed] = 900;
        emit m_control->sampled(few);
        QVERIFY(m_window->banner().isHidden());
        emit m_control->sampled(sampleWith(700, 2));
        QVERIFY(m_window->banner().isVisible());
        m_window->banner().dismiss();
        emit m_control->sampled(sampleWith(800, 3));
        QVERIFY(m_window->banner().isHidden());
    }
};

}  // namespace

QTEST_MAIN(UndecodedViewTest)
#include "tst_undecoded_view.moc"
