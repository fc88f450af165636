// SPDX-License-Identifier: GPL-3.0-or-later
// The sampler on regions that this test writes itself: what the helper says of itself is no promise.
#include "app/session/region_sampler.h"
#include "tests/support/region_fixture.h"

#include <QTest>

using namespace netmoth;
using session::RegionSampler;
using telemetry::Counter;

class RegionSamplerTest : public QObject
{
    Q_OBJECT

private slots:
    void memoryIsNotTakenOnTheHelpersWord_data()
    {
        QTest::addColumn<quint64>("active");
        QTest::newRow("more than fits a vector") << (quint64{1} << 62);
        QTest::newRow("more than there is memory") << (quint64{1} << 50);
        QTest::newRow("all there can be") << ~quint64{0};
    }

    void memoryIsNotTakenOnTheHelpersWord()
    {
        QFETCH(quint64, active);
        const test::RegionFixture region;
        region.slice.counters->values[telemetry::indexOf(Counter::FlowsActive)].store(active);
        RegionSampler sampler(region.openReader(), {}, {});
        session::FlowTablePtr table;
        connect(&sampler, &RegionSampler::flowTableSampled, this,
                [&](const session::FlowTablePtr& sampled) { table = sampled; });
        sampler.setFlowTableWanted(true);
        sampler.halt();
        QVERIFY(table);
        QVERIFY(table->flows.empty());
    }
};

QTEST_GUILESS_MAIN(RegionSamplerTest)
#include "tst_region_sampler.moc"
