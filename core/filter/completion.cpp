// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/completion.h"

#include "core/filter/lexer.h"
#include "core/filter/value_reader.h"

#include <algorithm>

namespace netmoth::filter {

namespace {

enum class Place
{
    Operand,     ///< Where a test begins.
    Quantified,  ///< After any or all: a field.
    Field,       ///< After a field.
    Negated,     ///< After a field and not.
    Set,         ///< After in.
    Value,       ///< After an operator.
    Member,      ///< In a set, where a value begins.
    AfterValue,
    AfterMember,
    AfterTest
};

/// Parses the tokens before the cursor, ignoring errors.
class Follower
{
public:
    void take(const Token& token)
    {
        switch (token.type) {
        case TokenType::Word:
            return takeWord(token);
        case TokenType::String:
            m_place = m_isInSet ? Place::AfterMember : Place::AfterValue;
            return;
        case TokenType::And:
        case TokenType::Or:
        case TokenType::LeftParenthesis:
            m_field = nullptr;
            m_place = Place::Operand;
            return;
        case TokenType::Not:
            m_place = m_place == Place::Field ? Place::Negated : Place::Operand;
            return;
        case TokenType::Any:
        case TokenType::All:
            m_place = Place::Quantified;
            return;
        case TokenType::In:
            m_place = Place::Set;
            return;
        case TokenType::LeftBrace:
            m_isInSet = true;
            m_place = Place::Member;
            return;
        case TokenType::Comma:
        case TokenType::DotDot:
            m_place = m_isInSet ? Place::Member : Place::Value;
            return;
        case TokenType::RightBrace:
            m_isInSet = false;
            m_place = Place::AfterTest;
            return;
        case TokenType::RightParenthesis:
            m_place = Place::AfterTest;
            return;
        default:
            m_place = Place::Value;
            return;
        }
    }

    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] const FieldDescription* field() const { return m_field; }

private:
    void takeWord(const Token& token)
    {
        const bool beginsTest = m_place == Place::Operand || m_place == Place::Quantified;
        if (beginsTest) {
            m_field = findField(token.text);
            m_place = m_field ? Place::Field : Place::AfterTest;
            return;
        }
        m_place = m_isInSet ? Place::AfterMember : Place::AfterValue;
    }

    Place m_place = Place::Operand;
    const FieldDescription* m_field = nullptr;
    bool m_isInSet = false;
};

class Candidates
{
public:
    explicit Candidates(std::string_view prefix)
        : m_prefix(lowered(prefix))
    {
    }

    void add(std::string_view text, std::string_view help = {})
    {
        if (lowered(text).starts_with(m_prefix))
            m_list.push_back({std::string(text), std::string(help)});
    }

    [[nodiscard]] std::vector<Candidate> take() { return std::move(m_list); }

private:
    static std::string lowered(std::string_view text)
    {
        std::string lower(text);
        std::ranges::transform(lower, lower.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        return lower;
    }

    std::string m_prefix;
    std::vector<Candidate> m_list;
};

void addFields(Candidates& candidates, bool isQuantified)
{
    for (const FieldDescription& field : fields())
        if (!isQuantified || field.kind != ValueKind::Presence)
            candidates.add(field.name, field.help);
}

void addConnectives(Candidates& candidates)
{
    candidates.add("&&", "Both must be true.");
    candidates.add("||", "One of them must be true.");
    candidates.add("and", "Both must be true.");
    candidates.add("or", "One of them must be true.");
}

void addOperators(Candidates& candidates, const FieldDescription& field)
{
    if (field.kind != ValueKind::Presence) {
        candidates.add("==", "Some value is equal.");
        candidates.add("!=", "No value is equal, and there is one.");
        const bool hasOrder =
            field.kind != ValueKind::Text && field.kind != ValueKind::Boolean && field.kind != ValueKind::Choice;
        if (hasOrder)
            for (const std::string_view sign : {"<", "<=", ">", ">="})
                candidates.add(sign);
        candidates.add("in", "Some value is in the set.");
        if (field.kind == ValueKind::Text) {
            candidates.add("contains", "The text holds another one.");
            candidates.add("matches", "The text holds what a regular expression describes; case is ignored.");
        }
        candidates.add("not in", "No value is in the set.");
    }
    addConnectives(candidates);
}

void addValues(Candidates& candidates, const FieldDescription* field)
{
    if (field == nullptr)
        return;
    for (const NamedValue& named : field->names)
        candidates.add(named.name);
    if (field->kind == ValueKind::Boolean) {
        candidates.add("1", "true");
        candidates.add("0", "false");
    }
}

void addUnits(Candidates& candidates, const FieldDescription* field)
{
    if (field != nullptr)
        for (const NamedValue& unit : unitsOf(field->kind))
            candidates.add(unit.name);
}

void addCandidates(Candidates& candidates, const Follower& before)
{
    switch (before.place()) {
    case Place::Operand:
        addFields(candidates, false);
        candidates.add("not", "The test behind it must be false.");
        candidates.add("any", "Some value fulfils the comparison.");
        candidates.add("all", "Every value fulfils the comparison.");
        break;
    case Place::Quantified:
        addFields(candidates, true);
        break;
    case Place::Field:
        addOperators(candidates, *before.field());
        break;
    case Place::Negated:
        candidates.add("in", "No value is in the set.");
        break;
    case Place::Set:
        candidates.add("{");
        break;
    case Place::Value:
    case Place::Member:
        addValues(candidates, before.field());
        break;
    case Place::AfterValue:
        addUnits(candidates, before.field());
        addConnectives(candidates);
        break;
    case Place::AfterMember:
        addUnits(candidates, before.field());
        break;
    case Place::AfterTest:
        addConnectives(candidates);
        break;
    }
}

bool isInsideText(std::string_view text, std::size_t cursor)
{
    bool isInside = false;
    for (std::size_t i = 0; i < cursor; ++i) {
        if (text[i] == '\\' && isInside)
            ++i;
        else if (text[i] == '"')
            isInside = !isInside;
    }
    return isInside;
}

Follower followed(std::string_view text)
{
    Follower follower;
    for (const Token& token : readableTokens(text))
        follower.take(token);
    return follower;
}

/// Where the word before @p cursor begins.
std::size_t wordBegin(std::string_view text, std::size_t cursor)
{
    std::size_t begin = cursor;
    while (begin > 0 && isWordCharacter(text[begin - 1]) && text.substr(begin - 1, 2) != ".." &&
           (begin < 2 || text.substr(begin - 2, 2) != ".."))
        --begin;
    return begin;
}

std::size_t wordEnd(std::string_view text, std::size_t cursor)
{
    std::size_t end = cursor;
    while (end < text.size() && isWordCharacter(text[end]) && !text.substr(end).starts_with(".."))
        ++end;
    return end;
}

bool wantsOperator(Place place)
{
    return place == Place::Field || place == Place::AfterValue || place == Place::AfterTest;
}

}  // namespace

Completion complete(std::string_view text, std::size_t cursor)
{
    cursor = std::min(cursor, text.size());
    Completion completion{wordBegin(text, cursor), 0, {}};
    std::size_t end = wordEnd(text, cursor);
    Follower before = followed(text.substr(0, completion.offset));
    // An incomplete operator is the word to complete, where an operator is allowed.
    const std::size_t lastOther = text.substr(0, cursor).find_last_not_of("=!<>&|");
    const std::size_t signBegin = lastOther == std::string_view::npos ? 0 : lastOther + 1;
    if (signBegin < cursor)
        if (const Follower beforeSign = followed(text.substr(0, signBegin)); wantsOperator(beforeSign.place())) {
            completion.offset = signBegin;
            end = cursor;
            before = beforeSign;
        }
    completion.length = end - completion.offset;
    if (isInsideText(text, cursor))
        return completion;
    Candidates candidates(text.substr(completion.offset, cursor - completion.offset));
    addCandidates(candidates, before);
    completion.candidates = candidates.take();
    return completion;
}

}  // namespace netmoth::filter
