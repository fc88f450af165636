// SPDX-License-Identifier: GPL-3.0-or-later
// The list of interfaces while they come, go and change their names: what was chosen stays chosen, and nothing else.
#include "app/gui/views/interface_delegate.h"
#include "app/gui/views/interface_panel.h"

#include <QLayout>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace netmoth;
using namespace netmoth::gui;
using session::InterfaceStatus;

namespace {

InterfaceStatus interfaceNamed(const QString& name, int index)
{
    InterfaceStatus status;
    status.name = name;
    status.index = index;
    status.description = QStringLiteral("Ethernet");
    status.up = true;
    return status;
}

class TestInterfacePanel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_monitor = std::make_unique<session::InterfaceMonitor>(
            [] { return fail(FailureKind::System, "Nobody asks the kernel here."); });
        m_panel = std::make_unique<InterfacePanel>(*m_monitor);
        m_panel->show();
        list({interfaceNamed("eth0", 2), interfaceNamed("usb0", 3), interfaceNamed("wlan0", 4)});
        m_panel->select("usb0");
    }

    void cleanup()
    {
        m_panel.reset();
        m_monitor.reset();
    }

    void neighbourDoesNotTakeThePlaceOfAnInterfaceThatIsGone()
    {
        QSignalSpy changes(m_panel.get(), &InterfacePanel::selectionChanged);
        list({interfaceNamed("eth0", 2), interfaceNamed("wlan0", 4)});
        QCOMPARE(m_panel->selectedInterface(), QString());
        QVERIFY(view()->selectionModel()->selectedIndexes().isEmpty());
        view()->setFocus();  // gives the view a current row
        QTest::qWait(1);
        QCOMPARE(m_panel->selectedInterface(), QString());
        list({interfaceNamed("eth0", 2), interfaceNamed("usb0", 9), interfaceNamed("wlan0", 4)});  // made anew
        QCOMPARE(m_panel->selectedInterface(), QStringLiteral("usb0"));
        QCOMPARE(highlighted(), QStringLiteral("usb0"));
        QCOMPARE(changes.count(), 2);  // gone and back: no other name between
        QCOMPARE(changes.at(0).at(0).toString(), QString());
        QCOMPARE(changes.at(1).at(0).toString(), QStringLiteral("usb0"));
    }

    void anotherChoiceMeanwhileStays()
    {
        list({interfaceNamed("eth0", 2), interfaceNamed("wlan0", 4)});
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                          view()->visualRect(view()->model()->index(1, 0)).center());
        QCOMPARE(m_panel->selectedInterface(), QStringLiteral("wlan0"));
        list({interfaceNamed("eth0", 2), interfaceNamed("usb0", 9), interfaceNamed("wlan0", 4)});
        QCOMPARE(m_panel->selectedInterface(), QStringLiteral("wlan0"));
    }

    void renamedInterfaceStaysSelected()
    {
        QSignalSpy changes(m_panel.get(), &InterfacePanel::selectionChanged);
        list({interfaceNamed("eth0", 2), interfaceNamed("wlan0", 4), interfaceNamed("zzz0", 3)});
        QCOMPARE(m_panel->selectedInterface(), QStringLiteral("zzz0"));
        QCOMPARE(highlighted(), QStringLiteral("zzz0"));
        QCOMPARE(changes.count(), 1);
    }

    /// A name counts more than a number: whoever chose eth0 means what is called so.
    void namesThatWereSwappedStayTheirInterfaces()
    {
        list({interfaceNamed("eth0", 3), interfaceNamed("usb0", 2), interfaceNamed("wlan0", 4)});
        QCOMPARE(m_panel->selectedInterface(), QStringLiteral("usb0"));
    }

    void nameIsWholeAtTheNarrowest()
    {
        const QString longest(15, QLatin1Char('0'));
        const int room = m_panel->minimumWidth() - m_panel->layout()->contentsMargins().left() -
                         m_panel->layout()->contentsMargins().right();
        QVERIFY2(InterfaceDelegate::widthFor(view()->font(), longest) <= room, "a name of 15 characters must fit");
    }

private:
    void list(const std::vector<InterfaceStatus>& interfaces) { emit m_monitor->updated(interfaces); }
    [[nodiscard]] QListView* view() const { return m_panel->findChild<QListView*>("interfaceList"); }
    [[nodiscard]] QString highlighted() const
    {
        const QModelIndexList selected = view()->selectionModel()->selectedIndexes();
        return selected.size() == 1 ? selected.first().data().toString() : QString();
    }

    std::unique_ptr<session::InterfaceMonitor> m_monitor;
    std::unique_ptr<InterfacePanel> m_panel;
};

}  // namespace

QTEST_MAIN(TestInterfacePanel)
#include "tst_interface_panel.moc"
