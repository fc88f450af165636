// SPDX-License-Identifier: GPL-3.0-or-later
// Filters that ask for VLANs, in the kernel: tagged frames over a veth pair, through a ring and through libpcap. What
// arrives must be what the same filter takes of the same frames in a file.
#include "core/source/afpacket_socket.h"
#include "core/source/bpf_compiler.h"
#include "core/source/live_pcap.h"
#include "core/source/tpacket_v3_ring.h"
#include "tests/support/decoded_frame.h"
#include "tests/support/frame_builder.h"
#include "tests/support/packet_sender.h"
#include "tests/support/privileged_main.h"

#include <QTest>

#include <map>
#include <set>

using namespace netmoth;
using namespace netmoth::source;
using namespace netmoth::test;
using netmoth::testing::PacketSender;

namespace {

constexpr const char* kReceiving = "nm0";
constexpr const char* kSending = "nm1";
constexpr int kPatience = 20;  // turns of 10 ms without a frame

/// Each of another length, by which it is known.
std::vector<Bytes> frames()
{
    std::vector<Bytes> made;
    const auto add = [&made](FrameBuilder builder, bool isTcp = false) {
        builder.ipv4("192.0.2.1", "192.0.2.2");
        isTcp ? builder.tcp(40000, 443) : builder.udp(40000, 53);
        made.push_back(builder.payload(patternBytes(60 + 8 * made.size(), made.size())).build());
    };
    const auto ethernet = [] { return FrameBuilder().ethernet(); };
    add(ethernet());
    add(ethernet(), true);
    add(ethernet().vlan(5));
    add(ethernet().vlan(0xA005));
    add(ethernet().vlan(5), true);
    add(ethernet().vlan(7));
    add(ethernet().vlan(5, 0x88A8));
    add(ethernet().vlan(5, 0x88A8).vlan(7));
    add(ethernet().vlan(7).vlan(5));
    add(ethernet().vlan(0));
    return made;
}

packet::Frame frameOf(const Bytes& bytes)
{
    packet::Frame frame;
    frame.bytes = bytes.data();
    frame.capturedLength = frame.wireLength = static_cast<std::uint32_t>(bytes.size());
    return frame;
}

std::vector<int> tagsOf(const packet::Frame& frame)
{
    packet::PacketView view;
    packet::DecodeError error{};
    return packet::decode(frame, {}, view, error) == packet::DecodeOutcome::Decoded ? idsOf(view.vlan)
                                                                                    : std::vector{-1};
}

using Lengths = std::set<std::uint32_t>;

/// What of frames() @p program takes where the tags stand in the frame.
Lengths takenFromAFile(const BpfProgram& program)
{
    Lengths lengths;
    for (const Bytes& frame : frames()) {
        const auto length = static_cast<std::uint32_t>(frame.size());
        if (program.run(frame.data(), length, length) != 0)
            lengths.insert(length);
    }
    return lengths;
}

std::unique_ptr<PacketSource> openRing(const BpfProgram& program)
{
    std::vector<UniqueFd> sockets;
    sockets.push_back(openPacketSocket().value());
    RingOptions options;
    options.interfaceName = kReceiving;
    options.geometry.blockCount = 4;
    options.filter = program.instructions;
    auto rings = TpacketV3Ring::openGroup(std::move(sockets), options);
    return rings ? std::move(rings->front()) : nullptr;
}

std::unique_ptr<PacketSource> openPcap(const BpfProgram& program)
{
    LivePcapOptions options;
    options.interfaceName = kReceiving;
    auto source = LivePcap::open(options);
    if (!source || !(*source)->setFilter(program.instructions))
        return nullptr;
    return std::move(*source);
}

class VlanCaptureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(netmoth::testing::addVethPair(kReceiving, kSending)); }

    void filterTakesWhatItTakesOfAFile_data()
    {
        QTest::addColumn<QByteArray>("expression");
        QTest::addColumn<bool>("throughPcap");
        for (const bool throughPcap : {false, true})
            for (const char* expression : {"vlan", "vlan 5", "vlan 5 and udp port 53", "not vlan", "vlan 5 and vlan 7",
                                           "vlan and len > 160", "udp port 53 or vlan", "vlan and ether[15] = 7"})
                QTest::addRow("%s, %s", expression, throughPcap ? "pcap" : "ring")
                    << QByteArray(expression) << throughPcap;
        QTest::newRow("priority, ring") << QByteArray("vlan and ether[14] >= 0xa0") << false;
        QTest::newRow("kind of tag, ring") << QByteArray("ether proto 0x88a8") << false;
    }

    void filterTakesWhatItTakesOfAFile()
    {
        QFETCH(QByteArray, expression);
        QFETCH(bool, throughPcap);
        const auto program = compileFilter(expression.toStdString(), packet::LinkType::Ethernet, 65536);
        QVERIFY(program);
        const Lengths expected = takenFromAFile(*program);
        QVERIFY(!expected.empty() && expected.size() < frames().size() + 1);

        const auto source = throughPcap ? openPcap(*program) : openRing(*program);
        QVERIFY(source);
        auto sender = PacketSender::open(kSending);
        QVERIFY(sender);
        for (const Bytes& frame : frames())
            QVERIFY(sender->sendFrame(frame));
        Lengths arrived;
        for (int idle = 0; idle < kPatience;) {
            const Burst burst = source->nextBurst(std::chrono::milliseconds(10));
            idle = burst.status == BurstStatus::Frames ? 0 : idle + 1;
            for (const packet::Frame& frame : burst.frames)
                arrived.insert(frame.wireLength);
        }
        QCOMPARE(arrived, expected);
    }

    void everyTagIsToldAsOfAFile_data()
    {
        QTest::addColumn<bool>("throughPcap");
        QTest::newRow("ring") << false;
        QTest::newRow("pcap") << true;
    }

    void everyTagIsToldAsOfAFile()
    {
        QFETCH(bool, throughPcap);
        const auto source = throughPcap ? openPcap({}) : openRing({});
        QVERIFY(source);
        auto sender = PacketSender::open(kSending);
        QVERIFY(sender);
        std::map<std::uint32_t, std::vector<int>> expected;
        for (const Bytes& bytes : frames()) {
            expected[static_cast<std::uint32_t>(bytes.size())] = tagsOf(frameOf(bytes));
            QVERIFY(sender->sendFrame(bytes));
        }
        std::map<std::uint32_t, std::vector<int>> told;
        for (int idle = 0; idle < kPatience;) {
            const Burst burst = source->nextBurst(std::chrono::milliseconds(10));
            idle = burst.status == BurstStatus::Frames ? 0 : idle + 1;
            for (const packet::Frame& frame : burst.frames)
                if (expected.contains(frame.wireLength))  // the kernel's own neighbour discovery comes, too
                    told[frame.wireLength] = tagsOf(frame);
        }
        QCOMPARE(told, expected);
    }

    void filterThatCannotBeAskedLiveIsRefused()
    {
        const auto program = compileFilter("vlan and ether[ether[0]:1] = 0", packet::LinkType::Ethernet, 65536);
        QVERIFY(program);
        const auto refused = openRing({})->setFilter(program->instructions);
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.find("VLAN tag") != std::string::npos, refused.error().sentence.c_str());

        const auto priority = compileFilter("vlan and ether[14] >= 0xa0", packet::LinkType::Ethernet, 65536);
        const auto refusedByPcap = openPcap({})->setFilter(priority->instructions);
        QVERIFY(!refusedByPcap);
        QVERIFY2(refusedByPcap.error().sentence.ends_with("set strategy: afpacket."),
                 refusedByPcap.error().sentence.c_str());
    }
};

}  // namespace

NETMOTH_PRIVILEGED_MAIN(VlanCaptureTest)
#include "tst_vlan_capture.moc"
