// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/config_schema.h"

#include "core/base/setting_ranges.h"
#include "core/base/translatable.h"
#include "core/source/bpf_compiler.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace netmoth::config {
namespace {

using flow::FlowTimeouts;
using reassembly::DefragSettings;
using reassembly::ReassemblySettings;

constexpr std::array<std::string_view, 2> kStrategies{"afpacket", "pcap"};

constexpr std::string_view kSourceTopic = NETMOTH_TRANSLATABLE("Settings", "Source");
constexpr std::string_view kCaptureTopic = NETMOTH_TRANSLATABLE("Settings", "Capture");
constexpr std::string_view kRingTopic = NETMOTH_TRANSLATABLE("Settings", "Rings");
constexpr std::string_view kFlowTopic = NETMOTH_TRANSLATABLE("Settings", "Flows");
constexpr std::string_view kDefragTopic = NETMOTH_TRANSLATABLE("Settings", "IP fragments");
constexpr std::string_view kReassemblyTopic = NETMOTH_TRANSLATABLE("Settings", "TCP streams");
constexpr std::string_view kOutputTopic = NETMOTH_TRANSLATABLE("Settings", "Output");

// IFNAMSIZ is 16 with the final NUL; the kernel's dev_valid_name() refuses '/', ':' and white space.
bool isInterfaceName(std::string_view name)
{
    return name.size() < 16 && name != "." && name != ".." && std::ranges::none_of(name, [](char c) {
               return c == '/' || c == ':' || static_cast<unsigned char>(c) <= ' ';
           });
}

static_assert(source::kMaxFilterTextBytes == 4096, "allowedText of the key bpf says so");

bool isFilterText(std::string_view text)
{
    return text.size() <= source::kMaxFilterTextBytes && text.find('\0') == std::string_view::npos;
}

bool isFileName(std::string_view name)
{
    return name.size() < 4096 && std::ranges::none_of(name, [](char c) { return static_cast<unsigned char>(c) < ' '; });
}

template <auto Member>
constexpr auto integerOf = [](const Configuration& c) { return Value{static_cast<std::int64_t>(c.*Member)}; };
template <auto Member>
constexpr auto setInteger =
    [](Configuration& c, const Value& v) { c.*Member = static_cast<std::uint32_t>(std::get<std::int64_t>(v)); };
template <auto Member>
constexpr auto ringIntegerOf =
    [](const Configuration& c) { return Value{static_cast<std::int64_t>(c.afPacket.*Member)}; };
template <auto Member>
constexpr auto setRingInteger = [](Configuration& c, const Value& v) {
    c.afPacket.*Member = static_cast<std::uint32_t>(std::get<std::int64_t>(v));
};
template <auto Member>
constexpr auto timeoutOf =
    [](const Configuration& c) { return Value{static_cast<std::int64_t>((c.timeouts.*Member).count())}; };
template <auto Member>
constexpr auto setTimeout =
    [](Configuration& c, const Value& v) { c.timeouts.*Member = std::chrono::seconds(std::get<std::int64_t>(v)); };
template <auto Member>
constexpr auto reassemblyBytesOf =
    [](const Configuration& c) { return Value{static_cast<std::int64_t>(c.reassembly.*Member)}; };
template <auto Member, typename T>
constexpr auto setReassemblyBytes =
    [](Configuration& c, const Value& v) { c.reassembly.*Member = static_cast<T>(std::get<std::int64_t>(v)); };
template <auto Member>
constexpr auto defragSecondsOf =
    [](const Configuration& c) { return Value{static_cast<std::int64_t>((c.defragmentation.*Member).count())}; };
template <auto Member>
constexpr auto setDefragSeconds = [](Configuration& c, const Value& v) {
    c.defragmentation.*Member = std::chrono::seconds(std::get<std::int64_t>(v));
};
template <auto Member>
constexpr auto valueOf = [](const Configuration& c) { return Value{c.*Member}; };
template <auto Member, typename T>
constexpr auto setValue = [](Configuration& c, const Value& v) { c.*Member = std::get<T>(v); };

/// A key of the section `timeouts`.
template <auto Member>
constexpr KeyDescription timeoutKey(std::string_view path, std::string_view help)
{
    return KeyDescription{
        .path = path,
        .type = KeyType::Integer,
        .topic = kFlowTopic,
        .unit = NETMOTH_TRANSLATABLE("Settings", "seconds"),
        .takesEffect = TakesEffect::OnRestart,
        .help = help,
        .read = timeoutOf<Member>,
        .write = setTimeout<Member>,
        .minimum = settingRange("timeouts").minimum,
        .maximum = settingRange("timeouts").maximum,
    };
}

const std::array kSchema{
    KeyDescription{
        .path = "interface",
        .type = KeyType::Text,
        .topic = kSourceTopic,
        .unit = {},
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE("Settings",
                                     "Network interface to capture on; empty: the interface of the default route."),
        .read = valueOf<&Configuration::interfaceName>,
        .write = setValue<&Configuration::interfaceName, std::string>,
        .allowedText = "an interface name of at most 15 characters, without spaces, '/' and ':'",
        .acceptsText = isInterfaceName,
    },
    KeyDescription{
        .path = "strategy",
        .type = KeyType::Choice,
        .topic = kSourceTopic,
        .unit = {},
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE(
            "Settings", "How packets are captured: afpacket maps the kernel's rings, pcap goes through libpcap."),
        .read = [](const Configuration& c) -> Value {
            return std::string(c.strategy == CaptureStrategy::AfPacket ? "afpacket" : "pcap");
        },
        .write =
            [](Configuration& c, const Value& v) {
                c.strategy = std::get<std::string>(v) == "pcap" ? CaptureStrategy::Pcap : CaptureStrategy::AfPacket;
            },
        .choices = kStrategies,
    },
    KeyDescription{
        .path = kFilterKey,
        .type = KeyType::Text,
        .topic = kSourceTopic,
        .unit = {},
        .takesEffect = TakesEffect::Live,
        .help = NETMOTH_TRANSLATABLE("Settings", "Capture filter in the language of tcpdump; empty: every packet."),
        .read = valueOf<&Configuration::bpf>,
        .write = setValue<&Configuration::bpf, std::string>,
        .allowedText = "a capture filter of at most 4096 characters",
        .acceptsText = isFilterText,
    },
    KeyDescription{
        .path = "promiscuous",
        .type = KeyType::Boolean,
        .topic = kSourceTopic,
        .unit = {},
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE("Settings", "Capture frames that are addressed to other machines, too."),
        .read = valueOf<&Configuration::promiscuous>,
        .write = setValue<&Configuration::promiscuous, bool>,
    },
    KeyDescription{
        .path = "number_of_rings",
        .type = KeyType::Integer,
        .topic = kCaptureTopic,
        .unit = {},
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE("Settings",
                                     "Rings, each with a worker of its own, among which the kernel spreads the flows."),
        .read = integerOf<&Configuration::numberOfRings>,
        .write = setInteger<&Configuration::numberOfRings>,
        .minimum = settingRange("number_of_rings").minimum,
        .maximum = settingRange("number_of_rings").maximum,
    },
    KeyDescription{
        .path = "max_cores",
        .type = KeyType::Integer,
        .topic = kCaptureTopic,
        .unit = {},
        .takesEffect = TakesEffect::OnRestart,
        .help =
            NETMOTH_TRANSLATABLE("Settings", "Cores that the workers may use; 0: 75 % of the machine's, at least one."),
        .read = integerOf<&Configuration::maxCores>,
        .write = setInteger<&Configuration::maxCores>,
        .minimum = settingRange("max_cores").minimum,
        .maximum = settingRange("max_cores").maximum,
    },
    KeyDescription{
        .path = "snapshot_length",
        .type = KeyType::Integer,
        .topic = kCaptureTopic,
        .unit = NETMOTH_TRANSLATABLE("Settings", "bytes"),
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE("Settings",
                                     "Bytes kept of each packet in live captures; what is longer is cut and marked as "
                                     "truncated. Files are read whole."),
        .read = integerOf<&Configuration::snapshotLengthBytes>,
        .write = setInteger<&Configuration::snapshotLengthBytes>,
        .minimum = settingRange("snapshot_length").minimum,
        .maximum = settingRange("snapshot_length").maximum,
    },
    KeyDescription{
        .path = "zero_copy",
        .type = KeyType::Boolean,
        .topic = kCaptureTopic,
        .unit = {},
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE(
            "Settings", "Read packets where the kernel wrote them; false copies each one out of the ring first."),
        .read = valueOf<&Configuration::zeroCopy>,
        .write = setValue<&Configuration::zeroCopy, bool>,
    },
    KeyDescription{
        .path = "afpacket.frame_size",
        .type = KeyType::Integer,
        .topic = kRingTopic,
        .unit = NETMOTH_TRANSLATABLE("Settings", "bytes"),
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE("Settings",
                                     "Nominal frame size that the kernel checks; larger frames still arrive whole."),
        .read = ringIntegerOf<&AfPacketSettings::frameSizeBytes>,
        .write = setRingInteger<&AfPacketSettings::frameSizeBytes>,
        .minimum = settingRange("afpacket.frame_size").minimum,
        .maximum = settingRange("afpacket.frame_size").maximum,
        .alignment = Alignment::Sixteen,
    },
    KeyDescription{
        .path = "afpacket.block_size",
        .type = KeyType::Integer,
        .topic = kRingTopic,
        .unit = NETMOTH_TRANSLATABLE("Settings", "bytes"),
        .takesEffect = TakesEffect::OnRestart,
        .help =
            NETMOTH_TRANSLATABLE("Settings", "Size of one ring block; a frame that is larger than its block is cut."),
        .read = ringIntegerOf<&AfPacketSettings::blockSizeBytes>,
        .write = setRingInteger<&AfPacketSettings::blockSizeBytes>,
        .minimum = settingRange("afpacket.block_size").minimum,
        .maximum = settingRange("afpacket.block_size").maximum,
        .alignment = Alignment::Page,
    },
    KeyDescription{
        .path = "afpacket.num_blocks",
        .type = KeyType::Integer,
        .topic = kRingTopic,
        .unit = {},
        .takesEffect = TakesEffect::OnRestart,
        .help =
            NETMOTH_TRANSLATABLE("Settings", "Blocks of one ring; more of them bridge a longer pause of the worker."),
        .read = ringIntegerOf<&AfPacketSettings::blockCount>,
        .write = setRingInteger<&AfPacketSettings::blockCount>,
        .minimum = settingRange("afpacket.num_blocks").minimum,
        .maximum = settingRange("afpacket.num_blocks").maximum,
    },
    KeyDescription{
        .path = "afpacket.timeout",
        .type = KeyType::Integer,
        .topic = kRingTopic,
        .unit = NETMOTH_TRANSLATABLE("Settings", "milliseconds"),
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE("Settings", "Longest time that a packet waits in a block that is not full."),
        .read = [](const Configuration& c) -> Value { return std::int64_t{c.afPacket.blockTimeout.count()}; },
        .write = [](Configuration& c,
                    const Value& v) { c.afPacket.blockTimeout = std::chrono::milliseconds(std::get<std::int64_t>(v)); },
        .minimum = settingRange("afpacket.timeout").minimum,
        .maximum = settingRange("afpacket.timeout").maximum,
    },
    KeyDescription{
        .path = "connection_timeout",
        .type = KeyType::Integer,
        .topic = kFlowTopic,
        .unit = NETMOTH_TRANSLATABLE("Settings", "seconds"),
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE(
            "Settings", "Idle time after which an established flow counts as ended; no flow stays longer."),
        .read = [](const Configuration& c) -> Value { return std::int64_t{c.connectionTimeout.count()}; },
        .write = [](Configuration& c,
                    const Value& v) { c.connectionTimeout = std::chrono::seconds(std::get<std::int64_t>(v)); },
        .minimum = settingRange("connection_timeout").minimum,
        .maximum = settingRange("connection_timeout").maximum,
    },
    KeyDescription{
        .path = "flow_table.capacity",
        .type = KeyType::Integer,
        .topic = kFlowTopic,
        .unit = NETMOTH_TRANSLATABLE("Settings", "flows"),
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE("Settings",
                                     "Flows that each worker can hold at a time; its memory is reserved at the start."),
        .read = integerOf<&Configuration::flowCapacity>,
        .write = setInteger<&Configuration::flowCapacity>,
        .minimum = settingRange("flow_table.capacity").minimum,
        .maximum = settingRange("flow_table.capacity").maximum,
    },
    KeyDescription{
        .path = "flow_table.half_open_share",
        .type = KeyType::Integer,
        .topic = kFlowTopic,
        .unit = NETMOTH_TRANSLATABLE("Settings", "percent"),
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE(
            "Settings",
            "Part of the flow table that flows without an answer may take, so that a SYN flood cannot displace "
            "established ones."),
        .read = integerOf<&Configuration::halfOpenSharePercent>,
        .write = setInteger<&Configuration::halfOpenSharePercent>,
        .minimum = settingRange("flow_table.half_open_share").minimum,
        .maximum = settingRange("flow_table.half_open_share").maximum,
    },
    KeyDescription{
        .path = "flow_table.journal_capacity",
        .type = KeyType::Integer,
        .topic = kFlowTopic,
        .unit = NETMOTH_TRANSLATABLE("Settings", "flows"),
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE("Settings",
                                     "Ended flows that each worker keeps until the window or the agent has read them."),
        .read = integerOf<&Configuration::journalCapacity>,
        .write = setInteger<&Configuration::journalCapacity>,
        .minimum = settingRange("flow_table.journal_capacity").minimum,
        .maximum = settingRange("flow_table.journal_capacity").maximum,
        .alignment = Alignment::PowerOfTwo,
    },
    timeoutKey<&FlowTimeouts::tcpNew>(
        "timeouts.tcp_new",
        NETMOTH_TRANSLATABLE(
            "Settings",
            "Idle time after which a TCP flow without a complete handshake ends; 0: connection_timeout, at most 60.")),
    timeoutKey<&FlowTimeouts::tcpEstablished>(
        "timeouts.tcp_established",
        NETMOTH_TRANSLATABLE("Settings", "Idle time after which an established TCP flow ends; 0: connection_timeout.")),
    timeoutKey<&FlowTimeouts::tcpClosed>(
        "timeouts.tcp_closed",
        NETMOTH_TRANSLATABLE(
            "Settings", "Time that a closed TCP flow waits for late segments; 0: connection_timeout, at most 10.")),
    timeoutKey<&FlowTimeouts::udpNew>(
        "timeouts.udp_new",
        NETMOTH_TRANSLATABLE("Settings",
                             "Idle time after which an unanswered UDP flow ends; 0: connection_timeout, at most 30.")),
    timeoutKey<&FlowTimeouts::udpEstablished>(
        "timeouts.udp_established",
        NETMOTH_TRANSLATABLE("Settings", "Idle time after which an answered UDP flow ends; 0: connection_timeout.")),
    timeoutKey<&FlowTimeouts::otherNew>(
        "timeouts.other_new",
        NETMOTH_TRANSLATABLE(
            "Settings",
            "Idle time after which an unanswered flow of any other protocol ends; 0: connection_timeout, at most 30.")),
    timeoutKey<&FlowTimeouts::otherEstablished>(
        "timeouts.other_established",
        NETMOTH_TRANSLATABLE(
            "Settings", "Idle time after which an answered flow of any other protocol ends; 0: connection_timeout.")),
    KeyDescription{
        .path = "tunnel_depth",
        .type = KeyType::Integer,
        .topic = kFlowTopic,
        .unit = NETMOTH_TRANSLATABLE("Settings", "tunnels"),
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE(
            "Settings",
            "Nested tunnels that are followed to the conversation inside; beyond, the last one seen counts."),
        .read = integerOf<&Configuration::tunnelDepth>,
        .write = setInteger<&Configuration::tunnelDepth>,
        .minimum = settingRange("tunnel_depth").minimum,
        .maximum = settingRange("tunnel_depth").maximum,
    },
    KeyDescription{
        .path = "defragmentation.datagrams",
        .type = KeyType::Integer,
        .topic = kDefragTopic,
        .unit = NETMOTH_TRANSLATABLE("Settings", "datagrams"),
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE(
            "Settings",
            "Fragmented IP datagrams of each worker that may be incomplete at a time; then the oldest is given up."),
        .read = [](const Configuration& c) -> Value { return std::int64_t{c.defragmentation.datagrams}; },
        .write =
            [](Configuration& c, const Value& v) {
                c.defragmentation.datagrams = static_cast<std::uint32_t>(std::get<std::int64_t>(v));
            },
        .minimum = settingRange("defragmentation.datagrams").minimum,
        .maximum = settingRange("defragmentation.datagrams").maximum,
    },
    KeyDescription{
        .path = "defragmentation.memory_limit",
        .type = KeyType::Integer,
        .topic = kDefragTopic,
        .unit = NETMOTH_TRANSLATABLE("Settings", "bytes"),
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE("Settings", "Most memory of each worker's fragments; taken as it is needed."),
        .read = [](const Configuration& c) -> Value {
            return static_cast<std::int64_t>(c.defragmentation.memoryLimitBytes);
        },
        .write =
            [](Configuration& c, const Value& v) {
                c.defragmentation.memoryLimitBytes = static_cast<std::uint64_t>(std::get<std::int64_t>(v));
            },
        .minimum = settingRange("defragmentation.memory_limit").minimum,
        .maximum = settingRange("defragmentation.memory_limit").maximum,
    },
    KeyDescription{
        .path = "defragmentation.timeout_ipv4",
        .type = KeyType::Integer,
        .topic = kDefragTopic,
        .unit = NETMOTH_TRANSLATABLE("Settings", "seconds"),
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE(
            "Settings", "Time from its first fragment after which an incomplete IPv4 datagram is given up."),
        .read = defragSecondsOf<&DefragSettings::ipv4Timeout>,
        .write = setDefragSeconds<&DefragSettings::ipv4Timeout>,
        .minimum = settingRange("defragmentation.timeout_ipv4").minimum,
        .maximum = settingRange("defragmentation.timeout_ipv4").maximum,
    },
    KeyDescription{
        .path = "defragmentation.timeout_ipv6",
        .type = KeyType::Integer,
        .topic = kDefragTopic,
        .unit = NETMOTH_TRANSLATABLE("Settings", "seconds"),
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE("Settings", "The same for IPv6."),
        .read = defragSecondsOf<&DefragSettings::ipv6Timeout>,
        .write = setDefragSeconds<&DefragSettings::ipv6Timeout>,
        .minimum = settingRange("defragmentation.timeout_ipv6").minimum,
        .maximum = settingRange("defragmentation.timeout_ipv6").maximum,
    },
    KeyDescription{
        .path = "reassembly.overlap_policy",
        .type = KeyType::Choice,
        .topic = kReassemblyTopic,
        .unit = {},
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE(
            "Settings",
            "Which copy counts when TCP segments contradict each other: the first, the last, or as these systems "
            "decide."),
        .read = [](const Configuration& c) -> Value {
            return std::string(reassembly::overlapPolicyName(c.reassembly.overlapPolicy));
        },
        .write =
            [](Configuration& c, const Value& v) {
                c.reassembly.overlapPolicy = reassembly::overlapPolicyNamed(std::get<std::string>(v));
            },
        .choices = reassembly::kOverlapPolicyNames,
    },
    KeyDescription{
        .path = "reassembly.depth",
        .type = KeyType::Integer,
        .topic = kReassemblyTopic,
        .unit = NETMOTH_TRANSLATABLE("Settings", "bytes"),
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE(
            "Settings",
            "Bytes of each direction of a connection that are handed on; what follows is only counted. 0: all."),
        .read = reassemblyBytesOf<&ReassemblySettings::depthBytes>,
        .write = setReassemblyBytes<&ReassemblySettings::depthBytes, std::uint64_t>,
        .minimum = settingRange("reassembly.depth").minimum,
        .maximum = settingRange("reassembly.depth").maximum,
    },
    KeyDescription{
        .path = "reassembly.out_of_order_bytes",
        .type = KeyType::Integer,
        .topic = kReassemblyTopic,
        .unit = NETMOTH_TRANSLATABLE("Settings", "bytes"),
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE(
            "Settings", "Bytes of each direction that wait for a hole to be filled; then the hole is declared a gap."),
        .read = reassemblyBytesOf<&ReassemblySettings::outOfOrderBytes>,
        .write = setReassemblyBytes<&ReassemblySettings::outOfOrderBytes, std::uint32_t>,
        .minimum = settingRange("reassembly.out_of_order_bytes").minimum,
        .maximum = settingRange("reassembly.out_of_order_bytes").maximum,
    },
    KeyDescription{
        .path = "reassembly.midstream",
        .type = KeyType::Boolean,
        .topic = kReassemblyTopic,
        .unit = {},
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE("Settings", "Follow connections whose beginning was not seen, too."),
        .read = [](const Configuration& c) -> Value { return c.reassembly.midstream; },
        .write = [](Configuration& c, const Value& v) { c.reassembly.midstream = std::get<bool>(v); },
    },
    KeyDescription{
        .path = "reassembly.memory_limit",
        .type = KeyType::Integer,
        .topic = kReassemblyTopic,
        .unit = NETMOTH_TRANSLATABLE("Settings", "bytes"),
        .takesEffect = TakesEffect::OnRestart,
        .help = NETMOTH_TRANSLATABLE(
            "Settings", "Most memory of each worker's TCP connections and waiting segments; taken as it is needed."),
        .read = reassemblyBytesOf<&ReassemblySettings::memoryLimitBytes>,
        .write = setReassemblyBytes<&ReassemblySettings::memoryLimitBytes, std::uint64_t>,
        .minimum = settingRange("reassembly.memory_limit").minimum,
        .maximum = settingRange("reassembly.memory_limit").maximum,
    },
    KeyDescription{
        .path = "log_file",
        .type = KeyType::Text,
        .topic = kOutputTopic,
        .unit = {},
        .takesEffect = TakesEffect::OnRestart,
        .help =
            NETMOTH_TRANSLATABLE("Settings", "File to which ended flows are appended as EVE JSON lines; empty: none."),
        .read = valueOf<&Configuration::logFile>,
        .write = setValue<&Configuration::logFile, std::string>,
        .allowedText = "a file name of at most 4095 characters, without control characters",
        .acceptsText = isFileName,
    },
};

}  // namespace

std::string_view KeyDescription::section() const
{
    const auto dot = path.find('.');
    return dot == std::string_view::npos ? std::string_view{} : path.substr(0, dot);
}

std::string_view KeyDescription::name() const
{
    const auto dot = path.find('.');
    return dot == std::string_view::npos ? path : path.substr(dot + 1);
}

std::span<const KeyDescription> schema()
{
    return kSchema;
}

const KeyDescription* findKey(std::string_view path)
{
    const auto* const found = std::ranges::find(kSchema, path, &KeyDescription::path);
    return found == kSchema.end() ? nullptr : found;
}

bool isSection(std::string_view name)
{
    return !name.empty() && std::ranges::any_of(kSchema, [&](const auto& key) { return key.section() == name; });
}

std::string defaultText(const KeyDescription& key)
{
    return valueText(key.read(Configuration{}));
}

std::string schemaMarkdownTable()
{
    std::string table = "| Key | Default | Allowed | Takes effect | Meaning |\n|---|---|---|---|---|\n";
    for (const KeyDescription& key : kSchema) {
        const std::string byDefault = defaultText(key);
        table += fmt::format("| `{}` | {} | {} | {} | {} |\n", key.path,
                             byDefault.empty() ? "(empty)" : fmt::format("`{}`", byDefault), allowedValues(key),
                             key.takesEffect == TakesEffect::Live ? "at once" : "at the next start", key.help);
    }
    return table;
}

std::string schemaManualText()
{
    std::string text;
    for (const KeyDescription& key : kSchema) {
        const std::string byDefault = defaultText(key);
        text += fmt::format(".TP\n.B {}\n{}\n.br\nDefault: {}; allowed: {}; takes effect {}.\n", key.path, key.help,
                            byDefault.empty() ? "empty" : byDefault, allowedValues(key),
                            key.takesEffect == TakesEffect::Live ? "at once" : "at the next start");
    }
    return text;
}

}  // namespace netmoth::config
