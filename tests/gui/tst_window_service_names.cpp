// SPDX-License-Identifier: GPL-3.0-or-later
// A window that names ports as the system's list of services does. Without that list the whole program is skipped.
#include "app/gui/views/live_page.h"
#include "app/gui/views/summary_page.h"
#include "tests/gui/main_window_fixture.h"
#include "tests/gui/system_services.h"

#include <QAction>
#include <QTableView>
#include <QTest>

#include <array>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;
using State = session::CaptureControl::State;

class TestWindowServiceNames : public QObject, private MainWindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        skipWithoutServices();
        beginAll();
    }
    void init() { begin(); }
    void cleanup() { end(); }
    void portsAreSortedByServiceWhileItIsShown();
};

void TestWindowServiceNames::portsAreSortedByServiceWhileItIsShown()
{
    QVERIFY(waitForServices());
    m_window->startInterface("lo");
    m_control->enter(State::Running);
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    auto* table = m_window->livePage().summaryPage(SummaryKind::Ports).findChild<QTableView*>("portsTable");
    table->sortByColumn(static_cast<int>(SummaryColumn::Detail), Qt::AscendingOrder);
    std::vector<flow::FlowSnapshot> flows(3, flowNumber(1, 1000));
    for (std::size_t i = 0; i < flows.size(); ++i) {
        flows[i].id.index = static_cast<std::uint32_t>(i);
        flows[i].responderPort = std::array<std::uint16_t, 3>{22, 53, 443}[i];
    }
    emit m_control->flowTableSampled(flowTable(flows));
    const auto shown = [&] {
        QStringList ports;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            ports << table->model()->index(row, static_cast<int>(SummaryColumn::Name)).data().toString();
        return ports;
    };
    QTRY_COMPARE(shown(), QStringList({"TCP 53", "TCP 443", "TCP 22"}));  // domain, https, ssh
    m_window->findChild<QAction*>("nameServices")->setChecked(false);
    QTRY_COMPARE(shown(), QStringList({"TCP 22", "TCP 53", "TCP 443"}));
}

QTEST_MAIN(TestWindowServiceNames)
#include "tst_window_service_names.moc"
