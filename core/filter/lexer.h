// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a display filter. No state between calls; any thread.
#pragma once

#include "core/filter/filter_error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace netmoth::filter {

enum class TokenType : std::uint8_t
{
    Word,    ///< A field, a keyword or a value without quotes: letters, digits and _ . : / + - and non-ASCII.
    String,  ///< "…" or r"…".
    LeftParenthesis,
    RightParenthesis,
    LeftBrace,
    RightBrace,
    Comma,
    DotDot,
    Equal,           ///< == eq
    AllEqual,        ///< ===
    NotEqual,        ///< != ne
    AnyNotEqual,     ///< !==
    Less,            ///< < lt
    LessOrEqual,     ///< <= le
    Greater,         ///< > gt
    GreaterOrEqual,  ///< >= ge
    In,
    Contains,
    Matches,  ///< matches ~
    And,      ///< && and
    Or,       ///< || or
    Not,      ///< ! not
    Any,
    All,
    End
};

struct Token
{
    TokenType type = TokenType::End;
    std::size_t offset = 0;  ///< In bytes.
    std::size_t length = 0;
    std::string text;  ///< As written; of a String: what it means, escapes replaced.
};

/// All tokens, an End last.
[[nodiscard]] FilterResult<std::vector<Token>> tokenize(std::string_view text);

/// The tokens before @p end, ignoring errors, without an End. For completion.
[[nodiscard]] std::vector<Token> readableTokens(std::string_view text);

[[nodiscard]] bool isWordCharacter(char c);

}  // namespace netmoth::filter
