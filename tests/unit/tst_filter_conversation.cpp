// SPDX-License-Identifier: GPL-3.0-or-later
// Filters made from a flow accept it, and no other.
#include "core/filter/conversation.h"
#include "core/filter/flow_filter.h"
#include "core/packet/packet_view.h"
#include "tests/support/filter_samples.h"

#include <QTest>

using namespace netmoth;
using namespace netmoth::filter;
using namespace netmoth::test;

namespace {

class FilterConversationTest : public QObject
{
    Q_OBJECT

private slots:
    void conversationFiltersAcceptTheirFlow();
    void conversationOfUdpLiteHasItsPorts();
};

void FilterConversationTest::conversationFiltersAcceptTheirFlow()
{
    QCOMPARE(conversationFilter(httpsFlow()),
             std::string("ip.addr == 10.1.2.3 && ip.addr == 192.0.2.1 && tcp.port == 50000 && tcp.port == 443"));
    for (const flow::FlowSnapshot& flow : {httpsFlow(), dnsFlow(), pingFlow()}) {
        const auto filter = FlowFilter::compile(conversationFilter(flow));
        QVERIFY2(filter, filter ? "" : filter.error().sentence.c_str());
        QVERIFY(filter->accepts(flow));
        for (const flow::FlowSnapshot& other : {httpsFlow(), dnsFlow(), pingFlow()})
            QCOMPARE(filter->accepts(other), other.ipProtocol == flow.ipProtocol);
        const auto host = FlowFilter::compile(addressFilter(flow.responder, flow.ipVersion));
        QVERIFY(host && host->accepts(flow));
    }
    for (const std::uint8_t protocol : {packet::kIpProtocolTcp, packet::kIpProtocolUdp, packet::kIpProtocolDccp,
                                        packet::kIpProtocolSctp, packet::kIpProtocolUdpLite}) {
        flow::FlowSnapshot flow = httpsFlow();
        flow.ipProtocol = protocol;
        const auto port = FlowFilter::compile(portFilter(protocol, 443));
        QVERIFY2(port, portFilter(protocol, 443).c_str());
        QVERIFY(port->accepts(flow));
        QVERIFY(!FlowFilter::compile(portFilter(protocol, 444))->accepts(flow));
        flow.ipProtocol = packet::kIpProtocolGre;
        QVERIFY(!port->accepts(flow));
    }
}

void FilterConversationTest::conversationOfUdpLiteHasItsPorts()
{
    flow::FlowSnapshot flow = httpsFlow();
    flow.ipProtocol = packet::kIpProtocolUdpLite;
    QCOMPARE(conversationFilter(flow), std::string("ip.addr == 10.1.2.3 && ip.addr == 192.0.2.1 && ip.proto == 136 && "
                                                   "udp.port == 50000 && udp.port == 443"));
    const auto filter = FlowFilter::compile(conversationFilter(flow));
    QVERIFY2(filter, filter ? "" : filter.error().sentence.c_str());
    QVERIFY(filter->accepts(flow));
    flow::FlowSnapshot other = flow;
    ++other.originatorPort;
    QVERIFY(!filter->accepts(other));
    other = flow;
    other.ipProtocol = packet::kIpProtocolUdp;
    QVERIFY(!filter->accepts(other));
    flow.ipVersion = 6;  // where no word of both languages is left for the protocol
    QVERIFY(conversationFilter(flow).ends_with("udp.port == 50000 && udp.port == 443"));
}

}  // namespace

QTEST_GUILESS_MAIN(FilterConversationTest)
#include "tst_filter_conversation.moc"
