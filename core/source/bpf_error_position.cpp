// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/bpf_error_position.h"

#include <pcap/pcap.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace netmoth::source {

namespace {

constexpr std::string_view kSyntaxError = "syntax error";

// One operand of each kind that the grammar may expect next; empty for a prefix that is complete.
constexpr std::array<std::string_view, 14> kOperands = {"",
                                                        " tcp",
                                                        " 1",
                                                        " 192.0.2.1",
                                                        " 192.0.2.0/24",
                                                        " 00:00:5e:00:53:01",
                                                        " 1-2",
                                                        " host 192.0.2.1",
                                                        " \\ip",
                                                        " port 1",
                                                        " 255.255.255.0",
                                                        " proto 1",
                                                        " multicast",
                                                        " = 1"};
constexpr std::array<std::string_view, 2> kComparisons = {"", " = 1"};

struct Token
{
    std::size_t begin;
    std::size_t end;
};

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '-' || c == '_' || c == '\\';
}

std::vector<Token> tokenize(std::string_view text)
{
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < text.size();) {
        if (std::isspace(static_cast<unsigned char>(text[i]))) {
            ++i;
            continue;
        }
        std::size_t end = i + 1;
        if (isWordCharacter(text[i])) {
            while (end < text.size() && isWordCharacter(text[end]))
                ++end;
        } else {
            constexpr std::string_view kPairs = "!= == <= >= && || << >>";
            if (end < text.size() && kPairs.find(text.substr(i, 2)) != std::string_view::npos && text[end] != ' ')
                ++end;
        }
        tokens.push_back({i, end});
        i = end;
    }
    return tokens;
}

/// The text that closes the open brackets of @p beginning, innermost first.
std::string closers(std::string_view beginning)
{
    std::string open;
    for (const char c : beginning) {
        if (c == '(')
            open.push_back(')');
        else if (c == '[')
            open.push_back(']');
        else if ((c == ')' || c == ']') && !open.empty())
            open.pop_back();
    }
    std::reverse(open.begin(), open.end());
    return open;
}

/// False only if libpcap reports a syntax error; an unresolved name is valid syntax.
bool isGoodSyntax(pcap* handle, const std::string& text)
{
    bpf_program program = {};
    if (pcap_compile(handle, &program, text.c_str(), 0, PCAP_NETMASK_UNKNOWN) == 0) {
        pcap_freecode(&program);
        return true;
    }
    return std::string_view(pcap_geterr(handle)).find(kSyntaxError) == std::string_view::npos;
}

bool canBeCompleted(pcap* handle, std::string_view beginning)
{
    const std::string closing = closers(beginning);
    for (const std::string_view operand : kOperands) {
        for (const std::string_view comparison : kComparisons) {
            std::string attempt(beginning);
            attempt.append(operand).append(closing).append(comparison);
            if (isGoodSyntax(handle, attempt))
                return true;
        }
    }
    return false;
}

ErrorPosition positionOf(std::string_view expression, const Token& token)
{
    return {token.begin + 1, std::string(expression.substr(token.begin, token.end - token.begin))};
}

std::optional<ErrorPosition> findQuoted(std::string_view expression, std::string_view words)
{
    const std::size_t open = words.find('\'');
    const std::size_t close = words.rfind('\'');
    if (open == std::string_view::npos || close <= open + 1)
        return std::nullopt;
    const std::string_view quoted = words.substr(open + 1, close - open - 1);
    const std::size_t at = expression.find(quoted);
    if (at == std::string_view::npos)
        return std::nullopt;
    return ErrorPosition{at + 1, std::string(quoted)};
}

}  // namespace

std::optional<ErrorPosition> findErrorPosition(pcap* handle, std::string_view expression, std::string_view words)
{
    if (words.find(kSyntaxError) == std::string_view::npos)
        return findQuoted(expression, words);
    constexpr std::size_t kMaxSearchedBytes = 512;  // some 200 compilations: a fraction of a second at this length
    const std::vector<Token> tokens = tokenize(expression);
    if (tokens.empty() || expression.size() > kMaxSearchedBytes)
        return std::nullopt;
    // If a prefix cannot be completed, no longer prefix can: bisect for the first invalid token.
    std::size_t good = 0;
    std::size_t bad = tokens.size();
    while (bad - good > 1) {
        const std::size_t middle = good + (bad - good) / 2;
        (canBeCompleted(handle, expression.substr(0, tokens[middle - 1].end)) ? good : bad) = middle;
    }
    // Every prefix can be completed: the expression only ends too early.
    if (bad == tokens.size() && canBeCompleted(handle, expression))
        return ErrorPosition{expression.size() + 1, "end of the filter"};
    return positionOf(expression, tokens[bad - 1]);
}

}  // namespace netmoth::source
