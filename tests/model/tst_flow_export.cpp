// SPDX-License-Identifier: GPL-3.0-or-later
// What a file of exported flows holds, byte for byte.
#include "app/model/flow_columns.h"
#include "app/model/flow_export.h"
#include "tests/model/flow_samples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace netmoth;
using namespace netmoth::model;
using namespace netmoth::test;

namespace {

QByteArray exported(const std::vector<flow::FlowSnapshot>& flows, FlowFormat format)
{
    auto rows = std::make_shared<FlowRows>();
    rows->active = flowTable(flows);
    for (FlowRows::Position position = 0; position < flows.size(); ++position)
        rows->order.push_back(position);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("flows"));
    if (!writeFlows(FlowPick::all(rows), format, "eth0", path, [](double) { return true; }))
        return "failed";
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

flow::FlowSnapshot flowWithEverything()
{
    flow::FlowSnapshot flow = flowNumber(1, 12'345);
    flow.vlan = packet::VlanTags(200);
    flow.vlan.push(300);
    flow.tunnel.kind = packet::TunnelKind::Vxlan;
    flow.tunnel.id = 7;
    flow.tunnel.vlan = packet::VlanTags(9);
    flow.originatorTcpFlags = 0x1B;
    flow.responderTcpFlags = 0x12;
    flow.lastSeenNs = flow.firstSeenNs + 2'500'000'001;
    flow.tcp = {.originator = {.gapBytes = 11, .retransmissions = 3},
                .responder = {.gapBytes = 12, .retransmissions = 4},
                .handshakeRttUs = 1234,
                .isTracked = true};
    return flow;
}

class FlowExportTest : public QObject
{
    Q_OBJECT

private slots:
    void everyValueIsInTheTable()
    {
        QCOMPARE(exported({flowWithEverything()}, FlowFormat::Csv),
                 QByteArray(
                     "source,source_port,destination,destination_port,protocol,ip_protocol,state,ended,end_reason,"
                     "first_packet,last_packet,duration_s,packets_sent,packets_returned,bytes_sent,bytes_returned,vlan,"
                     "tunnel,tunnel_id,tunnel_vlan,tcp_flags_sent,tcp_flags_returned,tcp_followed,"
                     "retransmissions_sent,retransmissions_returned,gap_bytes_sent,gap_bytes_returned,handshake_rtt_us"
                     "\r\n"
                     "192.0.2.2,40001,198.51.100.1,443,TCP,6,established,false,,2023-11-14T22:13:20.001000+0000,"
                     "2023-11-14T22:13:22.501000+0000,2.500000001,124,247,12345,37035,200 300,vxlan,7,9,27,18,true,3,4,"
                     "11,12,1234\r\n"));
    }

    void anObjectForEachFlow()
    {
        flow::FlowSnapshot bare;
        bare.ipVersion = 4;
        bare.ipProtocol = 58;
        QCOMPARE(
            exported({flowWithEverything(), bare}, FlowFormat::Json),
            QByteArray("[\n{\"source\":\"192.0.2.2\",\"source_port\":40001,\"destination\":\"198.51.100.1\","
                       "\"destination_port\":443,\"protocol\":\"TCP\",\"ip_protocol\":6,\"state\":\"established\","
                       "\"ended\":false,\"end_reason\":\"\",\"first_packet\":\"2023-11-14T22:13:20.001000+0000\","
                       "\"last_packet\":\"2023-11-14T22:13:22.501000+0000\",\"duration_s\":2.500000001,"
                       "\"packets_sent\":124,\"packets_returned\":247,\"bytes_sent\":12345,\"bytes_returned\":37035,"
                       "\"vlan\":[200,300],\"tunnel\":\"vxlan\",\"tunnel_id\":7,\"tunnel_vlan\":[9],"
                       "\"tcp_flags_sent\":27,\"tcp_flags_returned\":18,\"tcp_followed\":true,"
                       "\"retransmissions_sent\":3,\"retransmissions_returned\":4,\"gap_bytes_sent\":11,"
                       "\"gap_bytes_returned\":12,\"handshake_rtt_us\":1234},\n"
                       "{\"source\":\"0.0.0.0\",\"source_port\":0,\"destination\":\"0.0.0.0\",\"destination_port\":0,"
                       "\"protocol\":\"IPv6-ICMP\",\"ip_protocol\":58,\"state\":\"new\",\"ended\":false,"
                       "\"end_reason\":\"\",\"first_packet\":\"1970-01-01T00:00:00.000000+0000\","
                       "\"last_packet\":\"1970-01-01T00:00:00.000000+0000\",\"duration_s\":0.000000000,"
                       "\"packets_sent\":0,\"packets_returned\":0,\"bytes_sent\":0,\"bytes_returned\":0,\"vlan\":[],"
                       "\"tunnel\":\"\",\"tunnel_id\":0,\"tunnel_vlan\":[],\"tcp_flags_sent\":0,"
                       "\"tcp_flags_returned\":0,\"tcp_followed\":false,\"retransmissions_sent\":0,"
                       "\"retransmissions_returned\":0,\"gap_bytes_sent\":0,\"gap_bytes_returned\":0,"
                       "\"handshake_rtt_us\":0}\n]\n"));
        QCOMPARE(exported({}, FlowFormat::Json), QByteArray("[\n]\n"));
    }

    void eventsAreThoseOfTheAgent()
    {
        const QByteArray line = exported({flowNumber(2, 100)}, FlowFormat::Eve);
        QVERIFY(line.startsWith("{\"timestamp\":\"2023-11-14T22:13:22.502000+0000\",\"flow_id\":"));
        QVERIFY(line.contains("\"in_iface\":\"eth0\",\"event_type\":\"flow\"") && line.endsWith("}\n"));
    }

    /// The window says what people say, where EVE says what Suricata writes.
    void protocolsAreShownByTheirCommonNames()
    {
        QCOMPARE(protocolName(6), QStringLiteral("TCP"));
        QCOMPARE(protocolName(58), QStringLiteral("ICMPv6"));
        QCOMPARE(protocolName(33), QStringLiteral("DCCP"));
        QCOMPARE(protocolName(136), QStringLiteral("UDPLite"));
        QCOMPARE(protocolName(200), QStringLiteral("IP 200"));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(FlowExportTest)
#include "tst_flow_export.moc"
