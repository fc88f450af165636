// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/lexer.h"

#include "core/base/quoted_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace netmoth::filter {

namespace {

struct Spelling
{
    std::string_view text;
    TokenType type;
};

// Longer ones first.
constexpr std::array kOperators{
    Spelling{"===", TokenType::AllEqual},
    Spelling{"!==", TokenType::AnyNotEqual},
    Spelling{"==", TokenType::Equal},
    Spelling{"!=", TokenType::NotEqual},
    Spelling{"<=", TokenType::LessOrEqual},
    Spelling{">=", TokenType::GreaterOrEqual},
    Spelling{"&&", TokenType::And},
    Spelling{"||", TokenType::Or},
    Spelling{"..", TokenType::DotDot},
    Spelling{"<", TokenType::Less},
    Spelling{">", TokenType::Greater},
    Spelling{"!", TokenType::Not},
    Spelling{"~", TokenType::Matches},
    Spelling{"(", TokenType::LeftParenthesis},
    Spelling{")", TokenType::RightParenthesis},
    Spelling{"{", TokenType::LeftBrace},
    Spelling{"}", TokenType::RightBrace},
    Spelling{",", TokenType::Comma},
};

constexpr std::array kKeywords{
    Spelling{"and", TokenType::And},           Spelling{"or", TokenType::Or},
    Spelling{"not", TokenType::Not},           Spelling{"eq", TokenType::Equal},
    Spelling{"ne", TokenType::NotEqual},       Spelling{"lt", TokenType::Less},
    Spelling{"le", TokenType::LessOrEqual},    Spelling{"gt", TokenType::Greater},
    Spelling{"ge", TokenType::GreaterOrEqual}, Spelling{"in", TokenType::In},
    Spelling{"contains", TokenType::Contains}, Spelling{"matches", TokenType::Matches},
    Spelling{"any", TokenType::Any},           Spelling{"all", TokenType::All},
    Spelling{"any_eq", TokenType::Equal},      Spelling{"all_eq", TokenType::AllEqual},
    Spelling{"all_ne", TokenType::NotEqual},   Spelling{"any_ne", TokenType::AnyNotEqual},
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

class Lexer
{
public:
    explicit Lexer(std::string_view text)
        : m_text(text)
    {
    }

    FilterResult<Token> next()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
        if (m_at == m_text.size())
            return Token{TokenType::End, m_at, 0, {}};
        const std::string_view rest = m_text.substr(m_at);
        if (rest.starts_with('"') || rest.starts_with("r\""))
            return string();
        for (const Spelling& spelling : kOperators)
            if (rest.starts_with(spelling.text))
                return taken(spelling.type, spelling.text.size());
        if (isWordCharacter(rest.front()))
            return word();
        return strangeCharacter();
    }

private:
    Token taken(TokenType type, std::size_t length)
    {
        Token token{type, m_at, length, std::string(m_text.substr(m_at, length))};
        m_at += length;
        return token;
    }

    Token word()
    {
        const std::string_view rest = m_text.substr(m_at);
        std::size_t length = 0;
        while (length < rest.size() && isWordCharacter(rest[length]) && !rest.substr(length).starts_with(".."))
            ++length;
        const auto* const keyword = std::ranges::find(kKeywords, rest.substr(0, length), &Spelling::text);
        return taken(keyword == kKeywords.end() ? TokenType::Word : keyword->type, length);
    }

    FilterResult<Token> string()
    {
        Token token{TokenType::String, m_at, 0, {}};
        const bool isRaw = m_text[m_at] == 'r';
        std::size_t at = m_at + (isRaw ? 2 : 1);
        while (at < m_text.size() && m_text[at] != '"') {
            if (m_text[at] != '\\') {
                token.text += m_text[at++];
                continue;
            }
            const std::size_t length = isRaw ? rawEscape(at, token.text) : escape(at, token.text);
            if (length == 0)
                return wrongEscape(at);
            at += length;
        }
        if (at >= m_text.size())
            return tl::unexpected(
                FilterError{token.offset, m_text.size() - token.offset, "this text has no closing quote: add \""});
        m_at = at + 1;
        token.length = m_at - token.offset;
        return token;
    }

    /// In r"…" a backslash means itself; only a quote behind it does not end the text. @return bytes read.
    [[nodiscard]] std::size_t rawEscape(std::size_t at, std::string& text) const
    {
        const std::size_t length = at + 1 < m_text.size() ? 2 : 1;
        text += m_text.substr(at, length);
        return length;
    }

    /// @return bytes read, 0 for an escape that means nothing.
    [[nodiscard]] std::size_t escape(std::size_t at, std::string& text) const
    {
        constexpr std::string_view kLetters = "\"\\nrt";
        constexpr std::string_view kMeanings = "\"\\\n\r\t";
        const char letter = at + 1 < m_text.size() ? m_text[at + 1] : '\0';
        if (const auto found = kLetters.find(letter); found != std::string_view::npos) {
            text += kMeanings[found];
            return 2;
        }
        unsigned value = 0;
        const std::string_view digits = m_text.substr(std::min(at + 2, m_text.size()), 2);
        if (letter != 'x' || digits.size() < 2)
            return 0;
        const char* const end = digits.data() + digits.size();
        if (const auto read = std::from_chars(digits.data(), end, value, 16); read.ptr != end)
            return 0;
        text += static_cast<char>(value);
        return 4;
    }

    [[nodiscard]] tl::unexpected<FilterError> wrongEscape(std::size_t at) const
    {
        return tl::unexpected(FilterError{at, std::min<std::size_t>(2, m_text.size() - at),
                                          "this is no escape: write \\\\ for a backslash, or r\"…\" for a text in "
                                          "which backslashes mean themselves"});
    }

    [[nodiscard]] tl::unexpected<FilterError> strangeCharacter() const
    {
        const char c = m_text[m_at];
        std::string sentence;
        if (c == '=')
            sentence = "\"=\" compares nothing: write ==";
        else if (c == '&' || c == '|')
            sentence = fmt::format("\"{0}\" is no operator: write {0}{0}", c);
        else if (c == '\'')
            sentence = "texts stand in double quotes";
        else
            sentence = fmt::format("{} is not part of a display filter", quotedText(m_text.substr(m_at, 1)));
        return tl::unexpected(FilterError{m_at, 1, std::move(sentence)});
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

}  // namespace

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("_.:/+-").find(c) != std::string_view::npos || static_cast<unsigned char>(c) >= 0x80;
}

FilterResult<std::vector<Token>> tokenize(std::string_view text)
{
    std::vector<Token> tokens;
    Lexer lexer(text);
    do {
        auto token = lexer.next();
        if (!token)
            return tl::unexpected(token.error());
        tokens.push_back(std::move(*token));
    } while (tokens.back().type != TokenType::End);
    return tokens;
}

std::vector<Token> readableTokens(std::string_view text)
{
    std::vector<Token> tokens;
    Lexer lexer(text);
    for (;;) {
        auto token = lexer.next();
        if (!token || token->type == TokenType::End)
            return tokens;
        tokens.push_back(std::move(*token));
    }
}

}  // namespace netmoth::filter
