// SPDX-License-Identifier: GPL-3.0-or-later
// Flows of captures that nobody here wrote, counted by the outermost IP header, against what tshark read in them. The
// captures are not part of the project; NETMOTH_CORPUS names their folder. Frames come from libpcap, so this tests the
// decoder and nothing else of ours.
#include "core/packet/decode.h"

#include <QDir>
#include <QTest>
#include <QTextStream>

#include <pcap/pcap.h>

#include <map>
#include <memory>
#include <string>
#include <tuple>

using namespace netmoth::packet;

namespace {

/// Files that libpcap does not read as tshark does, and why. The decoder never sees the frames in question.
const QMap<QString, QString> kNotReadByLibpcap{
    {"gopacket__le-test006.pcapng", "libpcap refuses interfaces of two link types in one file"},
    {"gopacket__be-test004.pcapng", "libpcap refuses interfaces of two snapshot lengths in one file"},
    {"tls6-version.pcap", "libpcap refuses the file's version, tshark reads on"},
};

struct Endpoints
{
    int protocol;
    std::string source;
    int sourcePort;
    std::string destination;
    int destinationPort;
    auto operator<=>(const Endpoints&) const = default;
    Endpoints reversed() const { return {protocol, destination, destinationPort, source, sourcePort}; }
};

struct Tally
{
    quint64 packets[2] = {};
    quint64 bytes[2] = {};
};

class FlowSums
{
public:
    void add(const Endpoints& ends, quint64 wireLength)
    {
        const auto reverse = m_flows.find(ends.reversed());
        const bool isReply = !m_flows.contains(ends) && reverse != m_flows.end();
        Tally& tally = isReply ? reverse->second : m_flows[ends];
        ++tally.packets[isReply ? 1 : 0];
        tally.bytes[isReply ? 1 : 0] += wireLength;
    }

    QStringList rows() const
    {
        QStringList rows;
        for (const auto& [ends, tally] : m_flows) {
            rows << QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9")
                        .arg(ends.protocol)
                        .arg(QString::fromStdString(ends.source))
                        .arg(ends.sourcePort)
                        .arg(QString::fromStdString(ends.destination))
                        .arg(ends.destinationPort)
                        .arg(tally.packets[0])
                        .arg(tally.bytes[0])
                        .arg(tally.packets[1])
                        .arg(tally.bytes[1]);
        }
        rows.sort();
        return rows;
    }

private:
    std::map<Endpoints, Tally> m_flows;
};

Endpoints endpointsOf(const IpEnds& ends)
{
    return {ends.ipProtocol, toString(ends.source, ends.ipVersion), ends.sourcePort,
            toString(ends.destination, ends.ipVersion), ends.destinationPort};
}

/// What tshark read, and whether it joined later fragments to the flow of their datagram, which the decoder does not.
struct Expectation
{
    QStringList rows;
    bool joinsFragments = false;
};

Expectation readExpectation(const QString& path)
{
    QFile file(path);
    Expectation expectation;
    if (!file.open(QIODevice::ReadOnly))
        return expectation;
    for (const QString& line : QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts)) {
        if (line.startsWith('#'))
            continue;
        const QStringList columns = line.split('\t');
        expectation.rows << columns.mid(0, 9).join(' ');
        if (columns.value(9).contains("frag") && !path.endsWith("port0.tsv"))
            expectation.joinsFragments = true;
    }
    expectation.rows.sort();
    return expectation;
}

/// Sums over hosts and protocol: the part of the rows that does not depend on where fragments count.
QStringList withoutPorts(const QStringList& rows)
{
    std::map<std::tuple<QString, QString, QString>, Tally> sums;
    for (const QString& row : rows) {
        const QStringList c = row.split(' ');
        const bool swapped = c[3] < c[1];
        Tally& tally = sums[{c[0], swapped ? c[3] : c[1], swapped ? c[1] : c[3]}];
        for (int direction = 0; direction < 2; ++direction) {
            const int column = 5 + 2 * direction;
            tally.packets[swapped ? 1 - direction : direction] += c[column].toULongLong();
            tally.bytes[swapped ? 1 - direction : direction] += c[column + 1].toULongLong();
        }
    }
    QStringList folded;
    for (const auto& [key, tally] : sums) {
        const auto& [protocol, low, high] = key;
        folded << QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                      .arg(protocol, low, high)
                      .arg(tally.packets[0])
                      .arg(tally.bytes[0])
                      .arg(tally.packets[1])
                      .arg(tally.bytes[1]);
    }
    return folded;
}

bool isReadToTheEnd(pcap_t* capture)
{
    pcap_pkthdr* header = nullptr;
    const u_char* bytes = nullptr;
    int result = 1;
    while (result == 1)
        result = pcap_next_ex(capture, &header, &bytes);
    return result == PCAP_ERROR_BREAK;  // what end of file is called
}

QStringList decodedRows(pcap_t* capture, LinkType linkType)
{
    FlowSums sums;
    pcap_pkthdr* header = nullptr;
    const u_char* bytes = nullptr;
    while (pcap_next_ex(capture, &header, &bytes) == 1) {
        Frame frame;
        frame.bytes = bytes;
        frame.capturedLength = header->caplen;
        frame.wireLength = header->len;
        frame.linkType = linkType;
        PacketView view;
        DecodeError error{};
        const DecodeOutcome outcome = decode(frame, {.outermost = true}, view, error);
        if (outcome == DecodeOutcome::Decoded || outcome == DecodeOutcome::DecodedWithError)
            sums.add(endpointsOf(view.ends), header->len);
    }
    return sums.rows();
}

}  // namespace

class DecodeCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void outermostFlowsAreThoseOfTshark_data();
    void outermostFlowsAreThoseOfTshark();
};

void DecodeCorpusTest::outermostFlowsAreThoseOfTshark_data()
{
    QTest::addColumn<QString>("capturePath");
    QTest::addColumn<QString>("expectedPath");
    const QString root = qEnvironmentVariable("NETMOTH_CORPUS");
    if (root.isEmpty() || !QDir(root).exists())
        QSKIP("NETMOTH_CORPUS names no folder of captures: set it to the corpus to run this test.");
    for (const QString& folder : {root, root + "/derived"}) {
        for (const QString& name : QDir(folder).entryList({"*.pcap", "*.pcapng"}, QDir::Files)) {
            // Without defragmentation, later fragments count to port 0: the second expectation where there is one.
            const QString stem = folder + "/expected/" + name;
            const QString port0 = stem + ".flows-port0.tsv";
            const QString expected = QFile::exists(port0) ? port0 : stem + ".flows.tsv";
            if (QFile::exists(expected))
                QTest::newRow(qPrintable(name)) << folder + "/" + name << expected;
        }
    }
}

void DecodeCorpusTest::outermostFlowsAreThoseOfTshark()
{
    QFETCH(QString, capturePath);
    QFETCH(QString, expectedPath);
    char message[PCAP_ERRBUF_SIZE] = {};
    const std::unique_ptr<pcap_t, decltype(&pcap_close)> capture(pcap_open_offline(qPrintable(capturePath), message),
                                                                 &pcap_close);
    if (kNotReadByLibpcap.contains(QFileInfo(capturePath).fileName())) {
        QVERIFY2(!capture || !isReadToTheEnd(capture.get()), "libpcap reads it by now: compare it like the others");
        return;
    }
    const Expectation expectation = readExpectation(expectedPath);
    QStringList expected = expectation.rows;
    if (!capture) {
        QVERIFY2(expected.isEmpty(), message);
        return;
    }
    const auto linkType = linkTypeFromFile(static_cast<std::uint32_t>(pcap_datalink(capture.get())));
    if (!linkType) {
        QVERIFY2(expected.isEmpty(), "a link type that tshark reads and the decoder does not");
        return;
    }
    QStringList actual = decodedRows(capture.get(), *linkType);
    if (expectation.joinsFragments) {
        expected = withoutPorts(expected);
        actual = withoutPorts(actual);
    }
    for (const QString& row : expected) {
        if (!actual.contains(row))
            qWarning().noquote() << "missing:" << row;
    }
    for (const QString& row : actual) {
        if (!expected.contains(row))
            qWarning().noquote() << "unexpected:" << row;
    }
    QVERIFY(actual == expected);
}

QTEST_GUILESS_MAIN(DecodeCorpusTest)
#include "tst_decode_corpus.moc"
