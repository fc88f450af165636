// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filter_generator.h"

#include "tests/support/filter_oracle.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace netmoth::test {

namespace {

using flow::FlowSnapshot;
using Literal = OracleLiteral;
using Field = OracleField;

const Field& field(const std::string& name)
{
    return *std::ranges::find(oracleFields(), name, &Field::name);
}

using Holds = std::function<bool(Wide value, Wide first, Wide last)>;

struct Sign
{
    std::vector<std::string> spellings;
    bool isAll;
    bool isOrder;
    Holds holds;
};

const std::vector<Sign>& signs()
{
    static const std::vector<Sign> all{
        {{"==", " eq ", " any_eq "}, false, false, [](Wide v, Wide a, Wide b) { return a <= v && v <= b; }},
        {{"===", " all_eq "}, true, false, [](Wide v, Wide a, Wide b) { return a <= v && v <= b; }},
        {{"!=", " ne ", " all_ne "}, true, false, [](Wide v, Wide a, Wide b) { return v < a || b < v; }},
        {{"!==", " any_ne "}, false, false, [](Wide v, Wide a, Wide b) { return v < a || b < v; }},
        {{"<", " lt "}, false, true, [](Wide v, Wide a, Wide) { return v < a; }},
        {{"<=", " le "}, false, true, [](Wide v, Wide, Wide b) { return v <= b; }},
        {{">", " gt "}, false, true, [](Wide v, Wide, Wide b) { return v > b; }},
        {{">=", " ge "}, false, true, [](Wide v, Wide a, Wide) { return v >= a; }},
    };
    return all;
}

bool quantified(const FieldValues& values, bool isAll, const std::function<bool(Wide)>& holds)
{
    if (values.empty())
        return false;
    return isAll ? std::ranges::all_of(values, holds) : std::ranges::any_of(values, holds);
}

}  // namespace

GeneratedFilter FilterGenerator::filter(int depth)
{
    if (depth <= 0 || oneIn(4))
        return oneIn(4) ? presence() : comparison();
    return oneIn(3) ? negation(depth) : chain(depth);
}

GeneratedFilter FilterGenerator::chain(int depth)
{
    const bool isAnd = oneIn(2);
    std::vector<GeneratedFilter> operands(2 + below(3));
    std::string text;
    for (GeneratedFilter& operand : operands) {
        operand = filter(depth - 1);
        text += text.empty() ? ""
                : isAnd      ? pick<std::string>({" && ", "&&", "\nand "})
                             : pick<std::string>({" || ", "||", " or "});
        text += fmt::format("({}{}{})", space(), operand.text, space());
    }
    // Without parentheses && binds more tightly than ||.
    if (oneIn(3)) {
        GeneratedFilter first = comparison();
        GeneratedFilter second = comparison();
        GeneratedFilter third = presence();
        const bool andFirst = oneIn(2);
        return {first.text + (andFirst ? " && " : " || ") + second.text + (andFirst ? " || " : " && ") + third.text,
                [=](const FlowSnapshot& f) {
                    return andFirst ? (first.accepts(f) && second.accepts(f)) || third.accepts(f)
                                    : first.accepts(f) || (second.accepts(f) && third.accepts(f));
                }};
    }
    return {text, [operands, isAnd](const FlowSnapshot& f) {
                const auto accepts = [&](const GeneratedFilter& operand) { return operand.accepts(f); };
                return isAnd ? std::ranges::all_of(operands, accepts) : std::ranges::any_of(operands, accepts);
            }};
}

GeneratedFilter FilterGenerator::negation(int depth)
{
    if (oneIn(3)) {  // binds more tightly than a comparison's operator
        GeneratedFilter operand = comparison();
        return {(oneIn(2) ? "!" : "not ") + operand.text,
                [operand](const FlowSnapshot& f) { return !operand.accepts(f); }};
    }
    GeneratedFilter operand = filter(depth - 1);
    const bool isTwice = oneIn(4);
    return {fmt::format("{}{}({})", isTwice ? "!" : "", pick<std::string>({"!", "not ", "! "}), operand.text),
            [operand, isTwice](const FlowSnapshot& f) { return operand.accepts(f) == isTwice; }};
}

GeneratedFilter FilterGenerator::presence()
{
    const Field& chosen = oracleFields()[below(oracleFields().size())];
    return {space() + chosen.name + space(), [&chosen](const FlowSnapshot& f) { return !chosen.values(f).empty(); }};
}

GeneratedFilter FilterGenerator::comparison()
{
    const Sign& sign = signs()[below(signs().size())];
    if (oneIn(5)) {  // two fields
        const std::vector<std::string>& group = pick(oracleKin());
        const Field& left = field(pick(group));
        const Field& right = field(pick(group));
        return {left.name + space() + pick(sign.spellings) + space() + right.name, [&](const FlowSnapshot& f) {
                    const FieldValues rights = right.values(f);
                    return quantified(left.values(f), sign.isAll, [&](Wide a) {
                        return quantified(rights, sign.isAll, [&](Wide b) { return sign.holds(a, b, b); });
                    });
                }};
    }
    const Field* chosen = nullptr;
    do
        chosen = &oracleFields()[below(oracleFields().size())];
    while (chosen->isPresence || (sign.isOrder && !chosen->hasOrder));
    const bool saysQuantifier = oneIn(5) && sign.spellings.front() != "===" && sign.spellings.front() != "!==";
    const bool isAll = saysQuantifier ? oneIn(2) : sign.isAll;
    const std::string prefix = saysQuantifier ? (isAll ? "all " : "any ") : "";
    if (oneIn(3)) {  // a set
        std::vector<Literal> members;
        std::string text;
        do {
            Literal member = pick(chosen->literals);
            if (const Literal& end = pick(chosen->literals); chosen->hasOrder && oneIn(3) && member.first <= end.last)
                member = {member.text + " .. " + end.text, member.first, end.last};
            text += (members.empty() ? "" : ",") + space() + member.text + space();
            members.push_back(member);
        } while (!oneIn(3));
        const bool isNotIn = oneIn(3);
        const bool isAllMembers = saysQuantifier && isAll;
        return {fmt::format("{}{} {}in{}{{{}}}", isAllMembers ? "all " : "", chosen->name, isNotIn ? "not " : "",
                            space(), text),
                [chosen, members, isNotIn, isAllMembers](const FlowSnapshot& f) {
                    const auto isMember = [&](Wide v) {
                        return std::ranges::any_of(members,
                                                   [&](const Literal& m) { return m.first <= v && v <= m.last; });
                    };
                    return quantified(chosen->values(f), isAllMembers, isMember) != isNotIn;
                }};
    }
    const Literal value = pick(chosen->literals);
    return {prefix + chosen->name + space() + pick(sign.spellings) + space() + value.text,
            [=, &sign](const FlowSnapshot& f) {
                return quantified(chosen->values(f), isAll,
                                  [&](Wide v) { return sign.holds(v, value.first, value.last); });
            }};
}

flow::FlowSnapshot FilterGenerator::flow()
{
    const auto number = [this](std::vector<std::uint64_t> choices) { return pick(choices); };
    FlowSnapshot flow;
    flow.ipVersion = oneIn(3) ? 6 : 4;
    for (packet::IpAddress* const end : {&flow.originator, &flow.responder}) {
        const auto last = static_cast<std::uint8_t>(number({1, 7, 127, 128, 200, 255}));
        const std::array<std::uint8_t, 4> ipv4{static_cast<std::uint8_t>(number({10, 192})), 0,
                                               static_cast<std::uint8_t>(number({0, 2})), last};
        const std::array<std::uint8_t, 16> ipv6{
            0x20, 1, 0x0d, 0xb8, static_cast<std::uint8_t>(number({0, 0, 1})), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last};
        *end =
            flow.ipVersion == 4 ? packet::IpAddress::fromIpv4(ipv4.data()) : packet::IpAddress::fromIpv6(ipv6.data());
    }
    flow.ipProtocol = static_cast<std::uint8_t>(number({1, 6, 6, 6, 17, 17, 58, 132, 136}));
    if (flow.ipProtocol == 1 || flow.ipProtocol == 58) {
        flow.icmpType = static_cast<std::uint8_t>(number({0, 3, 8}));
    } else if (!oneIn(8)) {
        flow.originatorPort = static_cast<std::uint16_t>(number({53, 80, 443, 65535, 50000}));
        flow.responderPort = static_cast<std::uint16_t>(number({53, 80, 443, 0}));
    }
    flow.state = static_cast<flow::FlowState>(below(4));
    flow.endReason = static_cast<flow::EndReason>(below(5));
    for (packet::VlanTags* tags : {&flow.vlan, &flow.tunnel.vlan})
        for (std::uint64_t left = number({0, 1, 2, 5}); left > 0; --left)
            tags->push(static_cast<std::uint16_t>(number({0, 7, 4095})));
    flow.originatorTcpFlags = static_cast<std::uint8_t>(below(256));
    flow.responderTcpFlags = static_cast<std::uint8_t>(below(256));
    flow.firstSeenNs = 1'700'000'000'000'000'000 + static_cast<std::int64_t>(number({0, 1, 500'000'000}));
    flow.lastSeenNs =
        flow.firstSeenNs + static_cast<std::int64_t>(number({0, 7, 20'000'000, 1'500'000'000, 60'000'000'001}));
    flow.fromOriginator = {number({1, 3, 1000}), number({0, 1024, 1500, 1'000'000})};
    flow.fromResponder = {number({0, 3, 500'000}), number({0, 1500, 2000})};
    flow.tcp.isTracked = flow.ipProtocol == 6 && !oneIn(4);
    flow.tcp.originator.retransmissions = static_cast<std::uint32_t>(number({0, 3}));
    flow.tcp.responder.gapBytes = number({0, 1500});
    flow.tcp.handshakeRttUs = static_cast<std::uint32_t>(number({0, 20'000}));
    flow.tcp.originator.smoothedRttUs = static_cast<std::uint32_t>(number({0, 20'000}));
    flow.tcp.responder.smoothedRttUs = static_cast<std::uint32_t>(number({0, 1'500'000}));
    return flow;
}

}  // namespace netmoth::test
