// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/host_counters.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace netmoth::session;

class TestHostCounters : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void lossesBeforeTheBaselineAreNotOurs();
    void errorsAreOverFifoAndCrc();
    void softnetIsHexadecimalAndSummedOverCpus();
    void cpuThatGoesOfflineLosesNothing_data();
    void cpuThatGoesOfflineLosesNothing();
    void restartedCounterGoesOnFromWhereItWas();
    void vanishedInterfaceKeepsWhatWasCounted();
    void damagedSoftnetTableCountsNothing();
    void realHostHasCountersOfLoopback();

private:
    void writeFile(const QString& name, const QByteArray& text);
    [[nodiscard]] HostSources sources() const;

    std::unique_ptr<QTemporaryDir> m_root;
    std::optional<rtnl_link_stats64> m_link;  ///< What test0 counted.
};

void TestHostCounters::writeFile(const QString& name, const QByteArray& text)
{
    QFile file(m_root->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

HostSources TestHostCounters::sources() const
{
    return {[this](const std::string& name) { return name == "test0" ? m_link : std::nullopt; },
            m_root->filePath("softnet_stat").toStdString()};
}

void TestHostCounters::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_link.emplace();
    for (auto counter :
         {&rtnl_link_stats64::rx_missed_errors, &rtnl_link_stats64::rx_over_errors, &rtnl_link_stats64::rx_fifo_errors,
          &rtnl_link_stats64::rx_crc_errors, &rtnl_link_stats64::rx_dropped})
        (*m_link).*counter = 100;
    writeFile("softnet_stat", "0000ffff 00000001 00000000\n0000ffff 00000002 00000000\n");
}

void TestHostCounters::lossesBeforeTheBaselineAreNotOurs()
{
    HostCounters counters("test0", sources());
    const HostLosses none = counters.look();
    QVERIFY(none.available);
    QCOMPARE(none.nicMissed + none.nicErrors + none.nicDropped + none.softnetDropped, std::uint64_t(0));
    m_link->rx_missed_errors = 107;
    m_link->rx_dropped = 103;
    const HostLosses some = counters.look();
    QCOMPARE(some.nicMissed, std::uint64_t(7));
    QCOMPARE(some.nicDropped, std::uint64_t(3));
}

void TestHostCounters::errorsAreOverFifoAndCrc()
{
    HostCounters counters("test0", sources());
    m_link->rx_over_errors = 101;
    m_link->rx_fifo_errors = 110;
    m_link->rx_crc_errors = 200;
    QCOMPARE(counters.look().nicErrors, std::uint64_t(111));
}

void TestHostCounters::softnetIsHexadecimalAndSummedOverCpus()
{
    HostCounters counters("test0", sources());
    writeFile("softnet_stat", "0000ffff 00000011 00000000\n0000ffff 00000004 00000000\n");
    QCOMPARE(counters.look().softnetDropped, std::uint64_t(0x11 + 4 - 3));
}

void TestHostCounters::cpuThatGoesOfflineLosesNothing_data()
{
    // What CPU 1 dropped when it came back: 2 before it went.
    QTest::addColumn<QByteArray>("afterwards");
    QTest::addColumn<int>("dropped");
    QTest::newRow("samePlace") << QByteArray("00000002") << 4;
    QTest::newRow("droppedMore") << QByteArray("00000005") << 7;
}

/// Its line goes, with all that it ever dropped, and comes back.
void TestHostCounters::cpuThatGoesOfflineLosesNothing()
{
    QFETCH(QByteArray, afterwards);
    QFETCH(int, dropped);
    const auto line = [](const QByteArray& count, const QByteArray& cpu) {
        return "0000ffff " + count + QByteArray(" 00000000").repeated(10) + ' ' + cpu + " 00000000 00000000\n";
    };
    const QByteArray first = line("00000f00", "00000000");
    writeFile("softnet_stat", first + line("00000002", "00000001") + line("00000700", "00000002"));
    HostCounters counters("test0", sources());
    writeFile("softnet_stat", first + line("00000703", "00000002"));
    QCOMPARE(counters.look().softnetDropped, std::uint64_t(3));
    writeFile("softnet_stat", first + line(afterwards, "00000001") + line("00000704", "00000002"));
    QCOMPARE(counters.look().softnetDropped, static_cast<std::uint64_t>(dropped));
}

void TestHostCounters::restartedCounterGoesOnFromWhereItWas()
{
    HostCounters counters("test0", sources());
    m_link->rx_missed_errors = 130;
    QCOMPARE(counters.look().nicMissed, std::uint64_t(30));
    m_link->rx_missed_errors = 5;
    QCOMPARE(counters.look().nicMissed, std::uint64_t(35));
    m_link->rx_missed_errors = 6;
    QCOMPARE(counters.look().nicMissed, std::uint64_t(36));
}

void TestHostCounters::vanishedInterfaceKeepsWhatWasCounted()
{
    HostCounters counters("test0", sources());
    m_link->rx_missed_errors = 130;
    (void)counters.look();
    m_link.reset();
    const HostLosses gone = counters.look();
    QVERIFY(!gone.available);
    QCOMPARE(gone.nicMissed, std::uint64_t(30));
}

void TestHostCounters::damagedSoftnetTableCountsNothing()
{
    HostCounters counters("test0", sources());
    writeFile("softnet_stat", "0000ffff zz\n");
    QCOMPARE(counters.look().softnetDropped, std::uint64_t(0));
    writeFile("softnet_stat", "0000ffff\n");
    QCOMPARE(counters.look().softnetDropped, std::uint64_t(0));
}

void TestHostCounters::realHostHasCountersOfLoopback()
{
    HostCounters counters("lo");
    QVERIFY(counters.look().available);
    HostCounters absent("no-such-interface-here");
    QVERIFY(!absent.look().available);
}

QTEST_GUILESS_MAIN(TestHostCounters)
#include "tst_host_counters.moc"
