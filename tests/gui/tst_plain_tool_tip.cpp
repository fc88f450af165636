// SPDX-License-Identifier: GPL-3.0-or-later
// Tool tips read what they are about, even where that looks like markup.
#include "app/gui/base/plain_tool_tip.h"
#include "app/gui/models/interface_model.h"
#include "app/gui/models/tuning_table.h"

#include <QTest>
#include <QTextDocumentFragment>

using namespace netmoth;
using namespace netmoth::gui;

namespace {

/// What Qt shows of @p toolTip.
QString shown(const QString& toolTip)
{
    return Qt::mightBeRichText(toolTip) ? QTextDocumentFragment::fromHtml(toolTip).toPlainText() : toolTip;
}

class PlainToolTipTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAsTheTextItself_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a usual file") << "/home/u/x.pcap";
        QTest::newRow("a comparison") << "flow.bytes < 5 kB && tcp";
        QTest::newRow("a tag") << "/home/u/<b>x.pcap";
        QTest::newRow("a picture") << "<img src='/etc/hostname'>.pcap";
        QTest::newRow("an entity") << "a&lt;b&amp;c";
        QTest::newRow("blanks") << "<i>two  blanks";
        QTest::newRow("lines") << "<i>one\ntwo";
    }

    void readsAsTheTextItself()
    {
        QFETCH(QString, text);
        QCOMPARE(shown(plainToolTip(text)), text);
    }

    void whatIsNoMarkupStaysAsItIs() { QCOMPARE(plainToolTip("/home/u/x.pcap"), QStringLiteral("/home/u/x.pcap")); }

    void interfacesAndSettingsMayBeCalledAnything()
    {
        session::InterfaceStatus status;
        status.name = QStringLiteral("eth0");
        status.description = QStringLiteral("<b>odd");
        InterfaceModel interfaces;
        interfaces.update({status});
        QCOMPARE(shown(interfaces.index(0).data(Qt::ToolTipRole).toString()), status.description);
        TuningRow row;
        row.setting = QStringLiteral("<b>odd receive ring");
        TuningModel settings;
        settings.show({row});
        QCOMPARE(shown(settings.index(0, TuningModel::Setting).data(Qt::ToolTipRole).toString()), row.setting);
        QCOMPARE(settings.index(0, TuningModel::Setting).data().toString(), row.setting);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(PlainToolTipTest)
#include "tst_plain_tool_tip.moc"
