// SPDX-License-Identifier: GPL-3.0-or-later
// Our display filter against Wireshark's own, on captures that others made: for filters whose value is the same for
// every packet of a flow, the flows that netmoth-agent --filter writes are those of which tshark -Y keeps packets.
//
// The corpus is merged into one file, so that each filter costs one run of each program. Left out, and counted, are
// flows with packets that the two are meant to see differently: IP packets inside others (tshark looks at all of them,
// a flow is one conversation) and fragments (tshark -Y judges each alone).
#include "tests/support/agent_process.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace netmoth::testing;

namespace {

constexpr int kGeneratedFilters = 25;
constexpr unsigned kSeed = 20240131;

struct Packets
{
    std::map<quint64, FlowEnds> flowOfFrame;
    std::set<FlowEnds> incomparable;
};

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning() << program << arguments << process.readAllStandardError();
        return {};
    }
    return process.readAllStandardOutput();
}

QByteArray tshark(const QString& path, const QStringList& more)
{
    const QStringList common{"-n", "-r",    path, "-o", "ip.defragment:FALSE", "-o", "tcp.desegment_tcp_streams:FALSE",
                             "-T", "fields"};
    return outputOf("tshark", common + more);
}

int protocolNumber(const QByteArray& name)
{
    static const std::map<QByteArray, int> kNumbers{{"icmp", 1},   {"igmp", 2},     {"tcp", 6},     {"udp", 17},
                                                    {"gre", 47},   {"esp", 50},     {"icmpv6", 58}, {"ospf", 89},
                                                    {"sctp", 132}, {"udplite", 136}};
    const auto found = kNumbers.find(name);
    return found == kNumbers.end() ? -1 : found->second;
}

class FilterTsharkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsWhatTsharkKeeps_data();
    void keepsWhatTsharkKeeps();
    void cleanupTestCase();

private:
    void readPackets();
    void addPacket(const QList<QByteArray>& fields);
    std::set<FlowEnds> flowsOfAgent(const QString& filter);
    QStringList generatedFilters() const;

    QTemporaryDir m_folder;
    QString m_capture = m_folder.filePath("merged.pcapng");
    Packets m_packets;
    std::set<FlowEnds> m_comparable;
    int m_verdicts = 0;
    int m_accepted = 0;
};

void FilterTsharkTest::initTestCase()
{
    const QDir corpus(qEnvironmentVariable("NETMOTH_CORPUS"));
    QFile manifest(corpus.filePath("MANIFEST.tsv"));
    if (qEnvironmentVariable("NETMOTH_CORPUS").isEmpty() || !manifest.open(QIODevice::ReadOnly))
        QSKIP("The shared corpus of captures is not here (NETMOTH_CORPUS names no folder).");
    for (const char* program : {"tshark", "mergecap"})
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("tshark or mergecap is not installed (Debian packages tshark and wireshark-common).");
    QStringList arguments{"-w", m_capture};
    for (const QByteArray& line : manifest.readAll().split('\n'))
        if (const QList<QByteArray> columns = line.split('\t'); columns.size() > 10 && columns[10] == "ok")
            arguments << corpus.filePath(QString::fromUtf8(columns[0]));
    QVERIFY(arguments.size() > 50);
    outputOf("mergecap", arguments);
    QVERIFY(QFileInfo(m_capture).size() > 1'000'000);
    readPackets();

    const std::set<FlowEnds> all = flowsOfAgent({});
    for (const auto& [frame, flow] : m_packets.flowOfFrame)
        if (all.contains(flow) && !m_packets.incomparable.contains(flow))
            m_comparable.insert(flow);
    qInfo("%zu flows of the agent, %zu compared; %zu left out for tunnels, quoted packets and fragments", all.size(),
          m_comparable.size(), m_packets.incomparable.size());
    QVERIFY2(m_comparable.size() > 1000, "most flows can be compared");
}

void FilterTsharkTest::readPackets()
{
    const QByteArray table = tshark(
        m_capture, {"-E", "occurrence=f", "-e", "frame.number", "-e", "frame.protocols", "-e", "ip.src",
                    "-e", "ip.dst",       "-e", "ipv6.src",     "-e", "ipv6.dst",        "-e", "tcp.srcport",
                    "-e", "tcp.dstport",  "-e", "udp.srcport",  "-e", "udp.dstport",     "-e", "sctp.srcport",
                    "-e", "sctp.dstport", "-e", "ip.flags.mf",  "-e", "ip.frag_offset",  "-e", "ipv6.fraghdr.ident",
                    "-e", "ip.proto"});
    for (const QByteArray& line : table.split('\n'))
        if (const QList<QByteArray> fields = line.split('\t'); fields.size() == 16)
            addPacket(fields);
    QVERIFY(m_packets.flowOfFrame.size() > 10'000);
}

void FilterTsharkTest::addPacket(const QList<QByteArray>& fields)
{
    const QList<QByteArray> layers = fields[1].split(':');
    const bool isIpv4 = !fields[2].isEmpty() && (fields[4].isEmpty() || layers.indexOf("ip") < layers.indexOf("ipv6"));
    if (!isIpv4 && fields[4].isEmpty())
        return;
    const QByteArray source = fields[isIpv4 ? 2 : 4];
    const QByteArray destination = fields[isIpv4 ? 3 : 5];
    const qsizetype network = layers.indexOf(isIpv4 ? "ip" : "ipv6");
    int protocol = isIpv4 ? fields[15].toInt() : -1;
    for (qsizetype i = network + 1; i < layers.size() && protocol < 0; ++i)
        protocol = protocolNumber(layers[i]);
    const qsizetype ports = protocol == 6 ? 6 : protocol == 17 || protocol == 136 ? 8 : protocol == 132 ? 10 : -1;
    const int sourcePort = ports < 0 ? 0 : fields[ports].toInt();
    const int destinationPort = ports < 0 ? 0 : fields[ports + 1].toInt();
    FlowMap one;
    addFlow(one, protocol, source, sourcePort, destination, destinationPort, {});
    const FlowEnds flow = one.begin()->first;
    m_packets.flowOfFrame[fields[0].toULongLong()] = flow;

    // TCP or UDP between two ports 0 is what a fragment looks like that was never put together.
    const bool hasNoPorts = ports >= 0 && sourcePort == 0 && destinationPort == 0;
    const bool hasInnerIp = layers.count("ip") + layers.count("ipv6") > 1;
    // More transport headers than one: what an ICMP error quotes, or a protocol over UDP that looks like another.
    const auto transports = layers.count("tcp") + layers.count("udp") + layers.count("sctp") + layers.count("udplite") +
                            layers.count("icmp") + layers.count("icmpv6");
    const bool isFragment = fields[12] == "1" || fields[13].toInt() != 0 || !fields[14].isEmpty();
    if (hasInnerIp || transports > 1 || isFragment || hasNoPorts)
        m_packets.incomparable.insert(flow);
}

std::set<FlowEnds> FilterTsharkTest::flowsOfAgent(const QString& filter)
{
    AgentProcess agent(
        {"--read", m_capture, "--eve", "-", "--stats-interval", "0", "--flow-level", "outer", "--filter", filter});
    if (agent.waitForEnd() != 0)
        qWarning() << filter << agent.errorLines();
    std::set<FlowEnds> flows;
    for (const auto& [ends, totals] : agent.flows())
        flows.insert(ends);
    return flows;
}

/// Filters about flows of the corpus, so that they hit.
QStringList FilterTsharkTest::generatedFilters() const
{
    std::mt19937 random(kSeed);
    const auto below = [&](std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
    };
    const auto pick = [&](const QStringList& texts) {
        return texts[static_cast<qsizetype>(below(static_cast<std::size_t>(texts.size())))];
    };
    const std::vector<FlowEnds> flows(m_comparable.begin(), m_comparable.end());
    const auto address = [&] {
        const FlowEnds& flow = flows[below(flows.size())];
        return below(2) == 0 ? std::get<1>(flow) : std::get<3>(flow);
    };
    const auto network = [&](const QString& text) {
        const bool isIpv6 = text.contains(':');
        return text +
               pick(isIpv6 ? QStringList{"", "/128", "/64", "/10", "/33"} : QStringList{"", "/32", "/24", "/8", "/13"});
    };
    const auto port = [&] {
        const FlowEnds& flow = flows[below(flows.size())];
        return QString::number(below(2) == 0 ? std::get<2>(flow) : std::get<4>(flow));
    };
    const auto range = [&] {
        const QString first = port();
        return first + ".." + QString::number(std::min(65535, first.toInt() + static_cast<int>(below(3000))));
    };
    const auto test = [&]() -> QString {
        const QString quantifier = pick({"", "", "", "any ", "all "});
        switch (below(5)) {
        case 0: {
            const QString value = network(address());
            const QString sign =
                quantifier.isEmpty() ? pick({"==", "==", "!=", "===", "!==", "<", ">="}) : pick({"==", "!=", "<="});
            return quantifier + (value.contains(':') ? "ipv6.addr " : "ip.addr ") + sign + ' ' + value;
        }
        case 1: {
            const QString sign = quantifier.isEmpty() ? pick({"==", "eq", "!=", "ne", "===", "!==", "<", "gt"})
                                                      : pick({"==", "!=", ">"});
            return quantifier + pick({"tcp", "tcp", "udp", "sctp"}) + ".port " + sign + ' ' + port();
        }
        case 2:
            return pick({"tcp", "udp"}) + ".port " + pick({"in", "not in"}) + " {" + port() + ", " + port() + ',' +
                   range() + '}';
        case 3:
            return pick({"tcp", "udp", "icmp", "icmpv6", "ip", "ipv6", "sctp", "igmp"});
        default:
            return "ip.proto " + pick({"==", "!=", "<", ">="}) + ' ' + pick({"6", "17", "1", "0x11"});
        }
    };
    QStringList filters;
    for (int i = 0; i < kGeneratedFilters; ++i) {
        QString filter = test();
        for (std::size_t more = below(3); more > 0; --more)
            filter = pick({"%1 && %2", "%1 || %2", "!(%1) && %2", "%2 or not (%1)", "%1 and %2 or ip.proto == 2"})
                         .arg(filter, test());
        filters << filter;
    }
    return filters;
}

void FilterTsharkTest::keepsWhatTsharkKeeps_data()
{
    QTest::addColumn<QString>("filter");
    for (const char* filter : {"tcp",
                               "udp",
                               "icmp",
                               "icmpv6",
                               "ip",
                               "ipv6",
                               "sctp",
                               "not tcp and not udp",
                               "tcp.port == 80",
                               "tcp.port != 80",
                               "!(tcp.port == 80)",
                               "any tcp.port != 80",
                               "all tcp.port > 1023",
                               "tcp.port in {80, 443, 8000..8100}",
                               "udp.port in {53, 123, 5353}",
                               "udp.port not in {53}",
                               "ip.addr == 10.0.0.0/8",
                               "ip.addr == 192.168.0.0/16 && tcp.port in {80, 443}",
                               "ip.addr != 10.0.0.0/8",
                               "ip.addr === 10.0.0.0/8",
                               "ipv6.addr == fe80::/10 or ipv6.addr == ff00::/8",
                               "ip.addr < 64.0.0.0",
                               "ip.addr <= 10.0.0.0/8",
                               "tcp.srcport == tcp.dstport or udp.srcport == udp.dstport",
                               "ip.addr in {10.0.0.1..10.255.0.0, 192.0.0.0/8}",
                               "udp or tcp and tcp.port == 443",
                               "(udp or tcp) and !(ip.addr == 10.0.0.0/8)"})
        QTest::newRow(filter) << filter;
    int row = 0;
    for (const QString& filter : generatedFilters())
        QTest::addRow("generated %d", ++row) << filter;
}

void FilterTsharkTest::keepsWhatTsharkKeeps()
{
    QFETCH(QString, filter);
    std::set<FlowEnds> kept;
    for (const QByteArray& frame : tshark(m_capture, {"-Y", filter, "-e", "frame.number"}).split('\n'))
        if (const auto found = m_packets.flowOfFrame.find(frame.toULongLong()); found != m_packets.flowOfFrame.end())
            kept.insert(found->second);
    const std::set<FlowEnds> accepted = flowsOfAgent(filter);
    for (const FlowEnds& flow : m_comparable) {
        const auto& [protocol, source, sourcePort, destination, destinationPort] = flow;
        const QString verdict = QString("%1: %2 %3:%4 %5:%6 is %7 by tshark alone")
                                    .arg(filter)
                                    .arg(protocol)
                                    .arg(source)
                                    .arg(sourcePort)
                                    .arg(destination)
                                    .arg(destinationPort)
                                    .arg(kept.contains(flow) ? "kept" : "rejected");
        QVERIFY2(kept.contains(flow) == accepted.contains(flow), qPrintable(verdict));
        ++m_verdicts;
        m_accepted += kept.contains(flow) ? 1 : 0;
    }
}

void FilterTsharkTest::cleanupTestCase()
{
    qInfo("%d verdicts alike, %d of them \"kept\"", m_verdicts, m_accepted);
}

}  // namespace

QTEST_GUILESS_MAIN(FilterTsharkTest)
#include "tst_filter_tshark.moc"
