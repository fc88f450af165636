// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of the settings that the helper needs: key, option, range, member. The configuration's schema, the
// app's command line for the helper and the helper's reading of it all go through it. A new setting is a member in
// helper_settings.h and a row here, and an entry in config_schema.cpp with what the form says.
// Plain C++: the helper may include it without knowing YAML. Constant; any thread.
#pragma once

#include "core/config/helper_settings.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace netmoth::config {

/// Reads and writes one member as a whole number: of a duration its count, of a choice the index of its name.
struct SettingMember
{
    std::int64_t (*read)(const HelperSettings&) = nullptr;
    void (*write)(HelperSettings&, std::int64_t) = nullptr;
};

template <typename T>
struct SettingNumber
{
    static constexpr std::int64_t of(T value) { return static_cast<std::int64_t>(value); }
    static constexpr T from(std::int64_t number) { return static_cast<T>(number); }
};
template <typename Rep, typename Period>
struct SettingNumber<std::chrono::duration<Rep, Period>>
{
    static constexpr std::int64_t of(std::chrono::duration<Rep, Period> value) { return value.count(); }
    static constexpr std::chrono::duration<Rep, Period> from(std::int64_t number)
    {
        return std::chrono::duration<Rep, Period>(number);
    }
};

/// The member at the end of @p Path: of a member of a member.
template <auto... Path>
inline constexpr SettingMember kSettingMember{
    [](const HelperSettings& settings) {
        const auto& member = (settings.*....*Path);
        return SettingNumber<std::remove_cvref_t<decltype(member)>>::of(member);
    },
    [](HelperSettings& settings, std::int64_t number) {
        auto& member = (settings.*....*Path);
        member = SettingNumber<std::remove_cvref_t<decltype(member)>>::from(number);
    }};

enum class SettingKind : std::uint8_t
{
    Number,
    Switch,  ///< On unless its option is given.
    Choice
};

struct HelperSetting
{
    std::string_view key;     ///< In the configuration.
    std::string_view option;  ///< Of the helper.
    SettingKind kind = SettingKind::Number;
    std::int64_t minimum = 0;  ///< Both ends included.
    std::int64_t maximum = 0;
    std::span<const std::string_view> choices = {};
    SettingMember member;
    std::string_view help;       ///< Of the option.
    bool isForFiles = true;      ///< False: it means something in live captures only.
    bool isUnsetByZero = false;  ///< 0 is what nobody set, and is not passed on.
};

namespace setting_rows {

using Names = std::span<const std::string_view>;

consteval HelperSetting number(std::string_view key, std::string_view option, std::int64_t minimum,
                               std::int64_t maximum, SettingMember member, std::string_view help)
{
    return {key, option, SettingKind::Number, minimum, maximum, {}, member, help};
}

consteval HelperSetting onUnless(std::string_view key, std::string_view option, SettingMember member,
                                 std::string_view help)
{
    return {key, option, SettingKind::Switch, 0, 1, {}, member, help};
}

consteval HelperSetting choice(std::string_view key, std::string_view option, Names names, SettingMember member,
                               std::string_view help)
{
    return {key, option, SettingKind::Choice, 0, static_cast<std::int64_t>(names.size()) - 1, names, member, help};
}

consteval HelperSetting timeout(std::string_view key, std::string_view option, SettingMember member)
{
    HelperSetting row = number(key, option, 0, 86'400, member,
                               "Seconds, as this key of the configuration's timeouts; 0: from --connection-timeout");
    row.isUnsetByZero = true;
    return row;
}

consteval HelperSetting live(HelperSetting row)
{
    row.isForFiles = false;
    return row;
}

template <auto Member>
inline constexpr SettingMember kMember = kSettingMember<Member>;
template <auto Member>
inline constexpr SettingMember kRing = kSettingMember<&HelperSettings::afPacket, Member>;
template <auto Member>
inline constexpr SettingMember kTimeout = kSettingMember<&HelperSettings::timeouts, Member>;
template <auto Member>
inline constexpr SettingMember kDefrag = kSettingMember<&HelperSettings::defragmentation, Member>;
template <auto Member>
inline constexpr SettingMember kReassembly = kSettingMember<&HelperSettings::reassembly, Member>;

inline constexpr std::array<std::string_view, 2> kStrategyNames{"afpacket", "pcap"};  // by CaptureStrategy

using flow::FlowTimeouts;
using reassembly::DefragSettings;
using reassembly::ReassemblySettings;

inline constexpr auto kRows = std::to_array<HelperSetting>({
    live(choice("strategy", "--strategy", kStrategyNames, kMember<&HelperSettings::strategy>,
                "How to capture: afpacket (kernel rings) or pcap (libpcap)")),
    live(number("snapshot_length", "--snapshot-length", 64, 262'144, kMember<&HelperSettings::snapshotLengthBytes>,
                "Most bytes kept of a packet")),
    live(onUnless("promiscuous", "--no-promiscuous", kMember<&HelperSettings::promiscuous>,
                  "Leave the interface out of promiscuous mode")),
    live(number("number_of_rings", "--rings", 1, 64, kMember<&HelperSettings::numberOfRings>,
                "Kernel rings, a worker each")),
    live(number("max_cores", "--cores", 0, 1024, kMember<&HelperSettings::maxCores>,
                "Most CPUs that the workers use together; 0: no limit")),
    live(number("afpacket.block_size", "--block-size", 4096, 64 << 20, kRing<&AfPacketSettings::blockSizeBytes>,
                "Bytes of a ring block, a multiple of the page size")),
    live(number("afpacket.num_blocks", "--block-count", 2, 65'536, kRing<&AfPacketSettings::blockCount>,
                "Blocks of a ring")),
    live(number("afpacket.frame_size", "--frame-size", 256, 262'144, kRing<&AfPacketSettings::frameSizeBytes>,
                "TPACKET frame size; TPACKET_V3 only checks it")),
    live(number("afpacket.timeout", "--block-timeout", 1, 1000, kRing<&AfPacketSettings::blockTimeout>,
                "Milliseconds after which a block is shown though it is not full")),
    live(onUnless("zero_copy", "--copy-packets", kMember<&HelperSettings::zeroCopy>,
                  "Copy each packet out of the ring first, to measure what that costs")),
    number("flow_table.capacity", "--flow-capacity", 1024, 4 << 20, kMember<&HelperSettings::flowCapacity>,
           "Flow records a worker"),
    number("connection_timeout", "--connection-timeout", 1, 86'400, kMember<&HelperSettings::connectionTimeout>,
           "Seconds after which an idle flow ends"),
    number("flow_table.half_open_share", "--half-open-share", 1, 100, kMember<&HelperSettings::halfOpenSharePercent>,
           "Percent of the flow records that flows without an answer may take"),
    number("flow_table.journal_capacity", "--journal-capacity", 1024, 512 << 10,
           kMember<&HelperSettings::journalCapacity>, "Ended flows a worker that wait for a reader, a power of two"),
    timeout("timeouts.tcp_new", "--timeout-tcp-new", kTimeout<&FlowTimeouts::tcpNew>),
    timeout("timeouts.tcp_established", "--timeout-tcp-established", kTimeout<&FlowTimeouts::tcpEstablished>),
    timeout("timeouts.tcp_closed", "--timeout-tcp-closed", kTimeout<&FlowTimeouts::tcpClosed>),
    timeout("timeouts.udp_new", "--timeout-udp-new", kTimeout<&FlowTimeouts::udpNew>),
    timeout("timeouts.udp_established", "--timeout-udp-established", kTimeout<&FlowTimeouts::udpEstablished>),
    timeout("timeouts.other_new", "--timeout-other-new", kTimeout<&FlowTimeouts::otherNew>),
    timeout("timeouts.other_established", "--timeout-other-established", kTimeout<&FlowTimeouts::otherEstablished>),
    number("tunnel_depth", "--tunnel-depth", 0, 16, kMember<&HelperSettings::tunnelDepth>,
           "Nested tunnels that are followed"),
    choice("reassembly.overlap_policy", "--overlap-policy", reassembly::kOverlapPolicyNames,
           kReassembly<&ReassemblySettings::overlapPolicy>,
           "Which copy counts when TCP segments contradict each other"),
    number("reassembly.depth", "--reassembly-depth", 0, std::int64_t{1} << 40,
           kReassembly<&ReassemblySettings::depthBytes>, "Bytes of each direction that are handed on; 0: all"),
    number("reassembly.out_of_order_bytes", "--out-of-order-bytes", 4096, 16 << 20,
           kReassembly<&ReassemblySettings::outOfOrderBytes>,
           "Bytes of each direction that wait for a hole to be filled"),
    onUnless("reassembly.midstream", "--no-midstream", kReassembly<&ReassemblySettings::midstream>,
             "Do not follow connections whose beginning was not seen"),
    number("reassembly.memory_limit", "--reassembly-memory", 1 << 20, std::int64_t{16} << 30,
           kReassembly<&ReassemblySettings::memoryLimitBytes>,
           "Most bytes of a worker's TCP connections and waiting segments"),
    number("defragmentation.datagrams", "--defrag-datagrams", 64, 1 << 20, kDefrag<&DefragSettings::datagrams>,
           "Incomplete IP datagrams of a worker at a time"),
    number("defragmentation.memory_limit", "--defrag-memory", 1 << 20, std::int64_t{4} << 30,
           kDefrag<&DefragSettings::memoryLimitBytes>, "Most bytes of a worker's IP fragments"),
    number("defragmentation.timeout_ipv4", "--defrag-timeout-ipv4", 1, 3600, kDefrag<&DefragSettings::ipv4Timeout>,
           "Seconds after which an incomplete IPv4 datagram is given up"),
    number("defragmentation.timeout_ipv6", "--defrag-timeout-ipv6", 1, 3600, kDefrag<&DefragSettings::ipv6Timeout>,
           "The same for IPv6"),
});

}  // namespace setting_rows

inline constexpr std::span<const HelperSetting> kHelperSettings = setting_rows::kRows;

/// The row of @p key; a key that has none does not compile.
consteval std::size_t helperSettingRow(std::string_view key)
{
    for (std::size_t row = 0; row < kHelperSettings.size(); ++row)
        if (kHelperSettings[row].key == key)
            return row;
    throw "a key without a row";
}

}  // namespace netmoth::config
