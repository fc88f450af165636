// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/eve_record.h"
#include "core/config/config_schema.h"
#include "core/telemetry/region_layout.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace netmoth;

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
};

QTEST_GUILESS_MAIN(EveRecordTest)
#include "tst_eve_record.moc"
