// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/value_reader.h"

#include "core/base/edit_distance.h"
#include "core/base/quoted_text.h"
#include "core/filter/time_literal.h"

#include <arpa/inet.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace netmoth::filter {

namespace {

__extension__ using Wide = unsigned __int128;

constexpr std::array kByteUnits{
    NamedValue{"B", 1},
    NamedValue{"kB", 1000},
    NamedValue{"KiB", 1024},
    NamedValue{"MB", 1'000'000},
    NamedValue{"MiB", 1 << 20},
    NamedValue{"GB", 1'000'000'000},
    NamedValue{"GiB", 1 << 30},
    NamedValue{"TB", 1'000'000'000'000},
    NamedValue{"TiB", std::uint64_t{1} << 40},
};
constexpr std::array kCountUnits{NamedValue{"k", 1000}, NamedValue{"M", 1'000'000}, NamedValue{"G", 1'000'000'000}};
constexpr std::array kTimeUnits{
    NamedValue{"ns", 1},
    NamedValue{"us", 1000},
    NamedValue{"ms", 1'000'000},
    NamedValue{"s", 1'000'000'000},
    NamedValue{"min", 60'000'000'000},
    NamedValue{"h", 3'600'000'000'000},
    NamedValue{"d", 86'400'000'000'000},
};
constexpr NamedValue kOtherSpellings[] = {{"KB", 1000}, {"µs", 1000}};  // understood, never printed

const NamedValue* findUnit(ValueKind kind, std::string_view word)
{
    const auto units = unitsOf(kind);
    if (const auto found = std::ranges::find(units, word, &NamedValue::name); found != units.end())
        return &*found;
    if ((kind == ValueKind::Bytes && word == "KB") || (kind == ValueKind::Duration && word == "µs"))
        return std::ranges::find(kOtherSpellings, word, &NamedValue::name);
    return nullptr;
}

tl::unexpected<FilterError> wrong(const Token& token, std::string sentence)
{
    return tl::unexpected(FilterError{token.offset, token.length, std::move(sentence)});
}

tl::unexpected<FilterError> wrongValue(const FieldDescription& field, const Token& token)
{
    const std::string found = token.type == TokenType::End ? "nothing" : quotedText(token.text);
    return wrong(token, fmt::format("{} is compared with {}; found {}", field.name, expectedValue(field.kind), found));
}

/// Digits, perhaps with a fraction: 15 and one decimal are 1.5.
struct Decimal
{
    std::uint64_t digits = 0;
    int decimals = 0;
    std::string_view rest;  ///< What follows in the same word.
};

std::optional<Decimal> readDecimal(std::string_view word)
{
    Decimal number;
    std::size_t at = 0;
    bool hasPoint = false;
    bool hasDigit = false;
    for (; at < word.size(); ++at) {
        if (word[at] == '.' && !hasPoint) {
            hasPoint = true;
            continue;
        }
        if (word[at] < '0' || word[at] > '9')
            break;
        const auto digit = static_cast<std::uint64_t>(word[at] - '0');
        if (number.digits > (UINT64_MAX - digit) / 10)
            return std::nullopt;
        number.digits = number.digits * 10 + digit;
        number.decimals += hasPoint ? 1 : 0;
        hasDigit = true;
    }
    if (!hasDigit || word.front() == '.' || word[at - 1] == '.')
        return std::nullopt;
    number.rest = word.substr(at);
    return number;
}

/// Nothing when @p number times @p unit is no whole number of 64 bits.
std::optional<std::uint64_t> scaled(const Decimal& number, std::uint64_t unit)
{
    Wide product = Wide{number.digits} * unit;
    for (int i = 0; i < number.decimals; ++i) {
        if (product % 10 != 0)
            return std::nullopt;
        product /= 10;
    }
    if (product > UINT64_MAX)
        return std::nullopt;
    return static_cast<std::uint64_t>(product);
}

std::string unitNames(ValueKind kind)
{
    std::string names;
    for (const NamedValue& unit : unitsOf(kind))
        names += fmt::format("{}{}", names.empty() ? "" : ", ", unit.name);
    return names;
}

/// Counts, bytes and durations: a number and perhaps a unit, in one word or two.
FilterResult<std::uint64_t> readQuantity(const FieldDescription& field, const Token*& token)
{
    const Token& first = *token;
    const auto number = first.type == TokenType::Word ? readDecimal(first.text) : std::nullopt;
    if (!number)
        return wrongValue(field, first);
    std::uint64_t unit = field.kind == ValueKind::Duration ? 1'000'000'000 : 1;
    ++token;
    if (!number->rest.empty() || (token->type == TokenType::Word && !findField(token->text))) {
        const Token& last = number->rest.empty() ? *token++ : first;
        const std::string_view word = number->rest.empty() ? std::string_view(last.text) : number->rest;
        const NamedValue* const found = findUnit(field.kind, word);
        if (!found)
            return wrong(last, fmt::format("{} is no unit of {}; known are {}", quotedText(word), field.name,
                                           unitNames(field.kind)));
        unit = found->value;
    }
    const auto value = scaled(*number, unit);
    if (!value || *value > field.maximum)
        return wrong(first, fmt::format("{} is compared with whole numbers up to {}; found {}", field.name,
                                        field.kind == ValueKind::Duration ? "292 years of nanoseconds" : "2^64 - 1",
                                        quotedText(first.text)));
    return *value;
}

const NamedValue* findValueName(const FieldDescription& field, std::string_view name)
{
    const auto found = std::ranges::find(field.names, name, &NamedValue::name);
    return found == field.names.end() ? nullptr : &*found;
}

FilterResult<std::uint64_t> readNumber(const FieldDescription& field, const Token& token)
{
    if (const NamedValue* const named = findValueName(field, token.text))
        return named->value;
    std::string_view digits = token.text;
    const bool isHex = digits.starts_with("0x") || digits.starts_with("0X");
    if (isHex)
        digits.remove_prefix(2);
    std::uint64_t value = 0;
    const char* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, value, isHex ? 16 : 10);
    if (token.type != TokenType::Word || digits.empty() || read.ptr != end || read.ec == std::errc::invalid_argument)
        return wrongValue(field, token);
    // 010 is eight for Wireshark, but looks like ten.
    if (!isHex && digits.size() > 1 && digits.front() == '0')
        return wrong(token, fmt::format("{} begins with a zero: write it without, or as 0x… for a hexadecimal number",
                                        quotedText(token.text)));
    if (read.ec != std::errc{} || value > field.maximum)
        return wrong(token, fmt::format("{} has values from 0 to {}; found {}", field.name, field.maximum,
                                        quotedText(token.text)));
    return value;
}

FilterResult<std::uint64_t> readBoolean(const FieldDescription& field, const Token& token)
{
    for (const std::string_view yes : {"1", "true", "True", "TRUE"})
        if (token.text == yes)
            return 1;
    for (const std::string_view no : {"0", "false", "False", "FALSE"})
        if (token.text == no)
            return 0;
    return wrongValue(field, token);
}

FilterResult<std::uint64_t> readChoice(const FieldDescription& field, const Token& token)
{
    if (const NamedValue* const named = findValueName(field, token.text))
        return named->value;
    std::string names;
    for (const NamedValue& named : field.names)
        names += fmt::format("{}{}", names.empty() ? "" : ", ", named.name);
    return wrong(token, fmt::format("{} is one of {}; found {}", field.name, names,
                                    token.type == TokenType::End ? "nothing" : quotedText(token.text)));
}

FilterResult<std::uint64_t> readMoment(const FieldDescription& field, const Token& token)
{
    if (token.type == TokenType::Word || token.type == TokenType::String) {
        if (const auto ns = readTime(token.text))
            return timeValue(*ns);
        const auto seconds = readDecimal(token.text);
        const auto ns = seconds && seconds->rest.empty() ? scaled(*seconds, 1'000'000'000) : std::nullopt;
        if (ns && *ns <= kLastTimeNs)
            return timeValue(static_cast<std::int64_t>(*ns));
    }
    return wrongValue(field, token);
}

/// "10.0.0.0/8" → address, prefix length; no "/": the whole address.
struct Network
{
    std::string address;
    std::optional<unsigned> prefixLength;  ///< Nothing: not a number that fits.
};

Network splitNetwork(std::string_view text, unsigned wholeLength)
{
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return {std::string(text), wholeLength};
    const std::string_view digits = text.substr(slash + 1);
    unsigned length = 0;
    const char* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, length);
    const bool fits = !digits.empty() && read.ptr == end && read.ec == std::errc{} && length <= wholeLength;
    return {std::string(text.substr(0, slash)), fits ? std::optional(length) : std::nullopt};
}

tl::unexpected<FilterError> wrongPrefix(const Token& token, unsigned wholeLength)
{
    return wrong(token,
                 fmt::format("the prefix of {} is not a number from 0 to {}", quotedText(token.text), wholeLength));
}

FilterResult<Interval> readIpv4(const FieldDescription& field, const Token& token)
{
    const Network network = splitNetwork(token.text, 32);
    in_addr address{};
    if (token.type != TokenType::Word || ::inet_pton(AF_INET, network.address.c_str(), &address) != 1) {
        in6_addr other{};
        if (token.type == TokenType::Word && ::inet_pton(AF_INET6, network.address.c_str(), &other) == 1)
            return wrong(token, fmt::format("{} holds IPv4 addresses: write ipv6.{} for {}", field.name,
                                            field.name.substr(field.name.find('.') + 1), quotedText(token.text)));
        return wrongValue(field, token);
    }
    if (!network.prefixLength)
        return wrongPrefix(token, 32);
    const std::uint64_t hostBits = (std::uint64_t{1} << (32 - *network.prefixLength)) - 1;
    const std::uint64_t number = ntohl(address.s_addr);
    return Interval{{0, number & ~hostBits}, {0, number | hostBits}};
}

FilterResult<Interval> readIpv6(const FieldDescription& field, const Token& token)
{
    const Network network = splitNetwork(token.text, 128);
    packet::IpAddress address;
    if (token.type != TokenType::Word || ::inet_pton(AF_INET6, network.address.c_str(), address.bytes.data()) != 1) {
        in_addr other{};
        if (token.type == TokenType::Word && ::inet_pton(AF_INET, network.address.c_str(), &other) == 1)
            return wrong(token, fmt::format("{} holds IPv6 addresses: write {} for {}", field.name,
                                            std::string("ip").append(field.name.substr(4)), quotedText(token.text)));
        return wrongValue(field, token);
    }
    if (!network.prefixLength)
        return wrongPrefix(token, 128);
    const auto lowBits = [](unsigned count) { return count >= 64 ? UINT64_MAX : (std::uint64_t{1} << count) - 1; };
    const unsigned hostBits = 128 - *network.prefixLength;
    const Value hosts{lowBits(hostBits > 64 ? hostBits - 64 : 0), lowBits(hostBits)};
    const Value value = addressValue(address);
    return Interval{{value.high & ~hosts.high, value.low & ~hosts.low},
                    {value.high | hosts.high, value.low | hosts.low}};
}

FilterResult<Interval> single(const FilterResult<std::uint64_t>& value)
{
    return value.map([](std::uint64_t v) { return Interval{{0, v}, {0, v}}; });
}

}  // namespace

FilterResult<Interval> readValue(const FieldDescription& field, const Token*& token)
{
    const Token& word = *token;
    switch (field.kind) {
    case ValueKind::Count:
    case ValueKind::Bytes:
    case ValueKind::Duration:
        return single(readQuantity(field, token));
    default:
        break;
    }
    if (word.type != TokenType::End)
        ++token;
    switch (field.kind) {
    case ValueKind::Number:
        return single(readNumber(field, word));
    case ValueKind::Boolean:
        return single(readBoolean(field, word));
    case ValueKind::Choice:
        return single(readChoice(field, word));
    case ValueKind::Time:
        return single(readMoment(field, word));
    case ValueKind::Ipv4:
        return readIpv4(field, word);
    case ValueKind::Ipv6:
        return readIpv6(field, word);
    default:
        return wrongValue(field, word);
    }
}

bool isUnit(ValueKind kind, std::string_view word)
{
    return findUnit(kind, word) != nullptr;
}

std::span<const NamedValue> unitsOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Bytes:
        return kByteUnits;
    case ValueKind::Count:
        return kCountUnits;
    case ValueKind::Duration:
        return kTimeUnits;
    default:
        return {};
    }
}

}  // namespace netmoth::filter
