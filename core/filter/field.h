// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all fields of a display filter. Parser, evaluation, completion and help read it, so a new field is one
// entry in field.cpp. Constant; any thread.
//
// A field has no value (a UDP flow has no tcp.port), one, or several (both ends, VLAN tags). Values that are not text
// or an IPv6 address are unsigned 64-bit numbers that sort as what they mean: see ValueKind.
#pragma once

#include "core/model/flow_snapshot.h"

#include <array>  // brings <compare>, which Qt 6.4's moc cannot parse where it is named
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace netmoth::filter {

enum class ValueKind : std::uint8_t
{
    Presence,  ///< The field exists or not: "tcp".
    Boolean,   ///< 0 or 1.
    Number,    ///< Ports, types, protocol numbers.
    Count,     ///< Packets and the like, with k, M, G.
    Bytes,     ///< With B, kB, MB, …, KiB, MiB, …
    Duration,  ///< Nanoseconds; written in seconds, or with ns, us, ms, s, min, h, d.
    Time,      ///< Nanoseconds since the epoch, moved so that they sort unsigned: see timeValue().
    Choice,    ///< One of a few names.
    Ipv4,      ///< In host order.
    Ipv6,
    Text
};

/// 128 bits that sort as an IPv6 address does. Everything else has only a low half.
struct Value
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    friend auto operator<=>(const Value&, const Value&) = default;
};

inline constexpr Value kHighestValue{UINT64_MAX, UINT64_MAX};

/// Signed time to its place among unsigned numbers, and back.
[[nodiscard]] constexpr std::uint64_t timeValue(std::int64_t ns)
{
    return static_cast<std::uint64_t>(ns) ^ (std::uint64_t{1} << 63);
}
[[nodiscard]] constexpr std::int64_t nsOfTimeValue(std::uint64_t value)
{
    return static_cast<std::int64_t>(value ^ (std::uint64_t{1} << 63));
}

[[nodiscard]] Value addressValue(const packet::IpAddress& address);

/// Names of resolved addresses. nameOf() is called on the thread that evaluates a filter.
class HostNames
{
public:
    virtual ~HostNames() = default;
    /// Empty: not known (yet). Valid until the evaluation of this flow is over.
    [[nodiscard]] virtual std::string_view nameOf(const packet::IpAddress& address) const = 0;
};

inline constexpr std::size_t kMaxValues = 2;
inline constexpr std::size_t kMaxNumbers = 2 * packet::VlanTags::kCapacity;  ///< Of vlan.id, with the tunnel's.
template <typename T>
using Values = std::array<T, std::is_same_v<T, std::uint64_t> ? kMaxNumbers : kMaxValues>;

struct NamedValue
{
    std::string_view name;
    std::uint64_t value;
};

/// Exactly one of the three readers is set; each stores the field's values and returns how many there are.
struct FieldDescription
{
    using NumberReader = std::size_t (*)(const flow::FlowSnapshot&, Values<std::uint64_t>&);
    using AddressReader = std::size_t (*)(const flow::FlowSnapshot&, Values<Value>&);
    using TextReader = std::size_t (*)(const flow::FlowSnapshot&, const HostNames&, Values<std::string_view>&);

    std::string_view name;
    ValueKind kind;
    std::string_view help;                   ///< One sentence.
    NumberReader numbers = nullptr;          ///< Every kind but the two below.
    std::uint64_t maximum = 0;               ///< Highest number.
    std::span<const NamedValue> names = {};  ///< Choice: all values. Number: those that have names.
    AddressReader addresses = nullptr;       ///< Ipv6.
    TextReader texts = nullptr;              ///< Text.
};

/// Every field, in the order in which help and completion show them.
[[nodiscard]] std::span<const FieldDescription> fields();

/// The field of this name, or nullptr.
[[nodiscard]] const FieldDescription* findField(std::string_view name);

/// The field that @p name was probably meant to be.
[[nodiscard]] const FieldDescription& nearestField(std::string_view name);

/// The operand after the operator: "a port", "a number of bytes, for example 1500 or 1.5 MB".
[[nodiscard]] std::string_view expectedValue(ValueKind kind);

/// "| `ip.addr` | IPv4 address | … |" rows with a header: GRAMMAR.md contains exactly this.
[[nodiscard]] std::string fieldsMarkdownTable();

}  // namespace netmoth::filter
