// SPDX-License-Identifier: GPL-3.0-or-later
// A filter on a frame as it passed the wire, and the rewritten one on the same frame as the kernel shows it, tag
// beside: the verdicts must be the same. libpcap's interpreter runs both; what the kernel keeps beside a frame is put
// into the program as constants, which is what it is while one frame is looked at. The kernel itself: tst_vlan_capture.
#include "core/source/bpf_compiler.h"
#include "core/source/filter_program.h"
#include "core/source/vlan_filter.h"
#include "tests/support/frame_builder.h"

#include <QTest>

#include <linux/filter.h>

#include <optional>

using namespace netmoth;
using namespace netmoth::source;
using namespace netmoth::test;

namespace {

using Program = std::vector<bpf_insn>;

constexpr const char* kExpressions[] = {
    "vlan",
    "not vlan",
    "vlan 5",
    "not vlan 5",
    "vlan 4095",
    "vlan 5 and vlan 7",
    "vlan and vlan",
    "vlan 5 and udp port 53",
    "vlan 5 and tcp",
    "vlan and ip",
    "vlan and ip6",
    "vlan and arp",
    "vlan and host 192.0.2.1",
    "vlan and ip6 host 2001:db8::1",
    "vlan and (udp port 53 or tcp port 443)",
    "vlan 5 and ip[8] > 10",
    "vlan and tcp[tcpflags] & tcp-syn != 0",
    "vlan and len > 104",
    "vlan and greater 108",
    "vlan and less 103",
    "len - 4 > 100 and vlan",
    "vlan or udp port 53",
    "udp port 53 or vlan",
    "ether proto 0x88a8",
    "ether host 02:00:00:00:00:01 and vlan",
    "ether[0] = 2 and vlan 7",
    "ether[12:2] = 0x8100 and ether[14:2] & 0xfff = 5",
    "vlan and udp[0:2] = 40000",
    "vlan and ether[14] & 0xe0 = 0xe0",
    "vlan and ether[12] = 0x88",
    "vlan and ether[15] = 7",
    "vlan and vlan and udp",
    "udp port 53",
    "tcp port 33024",  // 0x8100, and not a tag
    "len > 100",
};

struct NamedFrame
{
    const char* name;
    Bytes bytes;
};

Bytes udpIn(FrameBuilder builder, std::size_t payloadBytes = 30)
{
    return builder.ipv4("192.0.2.1", "192.0.2.2").udp(40000, 53).payload(patternBytes(payloadBytes, 1)).build();
}

std::vector<NamedFrame> frames()
{
    const auto ethernet = [] { return FrameBuilder().ethernet(); };
    Bytes onlyTag = udpIn(ethernet().vlan(5));
    onlyTag.resize(16);
    return {
        {"untagged", udpIn(ethernet())},
        {"untagged TCP", ethernet().ipv4("192.0.2.1", "192.0.2.2").tcp(40000, 443).build()},
        {"tag 5", udpIn(ethernet().vlan(5))},
        {"tag 5, priority 7", udpIn(ethernet().vlan(0xE005))},
        {"tag 7", udpIn(ethernet().vlan(7))},
        {"tag 0", udpIn(ethernet().vlan(0))},
        {"tag 4095", udpIn(ethernet().vlan(4095))},
        {"802.1ad 5", udpIn(ethernet().vlan(5, 0x88A8))},
        {"802.1ad 5 in 7", udpIn(ethernet().vlan(5, 0x88A8).vlan(7))},
        {"7 in 5", udpIn(ethernet().vlan(7).vlan(5))},
        {"5 in 7, old QinQ", udpIn(ethernet().vlan(5, 0x9100).vlan(7))},
        {"three tags", udpIn(ethernet().vlan(5, 0x88A8).vlan(7).vlan(9))},
        {"tagged TCP", ethernet().vlan(5).ipv4("192.0.2.9", "192.0.2.1").tcp(50000, 443, {.flags = kTcpSyn}).build()},
        {"tagged IPv6", ethernet().vlan(5).ipv6("2001:db8::1", "2001:db8::2").udp(40000, 53).build()},
        {"tagged, options",
         ethernet().vlan(5).ipv4("192.0.2.1", "192.0.2.2", {.options = Bytes(8, 1)}).udp(40000, 53).build()},
        {"TCP port 33024", ethernet().vlan(5).ipv4("192.0.2.1", "192.0.2.2").tcp(33024, 80).build()},
        {"tagged ARP", ethernet().vlan(5).raw(Bytes(46, 0), 253, 0x0806).build()},
        {"98 bytes and a tag", udpIn(ethernet().vlan(5), 56)},
        {"102 bytes and a tag", udpIn(ethernet().vlan(5), 60)},
        {"106 bytes and a tag", udpIn(ethernet().vlan(5), 64)},
        {"cut behind the tag", onlyTag},
    };
}

/// What the kernel keeps of a frame: bytes without the outer tag, and that tag.
struct KernelView
{
    Bytes bytes;
    std::optional<std::uint16_t> tagType;
    std::uint16_t tagControl = 0;
};

KernelView kernelViewOf(const Bytes& frame)
{
    const auto at = [&](std::size_t offset) {
        return static_cast<std::uint16_t>(frame.at(offset) << 8 | frame.at(offset + 1));
    };
    const std::uint16_t type = at(12);
    if (type != 0x8100 && type != 0x88A8 && type != 0x9100)
        return {frame, {}, 0};
    KernelView view{frame, type, at(14)};
    view.bytes.erase(view.bytes.begin() + 12, view.bytes.begin() + 16);
    return view;
}

unsigned verdict(const Program& program, const Bytes& frame)
{
    const auto length = static_cast<unsigned>(frame.size());
    return bpf_filter(program.data(), frame.data(), length, length);
}

/// @p program with the kernel's knowledge of @p view as constants.
Program bound(Program program, const KernelView& view)
{
    for (bpf_insn& instruction : program) {
        if (BPF_CLASS(instruction.code) != BPF_LD || BPF_MODE(instruction.code) != BPF_ABS)
            continue;
        const auto constant = [&](std::uint32_t value) { instruction = {BPF_LD | BPF_IMM, 0, 0, value}; };
        if (instruction.k == static_cast<std::uint32_t>(SKF_AD_OFF + SKF_AD_VLAN_TAG_PRESENT))
            constant(view.tagType ? 1 : 0);
        else if (instruction.k == static_cast<std::uint32_t>(SKF_AD_OFF + SKF_AD_VLAN_TPID))
            constant(view.tagType.value_or(0));
        else if (instruction.k == static_cast<std::uint32_t>(SKF_AD_OFF + SKF_AD_VLAN_TAG))
            constant(view.tagControl);
    }
    return program;
}

Program compiled(const QByteArray& expression)
{
    const auto program = compileFilter(expression.toStdString(), packet::LinkType::Ethernet, 262144);
    return program ? program->instructions : Program{};
}

bool isValid(const Program& program)
{
    return bpf_validate(program.data(), static_cast<int>(program.size())) != 0;
}

class VlanFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void verdictIsThatOfTheFrameOnTheWire_data()
    {
        QTest::addColumn<QByteArray>("expression");
        for (const char* expression : kExpressions)
            QTest::newRow(expression) << QByteArray(expression);
    }

    void verdictIsThatOfTheFrameOnTheWire()
    {
        QFETCH(QByteArray, expression);
        const Program program = compiled(expression);
        QVERIFY(!program.empty());
        const auto rewritten = vlanAwareFilter(program);
        QVERIFY2(rewritten, rewritten ? "" : rewritten.error().sentence.c_str());
        QVERIFY(isValid(*rewritten));
        const bool asks = expression.contains("vlan") || expression.contains("0x8");
        QCOMPARE(rewritten->size() > program.size(), asks);
        if (!asks)
            return;  // such a filter has always seen through the tag, as in every program on Linux
        bool accepted = false;
        bool rejected = false;
        for (const NamedFrame& frame : frames()) {
            const KernelView view = kernelViewOf(frame.bytes);
            const unsigned onWire = verdict(program, frame.bytes);
            QVERIFY2(verdict(bound(*rewritten, view), view.bytes) == onWire, frame.name);
            (onWire != 0 ? accepted : rejected) = true;
        }
        QVERIFY(accepted && rejected);
        QVERIFY(shapedFilter(*rewritten, {96, true}));
    }

    void whatTheKernelCannotGiveIsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("expression");
        QTest::newRow("both halves at once") << QByteArray("ether[12:4] = 0x81000005 and vlan");
        QTest::newRow("across its beginning") << QByteArray("ether[10:4] = 0x00018100 and vlan");
        QTest::newRow("a variable place") << QByteArray("ether[ether[0]:1] = 0 and vlan");
    }

    void whatTheKernelCannotGiveIsOneSentence()
    {
        QFETCH(QByteArray, expression);
        const Program program = compiled(expression);
        QVERIFY(!program.empty());
        const auto refused = vlanAwareFilter(program);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, FailureKind::Usage);
        QVERIFY2(refused.error().sentence.ends_with("use \"vlan ID\" for the tag."), refused.error().sentence.c_str());
    }

    void jumpThatCannotReachIsOneSentence()
    {
        // A jump over 255 instructions, the last of which loads the length and so becomes two.
        Program program{{BPF_LD | BPF_H | BPF_ABS, 0, 0, 12}, {BPF_JMP | BPF_JEQ | BPF_K, 0, 255, 0x8100}};
        program.resize(2 + 254, {BPF_LD | BPF_IMM, 0, 0, 1});
        program.push_back({BPF_LD | BPF_W | BPF_LEN, 0, 0, 0});
        program.push_back({BPF_RET | BPF_K, 0, 0, 1});
        QVERIFY(isValid(program));
        const auto refused = vlanAwareFilter(program);
        QVERIFY(!refused && refused.error().sentence.find("too long") != std::string::npos);
        program[1].jf = 254;
        const auto taken = vlanAwareFilter(program);
        QVERIFY(taken && isValid(*taken));
    }

    void malformedProgramIsLeftToTheKernel()
    {
        const Program outside{{BPF_LD | BPF_H | BPF_ABS, 0, 0, 12}, {BPF_JMP | BPF_JEQ | BPF_K, 9, 0, 0x8100}};
        const auto left = vlanAwareFilter(outside);
        QVERIFY(left);
        QCOMPARE(left->size(), outside.size());
        QVERIFY(vlanAwareFilter({}) && vlanAwareFilter({})->empty());
        // Backwards, which libpcap's check lets pass.
        const Program endless{{BPF_LD | BPF_H | BPF_ABS, 0, 0, 12},
                              {BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 0x8100},
                              {BPF_JMP | BPF_JA, 0, 0, 0xFFFF'FFFE},
                              {BPF_RET | BPF_K, 0, 0, 1}};
        QCOMPARE(vlanAwareFilter(endless)->size(), endless.size());
    }

    void otherLinkTypesAreLeftAlone()
    {
        const Program program = compiled("vlan 5");
        QCOMPARE(liveFilter(program, packet::LinkType::LinuxCooked)->size(), program.size());
        QVERIFY(liveFilter(program, packet::LinkType::Ethernet)->size() > program.size());
    }
};

}  // namespace

QTEST_GUILESS_MAIN(VlanFilterTest)
#include "tst_vlan_filter.moc"
