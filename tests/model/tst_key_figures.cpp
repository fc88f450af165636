// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that people read: times with the unit that one would say, whatever the rate.
#include "app/model/key_figures.h"
#include "app/model/number_format.h"

#include <QLocale>
#include <QTest>

using namespace netmoth;
using namespace netmoth::model;

namespace {

constexpr QChar kSpace = QChar::Space;

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), kSpace);
}

session::TrafficSample sampleAt(std::chrono::milliseconds time, std::uint64_t ringBytesUsed)
{
    session::TrafficSample sample;
    sample.takenAt = time;
    sample.state = telemetry::RegionState::Running;
    sample.totals[telemetry::Counter::RingBytesUsed] = ringBytesUsed;
    sample.totals[telemetry::Counter::RingCapacityBytes] = 64ULL << 20;
    sample.totals[telemetry::Counter::BlockCount] = 64;
    return sample;
}

class TestKeyFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void ringDepthReadsAsATime_data()
    {
        QTest::addColumn<double>("bytesPerSecond");
        QTest::addColumn<QString>("text");
        QTest::newRow("shallow") << 1.34217728e9 << "50 ms";
        QTest::newRow("seconds") << 25.811e6 << "2.6 s";
        QTest::newRow("minute") << 1'000'000.0 << "1.1 min";
        QTest::newRow("minutes") << 200'000.0 << "5.6 min";
        QTest::newRow("two packets a second") << 432.0 << "over 10 min";
        QTest::newRow("a byte a second") << 1.0 << "over 10 min";
    }

    void ringDepthReadsAsATime()
    {
        QFETCH(double, bytesPerSecond);
        KeyFigures figures;
        figures.add(sampleAt(std::chrono::seconds(100), 0));
        figures.add(sampleAt(std::chrono::seconds(101), static_cast<std::uint64_t>(bytesPerSecond)));
        QTEST(plain(figures.figures()[KeyFigures::RingDepth].value), "text");
    }

    void timesNeverTakeAThousandsPrefix_data()
    {
        QTest::addColumn<double>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("fraction") << 3.42 << "3.4 ms";
        QTest::newRow("milliseconds") << 850.0 << "850 ms";
        QTest::newRow("rounds up to a second") << 999.6 << "1.0 s";
        QTest::newRow("seconds") << 2600.0 << "2.6 s";
        QTest::newRow("tens of seconds") << 12'300.0 << "12 s";
        QTest::newRow("minutes") << 186'000.0 << "3.1 min";
        QTest::newRow("hours") << 155'000'000.0 << "43.1 h";
    }

    void timesNeverTakeAThousandsPrefix()
    {
        QFETCH(double, milliseconds);
        QTEST(plain(formatMilliseconds(milliseconds)), "text");
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestKeyFigures)
#include "tst_key_figures.moc"
