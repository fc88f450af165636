// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/eve_record.h"
#include "core/config/config_schema.h"
#include "core/telemetry/region_layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace netmoth;

namespace {

QJsonObject eventOf(const flow::FlowSnapshot& flow)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(session::eveFlowLine(flow, {}))).object();
}

QJsonObject tunnelOf(const flow::FlowSnapshot& flow)
{
    return eventOf(flow)["netmoth"].toObject()["tunnel"].toObject();
}

}  // namespace

class EveRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void flowIdsAreUniqueAndFitADouble()
    {
        const auto mostFlows = static_cast<std::uint32_t>(config::findKey("flow_table.capacity")->maximum);
        std::set<qint64> ids;
        std::size_t flows = 0;
        for (const std::uint32_t worker : {0U, 1U, 31U, 32U, telemetry::kMaxWorkers - 1})
            for (const std::uint32_t index : {0U, 1U, 1U << 16, mostFlows - 1})
                for (const std::uint32_t generation : {1U, 2U, (1U << 22) - 1}) {
                    flow::FlowSnapshot flow;
                    flow.ipVersion = 4;
                    flow.id = {worker, index, generation};
                    const std::string line = session::eveFlowLine(flow, {});
                    const QJsonObject event = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
                    const qint64 id = event["flow_id"].toInteger(-1);
                    QVERIFY(id >= 0 && id < qint64{1} << 53);
                    ids.insert(id);
                    ++flows;
                }
        QCOMPARE(ids.size(), flows);
    }

    void everyTagIsInTheArrayOutermostFirst()
    {
        flow::FlowSnapshot flow;
        QVERIFY(!eventOf(flow).contains("vlan"));
        flow.vlan = packet::VlanTags(200);
        QCOMPARE(eventOf(flow)["vlan"].toArray(), (QJsonArray{200}));
        flow.vlan.push(0);
        flow.vlan.push(300);
        QCOMPARE(eventOf(flow)["vlan"].toArray(), (QJsonArray{200, 0, 300}));
        QVERIFY(!eventOf(flow)["netmoth"].toObject().contains("tunnel"));
    }

    void tagsAroundATunnelAreTheTunnels()
    {
        flow::FlowSnapshot flow;
        flow.tunnel.kind = packet::TunnelKind::Vxlan;
        QVERIFY(!tunnelOf(flow).contains("vlan"));
        flow.tunnel.vlan = packet::VlanTags(7);
        flow.tunnel.vlan.push(8);
        QCOMPARE(tunnelOf(flow)["vlan"].toArray(), (QJsonArray{7, 8}));
        QVERIFY(!eventOf(flow).contains("vlan"));
    }
};

QTEST_GUILESS_MAIN(EveRecordTest)
#include "tst_eve_record.moc"
