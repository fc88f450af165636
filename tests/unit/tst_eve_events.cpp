// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/eve/flow_event.h"
#include "app/session/eve/stats_event.h"
#include "core/config/config_schema.h"
#include "core/telemetry/region_layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <set>

using namespace netmoth;

namespace {

QJsonObject eventOf(const flow::FlowSnapshot& flow)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(session::eve::flowLine(flow, {}))).object();
}

QJsonObject tunnelOf(const flow::FlowSnapshot& flow)
{
    return eventOf(flow)["netmoth"].toObject()["tunnel"].toObject();
}

}  // namespace

class EveEventsTest : public QObject
{
    Q_OBJECT

private slots:
    void flowIdsAreUniqueAndFitADouble()
    {
        const auto mostFlows = static_cast<std::uint32_t>(config::findKey("flow_table.capacity")->maximum);
        std::set<qint64> ids;
        std::size_t flows = 0;
        for (const std::uint32_t worker : {0U, 1U, 31U, 32U, kMaxWorkers - 1})
            for (const std::uint32_t index : {0U, 1U, 1U << 16, mostFlows - 1})
                for (const std::uint32_t generation : {1U, 2U, (1U << 22) - 1}) {
                    flow::FlowSnapshot flow;
                    flow.ipVersion = 4;
                    flow.id = {worker, index, generation};
                    const std::string line = session::eve::flowLine(flow, {});
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

    void whatWasNotDecodedIsListedByItsNumber()
    {
        using packet::UndecodedKind;
        session::TrafficSample sample;
        const auto statsOf = [&sample] {
            const std::string line = session::eve::statsLine(sample, 0);
            return QJsonDocument::fromJson(QByteArray::fromStdString(line)).object()["stats"].toObject();
        };
        QVERIFY(!statsOf().contains("not_decoded"));
        telemetry::UndecodedReport report;
        report.rows = {{{UndecodedKind::EtherType, false, 0x8926}, {700, 70'000}},
                       {{UndecodedKind::EtherType, false, 0x0806}, {30, 1800}},
                       {{UndecodedKind::EtherType, false, 0x1234}, {9, 540}},
                       {{UndecodedKind::LlcSap, false, 0x42}, {8, 480}},
                       {{UndecodedKind::SnapProtocol, false, 0x00000C'2000}, {7, 420}},
                       {{UndecodedKind::PppProtocol, false, 0xC021}, {6, 360}},
                       {{UndecodedKind::LinkLayer, false, 113}, {5, 300}},
                       {{UndecodedKind::IpProtocol, true, 50}, {4, 400}}};
        report.others = {3, 180};
        sample.undecoded = std::make_shared<const telemetry::UndecodedReport>(report);
        const QJsonArray rows = statsOf()["not_decoded"].toArray();
        const auto row = [](const char* key, const QJsonValue& number, const QJsonValue& name, bool inFlow,
                            const QJsonValue& mayBeIp, int packets, int bytes) {
            QJsonObject object{{"in_flow", inFlow}, {"packets", packets}, {"bytes", bytes}};
            if (*key != '\0')
                object.insert(key, number);
            if (!name.isNull())
                object.insert("name", name);
            if (!mayBeIp.isNull())
                object.insert("may_be_ip", mayBeIp);
            return object;
        };
        const QJsonValue none;
        QCOMPARE(rows, (QJsonArray{row("ethertype", "0x8926", "VN-Tag", false, true, 700, 70'000),
                                   row("ethertype", "0x0806", "ARP", false, false, 30, 1800),
                                   row("ethertype", "0x1234", none, false, true, 9, 540),
                                   row("llc_sap", "0x42", "STP", false, false, 8, 480),
                                   row("snap", "00000c:2000", "CDP", false, false, 7, 420),
                                   row("ppp_protocol", "0xc021", "LCP", false, false, 6, 360),
                                   row("link_type", 113, none, false, true, 5, 300),
                                   row("ip_protocol", 50, "ESP", true, false, 4, 400),
                                   row("", none, "other", false, none, 3, 180)}));
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

    void tcpQualityIsTold()
    {
        flow::FlowSnapshot flow;
        flow.ipProtocol = 6;
        const auto tcpOf = [&flow] {
            const QByteArray line = QByteArray::fromStdString(session::eve::flowLine(flow, {}));
            return QJsonDocument::fromJson(line).object()["netmoth"].toObject()["tcp"].toObject();
        };
        QVERIFY(tcpOf().isEmpty());  // no stream was followed: nothing is known
        flow.tcp = {
            .originator = {.streamBytes = 1000, .retransmissions = 3, .duplicateAcks = 4, .smoothedRttUs = 2500},
            .responder = {.streamBytes = 70, .gapBytes = 20, .outOfOrder = 5, .zeroWindows = 6},
            .handshakeRttUs = 1234,
            .overlapConflicts = 7,
            .isTracked = true,
            .isMidstream = true};
        const QJsonObject toServer{{"rtt_us", 2500},       {"stream_bytes", 1000}, {"gap_bytes", 0},
                                   {"retransmissions", 3}, {"out_of_order", 0},    {"duplicate_acks", 4},
                                   {"zero_windows", 0}};
        const QJsonObject toClient{{"stream_bytes", 70}, {"gap_bytes", 20},     {"retransmissions", 0},
                                   {"out_of_order", 5},  {"duplicate_acks", 0}, {"zero_windows", 6}};
        const QJsonObject expected{{"midstream", true},
                                   {"handshake_rtt_us", 1234},
                                   {"overlap_conflicts", 7},
                                   {"toserver", toServer},
                                   {"toclient", toClient}};
        QCOMPARE(tcpOf(), expected);
        flow.ipProtocol = 17;
        QVERIFY(tcpOf().isEmpty());
    }

    void silenceOfTheHelperIsTold()
    {
        session::TrafficSample sample;
        sample.heartbeatAge = std::chrono::milliseconds(4321);
        const auto statsOf = [&sample] {
            const QByteArray line = QByteArray::fromStdString(session::eve::statsLine(sample, 0));
            return QJsonDocument::fromJson(line).object()["stats"].toObject();
        };
        QVERIFY(!statsOf().contains("helper.silent_ms"));
        sample.stale = true;
        QCOMPARE(statsOf()["helper.silent_ms"].toInteger(), 4321);
    }

    /// Whole seconds of the end less whole seconds of the start, also before 1970.
    void ageIsInWholeSeconds_data()
    {
        QTest::addColumn<qint64>("firstMs");
        QTest::addColumn<qint64>("lastMs");
        QTest::addColumn<qint64>("age");
        QTest::newRow("within a second") << qint64{1'700'000'000'100} << qint64{1'700'000'000'900} << qint64{0};
        QTest::newRow("across a second") << qint64{1'700'000'000'900} << qint64{1'700'000'001'100} << qint64{1};
        QTest::newRow("a full second") << qint64{1'700'000'000'000} << qint64{1'700'000'001'000} << qint64{1};
        QTest::newRow("before 1970") << qint64{-1'100} << qint64{-900} << qint64{1};
        QTest::newRow("across 1970") << qint64{-100} << qint64{100} << qint64{1};
        QTest::newRow("backwards") << qint64{2'000} << qint64{1'000} << qint64{0};
    }

    void ageIsInWholeSeconds()
    {
        QFETCH(qint64, firstMs);
        QFETCH(qint64, lastMs);
        QFETCH(qint64, age);
        flow::FlowSnapshot flow;
        flow.firstSeenNs = firstMs * 1'000'000;
        flow.lastSeenNs = lastMs * 1'000'000;
        const QByteArray line = QByteArray::fromStdString(session::eve::flowLine(flow, {}));
        QCOMPARE(QJsonDocument::fromJson(line)["flow"]["age"].toInteger(-1), age);
    }

    void protocolsAreNamedAsSuricataDoes()
    {
        using session::eve::protocolName;
        QCOMPARE(protocolName(17), std::string("UDP"));
        QCOMPARE(protocolName(58), std::string("IPv6-ICMP"));
        QCOMPARE(protocolName(2), std::string("IGMP"));
        QCOMPARE(protocolName(33), std::string("033"));
        QCOMPARE(protocolName(200), std::string("200"));
    }

    void directionIsSeenOrGuessed()
    {
        flow::FlowSnapshot flow;
        for (const bool guessed : {false, true}) {
            flow.directionGuessed = guessed;
            const QByteArray line = QByteArray::fromStdString(session::eve::flowLine(flow, {}));
            QCOMPARE(QJsonDocument::fromJson(line)["netmoth"]["direction"].toString(),
                     QString(guessed ? "guessed" : "seen"));
        }
    }
};

QTEST_GUILESS_MAIN(EveEventsTest)
#include "tst_eve_events.moc"
