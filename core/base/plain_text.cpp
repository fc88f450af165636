// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plain_text.h"

#include <algorithm>

namespace netmoth {

namespace {

/// Of a well-formed character.
char32_t codePointOf(std::string_view character)
{
    const auto lead = static_cast<unsigned char>(character[0]);
    if (character.size() == 1)
        return lead;
    char32_t point = lead & (0x7FU >> character.size());
    for (const char byte : character.substr(1))
        point = point << 6 | (static_cast<unsigned char>(byte) & 0x3FU);
    return point;
}

bool isPlain(char32_t point)
{
    const bool isControl = point < 0x20 || (point >= 0x7F && point < 0xA0);
    const bool breaksLine = point == 0x2028 || point == 0x2029;
    const bool turns = point == 0x061C || point == 0x200E || point == 0x200F || (point >= 0x202A && point <= 0x202E) ||
                       (point >= 0x2066 && point <= 0x2069);  // Unicode's property Bidi_Control
    return !isControl && !breaksLine && !turns;
}

}  // namespace

std::size_t utf8CharacterBytes(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto isBetween = [&](std::size_t i, unsigned low, unsigned high) {
        return i < text.size() && byte(i) >= low && byte(i) <= high;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return isBetween(1, 0x80, 0xBF) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return isBetween(1, low, high) && isBetween(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
        return isBetween(1, low, high) && isBetween(2, 0x80, 0xBF) && isBetween(3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

bool isPlainText(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = utf8CharacterBytes(text);
        if (length == 0 || !isPlain(codePointOf(text.substr(0, length))))
            return false;
        text.remove_prefix(length);
    }
    return true;
}

std::string plainText(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const std::size_t length = utf8CharacterBytes(text);
        const std::string_view character = text.substr(0, std::max<std::size_t>(length, 1));
        if (length != 0 && isPlain(codePointOf(character)))
            plain += character;
        else
            plain += '?';
        text.remove_prefix(character.size());
    }
    return plain;
}

}  // namespace netmoth
