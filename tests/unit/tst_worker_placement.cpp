// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/worker_placement.h"

#include <QtTest>

using netmoth::CpuList;
using netmoth::pipeline::placeWorkers;
using Places = std::vector<CpuList>;

class WorkerPlacementTest : public QObject
{
    Q_OBJECT

private slots:
    void oneWorkerIsLeftToTheScheduler() { QVERIFY(placeWorkers(1, 0, {0, 1, 2, 3}) == Places{CpuList{}}); }

    void eachWorkerHasACpuOfItsOwnFromTheLastDown()
    {
        QVERIFY(placeWorkers(3, 0, {0, 1, 2, 3}) == (Places{{3}, {2}, {1}}));
        QVERIFY(placeWorkers(2, 2, {4, 6, 8}) == (Places{{8}, {6}}));
    }

    void tooManyWorkersShareWhatTheyMayUse()
    {
        QVERIFY(placeWorkers(3, 2, {0, 1, 2, 3}) == (Places{{2, 3}, {2, 3}, {2, 3}}));
        QVERIFY(placeWorkers(3, 9, {0, 1}) == (Places{{0, 1}, {0, 1}, {0, 1}}));
    }

    void withoutACpuNothingIsBound() { QVERIFY(placeWorkers(2, 0, {}) == (Places{{}, {}})); }

    void aThreadIsBoundForAScopeOnly()
    {
        const CpuList before = netmoth::usableCpus();
        QVERIFY(!before.empty());
        {
            const netmoth::ScopedAffinity bound(CpuList{before.back()});
            QVERIFY(netmoth::usableCpus() == CpuList{before.back()});
        }
        QVERIFY(netmoth::usableCpus() == before);
        {
            const netmoth::ScopedAffinity unbound(CpuList{});
            QVERIFY(netmoth::usableCpus() == before);
        }
        QVERIFY(netmoth::usableCpus() == before);
    }
};

QTEST_GUILESS_MAIN(WorkerPlacementTest)
#include "tst_worker_placement.moc"
