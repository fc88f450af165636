// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/scalar_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace netmoth::config {
namespace {

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < ' ' || c == 0x7F;
}

// Words and numbers that a YAML reader would not take for text.
bool looksTyped(std::string_view value)
{
    constexpr std::array<std::string_view, 13> kWords{"~",   "null", "true", "false", "yes",  "no", "on",
                                                      "off", "y",    "n",    ".inf",  ".nan", "<<"};
    const auto isSameWord = [&](std::string_view word) {
        return std::ranges::equal(word, value, [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + 32 : b); });
    };
    return std::ranges::any_of(kWords, isSameWord) || (value.front() >= '0' && value.front() <= '9') ||
           value.front() == '+' || value.front() == '.';
}

bool canBePlain(std::string_view value, KeyType type, bool isInFlow)
{
    if (value.empty() || value.front() == ' ' || value.back() == ' ' || value.back() == ':')
        return false;
    if (type == KeyType::Text &&
        (looksTyped(value) || std::string_view("-?:,[]{}#&*!|>'\"%@`=").find(value.front()) != std::string_view::npos))
        return false;
    if (value.find(": ") != std::string_view::npos || value.find(" #") != std::string_view::npos)
        return false;
    if (isInFlow && value.find_first_of(",[]{}:") != std::string_view::npos)
        return false;
    return std::ranges::none_of(value, isControl);
}

std::string doubleQuoted(std::string_view value)
{
    std::string text = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            text += {'\\', c};
        else if (c == '\n')
            text += "\\n";
        else if (c == '\t')
            text += "\\t";
        else if (isControl(c))
            text += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
        else
            text += c;
    }
    return text + '"';
}

std::string singleQuoted(std::string_view value)
{
    std::string text = "'";
    for (const char c : value)
        text += c == '\'' ? std::string("''") : std::string(1, c);
    return text + '\'';
}

}  // namespace

std::string scalarText(std::string_view value, KeyType type, char oldFirst, bool isInFlow)
{
    if (oldFirst == '\'' && std::ranges::none_of(value, isControl))
        return singleQuoted(value);
    if (oldFirst == '"' || !canBePlain(value, type, isInFlow))
        return doubleQuoted(value);
    return std::string(value);
}

}  // namespace netmoth::config
