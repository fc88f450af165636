// SPDX-License-Identifier: GPL-3.0-or-later
// Texts to values and back, as the schema allows them.
#include "core/base/quoted_text.h"
#include "core/config/config_schema.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cctype>
#include <charconv>
#include <optional>

namespace netmoth::config {
namespace {

std::int64_t alignmentBytes(Alignment alignment)
{
    switch (alignment) {
    case Alignment::None:
    case Alignment::PowerOfTwo:
        break;
    case Alignment::Sixteen:
        return 16;
    case Alignment::Page:
        return std::max<std::int64_t>(::sysconf(_SC_PAGESIZE), 1);
    }
    return 1;
}

// Leading zeros are refused: YAML 1.1 reads 010 as eight, YAML 1.2 as ten.
std::optional<std::int64_t> readInteger(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative || text.starts_with('+'))
        text.remove_prefix(1);
    const bool isHex = text.starts_with("0x");
    if (isHex)
        text.remove_prefix(2);
    else if (text.size() > 1 && text.front() == '0')
        return std::nullopt;
    if (text.empty() || text.size() > 40 || text.front() == '_' || text.back() == '_')
        return std::nullopt;

    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](char c) { return c != '_'; });
    std::uint64_t magnitude = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), magnitude, isHex ? 16 : 10);
    if (error != std::errc{} || end != digits.data() + digits.size() || magnitude > INT64_MAX)
        return std::nullopt;
    const auto value = static_cast<std::int64_t>(magnitude);
    return isNegative ? -value : value;
}

std::optional<bool> readBoolean(std::string_view text)
{
    constexpr std::array<std::string_view, 4> kTrue{"true", "yes", "on", "y"};
    constexpr std::array<std::string_view, 4> kFalse{"false", "no", "off", "n"};
    std::string lower(text.substr(0, 8));
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (std::ranges::find(kTrue, lower) != kTrue.end())
        return true;
    if (std::ranges::find(kFalse, lower) != kFalse.end())
        return false;
    return std::nullopt;
}

bool fits(const KeyDescription& key, std::int64_t number)
{
    if (number < key.minimum || number > key.maximum)
        return false;
    if (key.alignment == Alignment::PowerOfTwo)
        return number > 0 && std::has_single_bit(static_cast<std::uint64_t>(number));
    return number % alignmentBytes(key.alignment) == 0;
}

}  // namespace

Result<Value> parseValue(const KeyDescription& key, std::string_view text)
{
    switch (key.type) {
    case KeyType::Text:
        if (!key.acceptsText || key.acceptsText(text))
            return Value{std::string(text)};
        break;
    case KeyType::Choice:
        if (std::ranges::find(key.choices, text) != key.choices.end())
            return Value{std::string(text)};
        break;
    case KeyType::Boolean:
        if (const auto value = readBoolean(text))
            return Value{*value};
        break;
    case KeyType::Integer:
        if (const auto value = readInteger(text); value && fits(key, *value))
            return Value{*value};
        break;
    }
    return fail(FailureKind::Usage,
                fmt::format("{}: found {}; allowed is {}", key.path, quotedText(text), allowedValues(key)));
}

std::int64_t neighbouringValue(const KeyDescription& key, std::int64_t value, bool above)
{
    value = std::clamp(value, key.minimum, key.maximum);
    std::int64_t next = value;
    if (key.alignment == Alignment::PowerOfTwo) {
        const auto bits = static_cast<std::uint64_t>(std::max<std::int64_t>(value, 1));
        next = static_cast<std::int64_t>(above ? std::bit_floor(bits) << 1 : std::bit_ceil(bits) >> 1);
    } else {
        const std::int64_t step = alignmentBytes(key.alignment);
        next = above ? (value / step + 1) * step : (value - 1 >= 0 ? (value - 1) / step * step : value - step);
    }
    if (fits(key, next))
        return next;
    if (fits(key, value))
        return value;
    return above ? neighbouringValue(key, key.maximum, false) : neighbouringValue(key, key.minimum, true);
}

std::string valueText(const Value& value)
{
    if (const auto* const text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* const number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    return std::get<bool>(value) ? "true" : "false";
}

std::string allowedValues(const KeyDescription& key)
{
    switch (key.type) {
    case KeyType::Text:
        return std::string(key.allowedText.empty() ? "any text" : key.allowedText);
    case KeyType::Boolean:
        return "true or false";
    case KeyType::Choice:
        return fmt::format("{} or {}", fmt::join(key.choices.first(key.choices.size() - 1), ", "), key.choices.back());
    case KeyType::Integer:
        break;
    }
    std::string text = fmt::format("a whole number from {} to {}", key.minimum, key.maximum);
    if (!key.unit.empty())
        text += fmt::format(" ({})", key.unit);
    if (key.alignment == Alignment::Page)
        text += ", a multiple of the page size (4096 on most machines)";
    else if (key.alignment == Alignment::PowerOfTwo)
        text += ", a power of two";
    else if (key.alignment != Alignment::None)
        text += fmt::format(", a multiple of {}", alignmentBytes(key.alignment));
    return text;
}

}  // namespace netmoth::config
