// SPDX-License-Identifier: GPL-3.0-or-later
// The flow table as a user works with it: searching, selecting, details, copying, exporting.
#include "app/gui/views/flow_actions.h"
#include "app/gui/views/flow_details_pane.h"
#include "app/gui/views/flow_page.h"
#include "app/gui/views/flow_view.h"
#include "app/model/flow_export.h"
#include "tests/model/flow_samples.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/resource.h>

#include <csignal>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;

namespace {

template <typename Dialog>
Dialog* activeModal()
{
    return qobject_cast<Dialog*>(QApplication::activeModalWidget());
}

flow::FlowSnapshot tcpFlow()
{
    flow::FlowSnapshot flow = flowNumber(1, 5000);
    flow.originatorTcpFlags = 0x1A;  // SYN, PSH, ACK
    flow.responderTcpFlags = 0x12;
    flow.vlan = packet::VlanTags(42);
    flow.tunnel.kind = packet::TunnelKind::Vxlan;
    flow.tunnel.id = 77;
    flow.tunnel.depth = 1;
    flow.tunnel.ipVersion = 6;
    flow.tunnel.destination.bytes = {0x20, 0x01, 0x0D, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9};
    flow.icmpErrors = {3, 11, 0};
    flow.tcp.isTracked = true;
    flow.tcp.originator.retransmissions = 3;
    flow.tcp.responder.gapBytes = 1460;
    flow.tcp.originator.smoothedRttUs = 12'000;
    flow.tcp.handshakeRttUs = 23'000;
    return flow;
}

std::vector<flow::FlowSnapshot> flowsUpTo(std::uint32_t count, std::uint64_t more = 0)
{
    std::vector<flow::FlowSnapshot> flows;
    for (std::uint32_t i = 1; i <= count; ++i)
        flows.push_back(flowNumber(i, 1000 + i * 7919ULL % 100'000 + more * (i % 3)));
    return flows;
}

class FlowPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FlowModel> m_model;
    std::unique_ptr<FlowPage> m_page;

    [[nodiscard]] QTableView& table() const { return m_page->view().table(); }
    [[nodiscard]] QLineEdit* search() const { return m_page->findChild<QLineEdit*>("flowSearch"); }
    void show(const std::vector<flow::FlowSnapshot>& flows)
    {
        m_model->setActiveFlows(flowTable(flows));
        QTRY_VERIFY(m_model->isUpToDate());
    }
    [[nodiscard]] QMenu* openMenuAt(int row, FlowColumn column)
    {
        const QRect cell = table().visualRect(m_model->index(row, static_cast<int>(column)));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, cell.center());
        emit table().customContextMenuRequested(cell.center());
        return table().findChild<QMenu*>("flowMenu");
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_model = std::make_unique<FlowModel>();
        m_page = std::make_unique<FlowPage>(*m_model);
        m_page->resize(1050, 640);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_model.reset();
    }

    void detailsSayWhatIsKnown()
    {
        show({tcpFlow()});
        QVERIFY(!m_page->details().isVisible());
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Down);
        QVERIFY(m_page->details().isVisible());
        const FlowDetailsPane& details = m_page->details();
        QCOMPARE(details.title(), QStringLiteral("192.0.2.2:40001 → 198.51.100.1:443 (TCP)"));
        QCOMPARE(details.fact("State"), QStringLiteral("established"));
        QCOMPARE(details.fact("VLAN"), QStringLiteral("42"));
        QCOMPARE(details.fact("Tunnel"), QStringLiteral("VXLAN 77, 1 IP header(s) deep"));
        QVERIFY(details.fact("Handshake").startsWith("23"));
        QCOMPARE(details.sent("Packets"), QStringLiteral("51"));
        QCOMPARE(details.returned("Packets"), QStringLiteral("101"));
        QCOMPARE(details.sent("TCP flags"), QStringLiteral("APS"));
        QCOMPARE(details.sent("Retransmissions"), QStringLiteral("3"));
        QVERIFY(details.returned("Never seen (gaps)").startsWith("1.46"));
        QVERIFY(details.sent("Round trip").startsWith("12"));
        QCOMPARE(details.returned("Round trip"), QStringLiteral("–"));
    }

    void detailsFollowTheFlow()
    {
        show({flowNumber(1, 5000), flowNumber(3, 100)});
        table().selectRow(1);
        QCOMPARE(m_page->details().sent("Packets"), QStringLiteral("2"));
        QCOMPARE(m_page->details().fact("Protocol"), QStringLiteral("UDP (IP protocol 17)"));
        QCOMPARE(m_page->details().sent("Retransmissions"), QString());  // TCP's alone
        show({flowNumber(1, 5000), flowNumber(3, 900'000)});
        QCOMPARE(m_page->details().sent("Packets"), QStringLiteral("9001"));
        m_model->addEndedFlows(endedFlows({flowNumber(3, 900'000)}));
        QTRY_COMPARE(m_page->details().fact("State"), QStringLiteral("ended: closed"));
        m_model->clear();
        QVERIFY(!m_page->details().isVisible());
    }

    void updatesKeepSelectionAndScroll()
    {
        show(flowsUpTo(500));
        table().verticalScrollBar()->setValue(200);
        table().selectRow(210);
        const flow::FlowId selected = m_model->flowAt(210).id;
        const int scroll = table().verticalScrollBar()->value();
        for (std::uint64_t round = 1; round <= 5; ++round) {
            show(flowsUpTo(500, round * 1000));
            QCOMPARE(table().verticalScrollBar()->value(), scroll);
            const QModelIndexList rows = table().selectionModel()->selectedRows();
            QCOMPARE(rows.size(), 1);
            QCOMPARE(m_model->flowAt(rows.first().row()).id, selected);
        }
    }

    void searchByKeyboard()
    {
        show(flowsUpTo(50));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search()->hasFocus());
        QTest::keyClicks(search(), "udp 192.0.2.1");
        QTRY_VERIFY(m_model->isUpToDate());
        QVERIFY(m_model->rowCount() > 0 && m_model->rowCount() < 50);
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(int(m_model->flowAt(row).ipProtocol), 17);
        search()->clear();
        QTRY_COMPARE(m_model->rowCount(), 50);
    }

    void activeAndEndedAreToldApart()
    {
        show(flowsUpTo(10));
        m_model->addEndedFlows(endedFlows({flowNumber(100, 5), flowNumber(101, 5)}));
        QTRY_COMPARE(m_model->rowCount(), 12);
        auto* liveness = m_page->findChild<QComboBox*>("flowLiveness");
        liveness->setCurrentIndex(liveness->findText("Ended flows"));
        QTRY_COMPARE(m_model->rowCount(), 2);
        liveness->setCurrentIndex(liveness->findText("Active flows"));
        QTRY_COMPARE(m_model->rowCount(), 10);
    }

    void copyGivesWhatIsShown()
    {
        show({flowNumber(1, 5000), flowNumber(2, 100)});
        table().setColumnHidden(static_cast<int>(FlowColumn::LastSeen), true);
        table().selectAll();
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].split('\t').first(), QStringLiteral("Source"));
        QCOMPARE(lines[1].split('\t').first(), QStringLiteral("192.0.2.2"));
        QCOMPARE(lines[1].split('\t').size(),
                 table().horizontalHeader()->count() - table().horizontalHeader()->hiddenSectionCount());
        QVERIFY(!lines[0].contains("Last seen"));
    }

    void menuCopiesACellAndCanBeAddedTo()
    {
        show({flowNumber(1, 5000)});
        connect(&m_page->actions(), &FlowActions::menuBuilt, this, [](QMenu* menu, const flow::FlowSnapshot& flow) {
            menu->addAction(QStringLiteral("added for %1").arg(flow.id.index));
        });
        QMenu* menu = openMenuAt(0, FlowColumn::Destination);
        QVERIFY(menu != nullptr);
        QStringList texts;
        for (const QAction* action : menu->actions())
            texts << action->text();
        QVERIFY(texts.contains("added for 1"));
        QVERIFY(texts.contains("&Export the selected flows…"));
        menu->actions().first()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("198.51.100.1"));
        menu->close();
    }

    void exportsWhatIsSelected_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << static_cast<int>(FlowFormat::Csv);
        QTest::newRow("json") << static_cast<int>(FlowFormat::Json);
        QTest::newRow("eve") << static_cast<int>(FlowFormat::Eve);
    }

    void exportsWhatIsSelected()
    {
        QFETCH(int, format);
        const QTemporaryDir folder;
        show({tcpFlow(), flowNumber(3, 100)});
        table().selectRow(0);
        QSignalSpy exported(&m_page->actions(), &FlowActions::exported);
        const QString path = folder.filePath("flows.out");
        m_page->actions().exportTo(path, static_cast<FlowFormat>(format), true);
        QVERIFY(exported.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        switch (static_cast<FlowFormat>(format)) {
        case FlowFormat::Csv: {
            const QList<QByteArray> lines = text.split('\n');
            QCOMPARE(lines.size(), 3);  // head, one flow, nothing
            const QList<QByteArray> names = lines[0].trimmed().split(',');
            const QList<QByteArray> values = lines[1].trimmed().split(',');
            QCOMPARE(values.size(), names.size());
            QCOMPARE(values[names.indexOf("source")], QByteArray("192.0.2.2"));
            QCOMPARE(values[names.indexOf("bytes_sent")], QByteArray("5000"));
            QCOMPARE(values[names.indexOf("tunnel")], QByteArray("vxlan"));
            QCOMPARE(values[names.indexOf("duration_s")], QByteArray("2.500000000"));
            break;
        }
        case FlowFormat::Json: {
            const QJsonArray flows = QJsonDocument::fromJson(text).array();
            QCOMPARE(flows.size(), 1);
            QCOMPARE(flows[0]["destination"].toString(), QStringLiteral("198.51.100.1"));
            QCOMPARE(flows[0]["retransmissions_sent"].toInt(), 3);
            QCOMPARE(flows[0]["ended"].toBool(true), false);
            break;
        }
        case FlowFormat::Eve: {
            QCOMPARE(text.count('\n'), 1);
            const QJsonObject event = QJsonDocument::fromJson(text).object();
            QCOMPARE(event["event_type"].toString(), QStringLiteral("flow"));
            QCOMPARE(event["netmoth"]["tunnel"]["id"].toInt(), 77);
            QCOMPARE(event["netmoth"]["tunnel"]["type"].toString(), QString("vxlan"));
            QCOMPARE(event["netmoth"]["tunnel"]["dest_ip"].toString(), QString("2001:db8::9"));
            QCOMPARE(event["netmoth"]["icmp_errors"]["count"].toInt(), 3);
            break;
        }
        }
    }

    /// The suffix that nobody typed belongs to the name that is asked about.
    void exportAsksBeforeItReplacesAFile()
    {
        const QTemporaryDir folder;
        show(flowsUpTo(3));
        QFile before(folder.filePath("flows.json"));
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("mine") == 4);
        before.close();
        QStringList asked;
        const auto answer = [&](QMessageBox::StandardButton button) {
            QTimer::singleShot(0, this, [&, button] {
                QVERIFY(QTest::qWaitFor([] { return activeModal<QFileDialog>() != nullptr; }, 5000));
                auto* chooser = activeModal<QFileDialog>();
                auto* kind = chooser->findChild<QComboBox*>("fileTypeCombo");
                QTest::keyClick(kind, Qt::Key_Down);
                auto* name = chooser->findChild<QLineEdit*>();
                name->setText(folder.filePath("flows"));
                QTimer::singleShot(0, this, [&, button] {
                    QVERIFY(QTest::qWaitFor([] { return activeModal<QMessageBox>() != nullptr; }, 5000));
                    asked << activeModal<QMessageBox>()->text();
                    QTest::mouseClick(activeModal<QMessageBox>()->button(button), Qt::LeftButton);
                });
                QTest::keyClick(name, Qt::Key_Return);
                if (chooser->isVisible())
                    chooser->reject();
            });
            QMenu* menu = openMenuAt(0, FlowColumn::Source);
            menu->hide();
            for (QAction* action : menu->actions())
                if (action->text() == "Export &all flows shown…")
                    action->trigger();
            delete menu;
        };
        const auto contents = [&] { return before.open(QIODevice::ReadOnly) ? before.readAll() : QByteArray(); };
        answer(QMessageBox::No);
        QCOMPARE(asked.size(), 1);
        QVERIFY2(asked.first().contains("flows.json"), qPrintable(asked.first()));
        QCOMPARE(contents(), QByteArray("mine"));
        before.close();
        QSignalSpy exported(&m_page->actions(), &FlowActions::exported);
        answer(QMessageBox::Yes);
        QTRY_COMPARE(exported.count(), 1);
        QVERIFY(contents().startsWith("["));
    }

    void exportsAllThatIsShownInItsOrder()
    {
        const QTemporaryDir folder;
        show(flowsUpTo(40));
        search()->setText("udp");
        QTRY_VERIFY(m_model->rowCount() < 40);
        QTRY_VERIFY(m_model->isUpToDate());
        QSignalSpy exported(&m_page->actions(), &FlowActions::exported);
        const QString path = folder.filePath("flows.json");
        m_page->actions().exportTo(path, FlowFormat::Json, false);
        QVERIFY(exported.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray flows = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(flows.size(), m_model->rowCount());
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(flows[row]["source_port"].toInt(), int(m_model->flowAt(row).originatorPort));
    }

    void exportThatFailsSaysWhyAndLeavesNothing()
    {
        const QTemporaryDir folder;
        show(flowsUpTo(200));
        QSignalSpy failed(&m_page->actions(), &FlowActions::exportFailed);
        m_page->actions().exportTo(folder.filePath("none/flows.csv"), FlowFormat::Csv, false);
        QVERIFY(failed.wait());
        QVERIFY(failed.first().first().toString().contains("none/flows.csv"));

        // A disk that is full in the middle of the file.
        const rlimit small{1024, RLIM_INFINITY};
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        failed.clear();
        m_page->actions().exportTo(folder.filePath("flows.csv"), FlowFormat::Csv, false);
        const bool told = failed.wait();
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(told);
        QVERIFY(failed.first().first().toString().contains("Free some room"));
        QVERIFY2(failed.first().first().toString().contains("File too large"), "not “Unknown error”");
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

}  // namespace

QTEST_MAIN(FlowPageTest)
#include "tst_flow_page.moc"
