// SPDX-License-Identifier: GPL-3.0-or-later
// Which CPUs a capturing helper's threads may use; where there is only one, nothing can be said.
#include "app/session/capture_session.h"
#include "core/base/cpu_affinity.h"
#include "tests/support/privileged_main.h"
#include "tests/support/process_status.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

using namespace netmoth;
using namespace netmoth::testing;
using session::CaptureControl;

namespace {

constexpr const char* kCaptured = "nm-left";

class WorkerCpusTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(addVethPair(kCaptured, "nm-right")); }

    void twoWorkersHaveACpuEachAndTheHelperKeepsAll()
    {
        const CpuList usable = usableCpus();
        if (usable.size() < 2)
            QSKIP("needs two CPUs");
        session::CaptureSession session;
        session::CaptureRequest twoRings;
        twoRings.interfaceName = kCaptured;
        twoRings.helperPath = NETMOTH_HELPER;
        twoRings.configuration.numberOfRings = 2;
        twoRings.configuration.maxCores = 2;
        session.start(twoRings);
        QTRY_VERIFY(session.state() == CaptureControl::State::Running);
        const qint64 helper = session.helperPid();
        const QString all = statusLine(helper, "Cpus_allowed_list");
        QCOMPARE(all, statusLine(::getpid(), "Cpus_allowed_list"));
        // Each thread of a process has a /proc/NUMBER of its own, too.
        const auto bound = [&] {
            QStringList cpus;
            for (const QString& thread :
                 QDir(QString("/proc/%1/task").arg(helper)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                if (const QString line = statusLine(thread.toLongLong(), "Cpus_allowed_list"); line != all)
                    cpus += line;
            cpus.sort();
            return cpus;
        };
        QStringList expected{QString::number(usable.back()), QString::number(usable[usable.size() - 2])};
        expected.sort();
        QTRY_COMPARE(bound(), expected);  // the capture runs before its threads do
    }
};

}  // namespace

NETMOTH_PRIVILEGED_MAIN(WorkerCpusTest)
#include "tst_worker_cpus.moc"
