// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/parser.h"

#include "core/base/quoted_text.h"
#include "core/filter/lexer.h"
#include "core/filter/pattern.h"
#include "core/filter/value_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace netmoth::filter {

namespace {

using Kind = Expression::Kind;

int depthOf(const Expression& expression)
{
    int deepest = -1;
    for (const Expression& operand : expression.operands)
        deepest = std::max(deepest, depthOf(operand));
    return deepest + 1;
}

/// Words of pcap-filter(7) that are often used by mistake, and their equivalents.
std::optional<std::string_view> captureFilterHint(std::string_view word)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kHints{{
        {"host", "ip.addr == 192.0.2.1"},
        {"net", "ip.addr == 10.0.0.0/8"},
        {"port", "tcp.port == 443"},
        {"portrange", "tcp.port in {80..90}"},
        {"src", "ip.src == 192.0.2.1"},
        {"dst", "ip.dst == 192.0.2.1"},
        {"ip6", "ipv6"},
        {"icmp6", "icmpv6"},
        {"proto", "ip.proto == 6"},
    }};
    const auto* const found = std::ranges::find(kHints, word, &std::pair<std::string_view, std::string_view>::first);
    return found == kHints.end() ? std::nullopt : std::optional(found->second);
}

struct RelationToken
{
    TokenType token;
    Relation relation;
    std::optional<Quantifier> quantifier;  ///< Nothing: the relation's own.
};

constexpr std::array kRelations{
    RelationToken{TokenType::Equal, Relation::Equal, std::nullopt},
    RelationToken{TokenType::AllEqual, Relation::Equal, Quantifier::All},
    RelationToken{TokenType::NotEqual, Relation::NotEqual, std::nullopt},
    RelationToken{TokenType::AnyNotEqual, Relation::NotEqual, Quantifier::Any},
    RelationToken{TokenType::Less, Relation::Less, std::nullopt},
    RelationToken{TokenType::LessOrEqual, Relation::LessOrEqual, std::nullopt},
    RelationToken{TokenType::Greater, Relation::Greater, std::nullopt},
    RelationToken{TokenType::GreaterOrEqual, Relation::GreaterOrEqual, std::nullopt},
    RelationToken{TokenType::In, Relation::In, std::nullopt},
    RelationToken{TokenType::Contains, Relation::Contains, std::nullopt},
    RelationToken{TokenType::Matches, Relation::Matches, std::nullopt},
};

bool isOrder(Relation relation)
{
    return relation == Relation::Less || relation == Relation::LessOrEqual || relation == Relation::Greater ||
           relation == Relation::GreaterOrEqual;
}

bool allows(ValueKind kind, Relation relation)
{
    switch (kind) {
    case ValueKind::Presence:
        return false;
    case ValueKind::Text:
        return !isOrder(relation);
    case ValueKind::Boolean:
    case ValueKind::Choice:
        return !isOrder(relation) && relation != Relation::Contains && relation != Relation::Matches;
    default:
        return relation != Relation::Contains && relation != Relation::Matches;
    }
}

std::string_view allowedOperators(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text:
        return "==, !=, contains, matches and in";
    case ValueKind::Boolean:
    case ValueKind::Choice:
        return "==, != and in";
    default:
        return "==, !=, <, <=, >, >= and in";
    }
}

/// Recursive descent; only parentheses recurse.
class Parser
{
public:
    explicit Parser(const std::vector<Token>& tokens)
        : m_token(tokens.data())
    {
    }

    FilterResult<Expression> filter()
    {
        if (m_token->type == TokenType::End)
            return Expression{};
        auto expression = disjunction();
        if (expression && m_token->type != TokenType::End)
            return tl::unexpected(unexpectedAfterTest());
        return expression;
    }

private:
    using Parsed = FilterResult<Expression>;

    Parsed disjunction()
    {
        return chain(Kind::Or, TokenType::Or, [this] { return conjunction(); });
    }

    Parsed conjunction()
    {
        return chain(Kind::And, TokenType::And, [this] { return negation(); });
    }

    template <typename Operand>
    Parsed chain(Kind kind, TokenType separator, Operand operand)
    {
        auto first = operand();
        if (!first || m_token->type != separator)
            return first;
        Expression chained;
        chained.kind = kind;
        append(chained, std::move(*first));
        while (m_token->type == separator) {
            ++m_token;
            auto next = operand();
            if (!next)
                return next;
            append(chained, std::move(*next));
        }
        return chained;
    }

    static void append(Expression& chained, Expression operand)
    {
        if (operand.kind == chained.kind)
            std::ranges::move(operand.operands, std::back_inserter(chained.operands));
        else
            chained.operands.push_back(std::move(operand));
    }

    Parsed negation()
    {
        bool isNegated = false;
        for (; m_token->type == TokenType::Not; ++m_token)
            isNegated = !isNegated;
        auto expression = m_token->type == TokenType::LeftParenthesis ? parenthesis() : test();
        if (!expression || !isNegated)
            return expression;
        return negated(std::move(*expression));
    }

    static Expression negated(Expression operand)
    {
        if (operand.kind == Kind::Not) {
            Expression inner = std::move(operand.operands.front());
            return inner;
        }
        Expression expression;
        expression.kind = Kind::Not;
        expression.operands.push_back(std::move(operand));
        return expression;
    }

    Parsed parenthesis()
    {
        const Token& opening = *m_token++;
        if (++m_depth > kMaxFilterDepth)
            return wrong(opening, fmt::format("more than {} parentheses within each other", kMaxFilterDepth));
        auto expression = disjunction();
        --m_depth;
        if (!expression)
            return expression;
        if (m_token->type != TokenType::RightParenthesis)
            return m_token->type == TokenType::End ? wrong(opening, "this ( has no )")
                                                   : tl::unexpected(unexpectedAfterTest());
        ++m_token;
        return expression;
    }

    Parsed test()
    {
        std::optional<Quantifier> quantifier;
        if (m_token->type == TokenType::Any || m_token->type == TokenType::All) {
            quantifier = m_token->type == TokenType::Any ? Quantifier::Any : Quantifier::All;
            ++m_token;
        }
        const Token& name = *m_token;
        const FieldDescription* const field = name.type == TokenType::Word ? findField(name.text) : nullptr;
        if (!field)
            return noField(name);
        ++m_token;
        const bool isNotIn = m_token->type == TokenType::Not && m_token[1].type == TokenType::In;
        if (isNotIn)
            ++m_token;
        const auto* const found = std::ranges::find(kRelations, m_token->type, &RelationToken::token);
        if (found == kRelations.end()) {
            if (quantifier)
                return wrong(name,
                             fmt::format("after any and all comes a comparison, for example any {} == …", name.text));
            Expression presence;
            presence.kind = Kind::Presence;
            presence.comparison.field = field;
            return presence;
        }
        auto comparison = comparisonOf(*field, *found, quantifier);
        return comparison && isNotIn ? negated(std::move(*comparison)) : comparison;
    }

    Parsed comparisonOf(const FieldDescription& field, const RelationToken& relation,
                        std::optional<Quantifier> quantifier)
    {
        const Token& sign = *m_token++;
        if (field.kind == ValueKind::Presence)
            return wrong(
                sign, fmt::format("{0} is there or not and is compared with nothing: write {0} or !{0}", field.name));
        if (!allows(field.kind, relation.relation))
            return wrong(sign, fmt::format("{} cannot be used with {}: use {}", quotedText(sign.text), field.name,
                                           allowedOperators(field.kind)));
        Expression expression;
        expression.kind = Kind::Comparison;
        Comparison& comparison = expression.comparison;
        comparison.field = &field;
        comparison.relation = relation.relation;
        const Quantifier own = relation.relation == Relation::NotEqual ? Quantifier::All : Quantifier::Any;
        comparison.quantifier = relation.quantifier.value_or(quantifier.value_or(own));
        const auto read = relation.relation == Relation::In ? readSet(comparison) : readOperand(comparison);
        if (!read)
            return tl::unexpected(read.error());
        return expression;
    }

    FilterResult<void> readOperand(Comparison& comparison)
    {
        const FieldDescription& field = *comparison.field;
        if (m_token->type == TokenType::Word && !isNameOfValue(field, m_token->text))
            if (const FieldDescription* const other = findField(m_token->text))
                return readOtherField(comparison, *other);
        if (field.kind == ValueKind::Text)
            return readText(comparison);
        const auto value = readValue(field, m_token);
        if (!value)
            return tl::unexpected(value.error());
        comparison.intervals.push_back(*value);
        return {};
    }

    static bool isNameOfValue(const FieldDescription& field, std::string_view word)
    {
        return std::ranges::find(field.names, word, &NamedValue::name) != field.names.end();
    }

    FilterResult<void> readOtherField(Comparison& comparison, const FieldDescription& other)
    {
        if (other.kind != comparison.field->kind || other.kind == ValueKind::Text)
            return wrong(*m_token, fmt::format("{} cannot be compared with {}, but with {}", comparison.field->name,
                                               other.name, expectedValue(comparison.field->kind)));
        ++m_token;
        comparison.otherField = &other;
        return {};
    }

    FilterResult<void> readText(Comparison& comparison)
    {
        if (m_token->type != TokenType::Word && m_token->type != TokenType::String)
            return wrong(*m_token,
                         fmt::format("{} is compared with {}", comparison.field->name, expectedValue(ValueKind::Text)));
        const Token& token = *m_token++;
        if (comparison.relation == Relation::Matches)
            if (const auto problem = patternProblem(token.text))
                return wrong(token, fmt::format("{} is no regular expression: {}", quotedText(token.text), *problem));
        comparison.texts.push_back(token.text);
        return {};
    }

    FilterResult<void> readSet(Comparison& comparison)
    {
        if (m_token->type != TokenType::LeftBrace)
            return wrong(*m_token, "after in comes a set, for example {80, 443, 8000..8010}");
        const Token& opening = *m_token++;
        for (;;) {
            if (const auto member = readMember(comparison); !member)
                return member;
            if (m_token->type == TokenType::RightBrace) {
                ++m_token;
                return {};
            }
            if (m_token->type == TokenType::End)
                return wrong(opening, "this { has no }");
            if (m_token->type != TokenType::Comma)
                return wrong(*m_token, fmt::format("{} was not expected in a set: separate its members by commas",
                                                   quotedText(m_token->text)));
            ++m_token;
        }
    }

    FilterResult<void> readMember(Comparison& comparison)
    {
        const FieldDescription& field = *comparison.field;
        if (field.kind == ValueKind::Text)
            return readText(comparison);
        const Token& begin = *m_token;
        auto value = readValue(field, m_token);
        if (!value)
            return tl::unexpected(value.error());
        if (m_token->type == TokenType::DotDot && allows(field.kind, Relation::Less)) {
            ++m_token;
            const Token& end = *m_token;
            const auto last = readValue(field, m_token);
            if (!last)
                return tl::unexpected(last.error());
            if (last->last < value->first)
                return tl::unexpected(FilterError{begin.offset, end.offset + end.length - begin.offset,
                                                  "this range ends before it begins: write the lower value first"});
            value->last = last->last;
        }
        comparison.intervals.push_back(*value);
        return {};
    }

    tl::unexpected<FilterError> noField(const Token& token) const
    {
        switch (token.type) {
        case TokenType::End:
            return wrong(token, "something is missing here: a field, for example ip.addr or tcp.port");
        case TokenType::Word:
            break;
        case TokenType::RightParenthesis:
            return wrong(token, "something is missing before this )");
        default:
            return wrong(token, fmt::format("{} was not expected here: a field, for example ip.addr or tcp.port, was",
                                            quotedText(token.text)));
        }
        if (const auto hint = captureFilterHint(token.text))
            return wrong(token,
                         fmt::format("{} is a word of capture filters: here it is {}", quotedText(token.text), *hint));
        return wrong(token, fmt::format("{} is no field of a flow; the nearest is {}", quotedText(token.text),
                                        nearestField(token.text).name));
    }

    [[nodiscard]] FilterError unexpectedAfterTest() const
    {
        const Token& token = *m_token;
        std::string sentence;
        if (token.type == TokenType::RightParenthesis)
            sentence = "this ) has no (";
        else if (const auto hint = captureFilterHint(token.text))
            sentence = fmt::format("{} is a word of capture filters: here it is {}", quotedText(token.text), *hint);
        else
            sentence =
                fmt::format("{} was not expected here: between two tests stands && or ||", quotedText(token.text));
        return {token.offset, token.length, std::move(sentence)};
    }

    static tl::unexpected<FilterError> wrong(const Token& token, std::string sentence)
    {
        return tl::unexpected(FilterError{token.offset, token.length, std::move(sentence)});
    }

    const Token* m_token;
    int m_depth = 0;
};

}  // namespace

FilterResult<Expression> parse(std::string_view text)
{
    if (text.size() > kMaxFilterBytes)
        return tl::unexpected(FilterError{kMaxFilterBytes, text.size() - kMaxFilterBytes,
                                          fmt::format("a filter has at most {} characters", kMaxFilterBytes)});
    const auto tokens = tokenize(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    auto expression = Parser(*tokens).filter();
    if (expression && depthOf(*expression) > kMaxFilterDepth)
        return tl::unexpected(
            FilterError{0, text.size(), fmt::format("more than {} tests within each other", kMaxFilterDepth)});
    return expression;
}

}  // namespace netmoth::filter
