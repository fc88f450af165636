// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/config_schema.h"

#include "core/base/translatable.h"
#include "core/config/helper_setting_table.h"
#include "core/source/bpf_compiler.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace netmoth::config {
namespace {

constexpr std::string_view kSourceTopic = NETMOTH_TRANSLATABLE("Settings", "Source");
constexpr std::string_view kCaptureTopic = NETMOTH_TRANSLATABLE("Settings", "Capture");
constexpr std::string_view kRingTopic = NETMOTH_TRANSLATABLE("Settings", "Rings");
constexpr std::string_view kFlowTopic = NETMOTH_TRANSLATABLE("Settings", "Flows");
constexpr std::string_view kDefragTopic = NETMOTH_TRANSLATABLE("Settings", "IP fragments");
constexpr std::string_view kReassemblyTopic = NETMOTH_TRANSLATABLE("Settings", "TCP streams");
constexpr std::string_view kOutputTopic = NETMOTH_TRANSLATABLE("Settings", "Output");

constexpr std::string_view kBytes = NETMOTH_TRANSLATABLE("Settings", "bytes");
constexpr std::string_view kMilliseconds = NETMOTH_TRANSLATABLE("Settings", "milliseconds");
constexpr std::string_view kSeconds = NETMOTH_TRANSLATABLE("Settings", "seconds");
constexpr std::string_view kPercent = NETMOTH_TRANSLATABLE("Settings", "percent");
constexpr std::string_view kFlows = NETMOTH_TRANSLATABLE("Settings", "flows");
constexpr std::string_view kTunnels = NETMOTH_TRANSLATABLE("Settings", "tunnels");
constexpr std::string_view kDatagrams = NETMOTH_TRANSLATABLE("Settings", "datagrams");

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
constexpr auto valueOf = [](const Configuration& c) { return Value{c.*Member}; };
template <auto Member, typename T>
constexpr auto setValue = [](Configuration& c, const Value& v) { c.*Member = std::get<T>(v); };

constexpr KeyType typeOf(SettingKind kind)
{
    switch (kind) {
    case SettingKind::Number:
        return KeyType::Integer;
    case SettingKind::Switch:
        return KeyType::Boolean;
    case SettingKind::Choice:
        break;
    }
    return KeyType::Choice;
}

template <std::size_t Row>
Value readSetting(const Configuration& configuration)
{
    constexpr const HelperSetting& kSetting = kHelperSettings[Row];
    const std::int64_t number = kSetting.member.read(configuration);
    if constexpr (kSetting.kind == SettingKind::Switch)
        return number != 0;
    else if constexpr (kSetting.kind == SettingKind::Choice)
        return std::string(kSetting.choices[static_cast<std::size_t>(number)]);
    else
        return number;
}

template <std::size_t Row>
void writeSetting(Configuration& configuration, const Value& value)
{
    constexpr const HelperSetting& kSetting = kHelperSettings[Row];
    if constexpr (kSetting.kind == SettingKind::Switch)
        kSetting.member.write(configuration, std::get<bool>(value) ? 1 : 0);
    else if constexpr (kSetting.kind == SettingKind::Choice)
        kSetting.member.write(configuration, std::ranges::find(kSetting.choices, std::get<std::string>(value)) -
                                                 kSetting.choices.begin());
    else
        kSetting.member.write(configuration, std::get<std::int64_t>(value));
}

/// A key that the helper needs: what the table of these says, and what is shown of it beside.
template <std::size_t Row>
constexpr KeyDescription settingKey(std::string_view topic, std::string_view unit, std::string_view help,
                                    Alignment alignment = Alignment::None)
{
    constexpr const HelperSetting& kSetting = kHelperSettings[Row];
    constexpr bool kIsNumber = kSetting.kind == SettingKind::Number;
    return KeyDescription{
        .path = kSetting.key,
        .type = typeOf(kSetting.kind),
        .topic = topic,
        .unit = unit,
        .takesEffect = TakesEffect::OnRestart,
        .help = help,
        .read = readSetting<Row>,
        .write = writeSetting<Row>,
        .minimum = kIsNumber ? kSetting.minimum : 0,
        .maximum = kIsNumber ? kSetting.maximum : 0,
        .alignment = alignment,
        .choices = kSetting.choices,
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
    settingKey<helperSettingRow("strategy")>(
        kSourceTopic, {},
        NETMOTH_TRANSLATABLE("Settings",
                             "How packets are captured: afpacket maps the kernel's rings, pcap goes through libpcap.")),
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
    settingKey<helperSettingRow("promiscuous")>(
        kSourceTopic, {},
        NETMOTH_TRANSLATABLE("Settings", "Capture frames that are addressed to other machines, too.")),
    settingKey<helperSettingRow("number_of_rings")>(
        kCaptureTopic, {},
        NETMOTH_TRANSLATABLE("Settings",
                             "Rings, each with a worker of its own, among which the kernel spreads the flows.")),
    settingKey<helperSettingRow("max_cores")>(
        kCaptureTopic, {},
        NETMOTH_TRANSLATABLE("Settings", "Cores that the workers may use; 0: 75 % of the machine's, at least one.")),
    settingKey<helperSettingRow("snapshot_length")>(
        kCaptureTopic, kBytes,
        NETMOTH_TRANSLATABLE("Settings",
                             "Bytes kept of each packet in live captures; what is longer is cut and marked as "
                             "truncated. Files are read whole.")),
    settingKey<helperSettingRow("zero_copy")>(
        kCaptureTopic, {},
        NETMOTH_TRANSLATABLE("Settings",
                             "Read packets where the kernel wrote them; false copies each one out of the ring first.")),
    settingKey<helperSettingRow("afpacket.frame_size")>(
        kRingTopic, kBytes,
        NETMOTH_TRANSLATABLE("Settings",
                             "Nominal frame size that the kernel checks; larger frames still arrive whole."),
        Alignment::Sixteen),
    settingKey<helperSettingRow("afpacket.block_size")>(
        kRingTopic, kBytes,
        NETMOTH_TRANSLATABLE("Settings", "Size of one ring block; a frame that is larger than its block is cut."),
        Alignment::Page),
    settingKey<helperSettingRow("afpacket.num_blocks")>(
        kRingTopic, {},
        NETMOTH_TRANSLATABLE("Settings", "Blocks of one ring; more of them bridge a longer pause of the worker.")),
    settingKey<helperSettingRow("afpacket.timeout")>(
        kRingTopic, kMilliseconds,
        NETMOTH_TRANSLATABLE("Settings", "Longest time that a packet waits in a block that is not full.")),
    settingKey<helperSettingRow("connection_timeout")>(
        kFlowTopic, kSeconds,
        NETMOTH_TRANSLATABLE("Settings",
                             "Idle time after which an established flow counts as ended; no flow stays longer.")),
    settingKey<helperSettingRow("flow_table.capacity")>(
        kFlowTopic, kFlows,
        NETMOTH_TRANSLATABLE("Settings",
                             "Flows that each worker can hold at a time; its memory is reserved at the start.")),
    settingKey<helperSettingRow("flow_table.half_open_share")>(
        kFlowTopic, kPercent,
        NETMOTH_TRANSLATABLE(
            "Settings",
            "Part of the flow table that flows without an answer may take, so that a SYN flood cannot displace "
            "established ones.")),
    settingKey<helperSettingRow("flow_table.journal_capacity")>(
        kFlowTopic, kFlows,
        NETMOTH_TRANSLATABLE("Settings",
                             "Ended flows that each worker keeps until the window or the agent has read them."),
        Alignment::PowerOfTwo),
    settingKey<helperSettingRow("timeouts.tcp_new")>(
        kFlowTopic, kSeconds,
        NETMOTH_TRANSLATABLE(
            "Settings",
            "Idle time after which a TCP flow without a complete handshake ends; 0: connection_timeout, at most 60.")),
    settingKey<helperSettingRow("timeouts.tcp_established")>(
        kFlowTopic, kSeconds,
        NETMOTH_TRANSLATABLE("Settings", "Idle time after which an established TCP flow ends; 0: connection_timeout.")),
    settingKey<helperSettingRow("timeouts.tcp_closed")>(
        kFlowTopic, kSeconds,
        NETMOTH_TRANSLATABLE(
            "Settings", "Time that a closed TCP flow waits for late segments; 0: connection_timeout, at most 10.")),
    settingKey<helperSettingRow("timeouts.udp_new")>(
        kFlowTopic, kSeconds,
        NETMOTH_TRANSLATABLE("Settings",
                             "Idle time after which an unanswered UDP flow ends; 0: connection_timeout, at most 30.")),
    settingKey<helperSettingRow("timeouts.udp_established")>(
        kFlowTopic, kSeconds,
        NETMOTH_TRANSLATABLE("Settings", "Idle time after which an answered UDP flow ends; 0: connection_timeout.")),
    settingKey<helperSettingRow("timeouts.other_new")>(
        kFlowTopic, kSeconds,
        NETMOTH_TRANSLATABLE(
            "Settings",
            "Idle time after which an unanswered flow of any other protocol ends; 0: connection_timeout, at most 30.")),
    settingKey<helperSettingRow("timeouts.other_established")>(
        kFlowTopic, kSeconds,
        NETMOTH_TRANSLATABLE(
            "Settings", "Idle time after which an answered flow of any other protocol ends; 0: connection_timeout.")),
    settingKey<helperSettingRow("tunnel_depth")>(
        kFlowTopic, kTunnels,
        NETMOTH_TRANSLATABLE(
            "Settings",
            "Nested tunnels that are followed to the conversation inside; beyond, the last one seen counts.")),
    settingKey<helperSettingRow("defragmentation.datagrams")>(
        kDefragTopic, kDatagrams,
        NETMOTH_TRANSLATABLE(
            "Settings",
            "Fragmented IP datagrams of each worker that may be incomplete at a time; then the oldest is given up.")),
    settingKey<helperSettingRow("defragmentation.memory_limit")>(
        kDefragTopic, kBytes,
        NETMOTH_TRANSLATABLE("Settings", "Most memory of each worker's fragments; taken as it is needed.")),
    settingKey<helperSettingRow("defragmentation.timeout_ipv4")>(
        kDefragTopic, kSeconds,
        NETMOTH_TRANSLATABLE("Settings",
                             "Time from its first fragment after which an incomplete IPv4 datagram is given up.")),
    settingKey<helperSettingRow("defragmentation.timeout_ipv6")>(
        kDefragTopic, kSeconds, NETMOTH_TRANSLATABLE("Settings", "The same for IPv6.")),
    settingKey<helperSettingRow("reassembly.overlap_policy")>(
        kReassemblyTopic, {},
        NETMOTH_TRANSLATABLE(
            "Settings",
            "Which copy counts when TCP segments contradict each other: the first, the last, or as these systems "
            "decide.")),
    settingKey<helperSettingRow("reassembly.depth")>(
        kReassemblyTopic, kBytes,
        NETMOTH_TRANSLATABLE(
            "Settings",
            "Bytes of each direction of a connection that are handed on; what follows is only counted. 0: all.")),
    settingKey<helperSettingRow("reassembly.out_of_order_bytes")>(
        kReassemblyTopic, kBytes,
        NETMOTH_TRANSLATABLE(
            "Settings", "Bytes of each direction that wait for a hole to be filled; then the hole is declared a gap.")),
    settingKey<helperSettingRow("reassembly.midstream")>(
        kReassemblyTopic, {},
        NETMOTH_TRANSLATABLE("Settings", "Follow connections whose beginning was not seen, too.")),
    settingKey<helperSettingRow("reassembly.memory_limit")>(
        kReassemblyTopic, kBytes,
        NETMOTH_TRANSLATABLE(
            "Settings", "Most memory of each worker's TCP connections and waiting segments; taken as it is needed.")),
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
