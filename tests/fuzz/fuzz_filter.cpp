// SPDX-License-Identifier: GPL-3.0-or-later
// A display filter of any bytes: it is refused in place with a sentence, or it reads back as it prints and decides
// alike; and completion stays inside the text, wherever the cursor is.
#include "core/filter/completion.h"
#include "core/filter/flow_filter.h"
#include "core/filter/parser.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace {

using namespace netmoth;
using namespace netmoth::filter;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

bool isSentence(const std::string& text)
{
    return !text.empty() && std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < ' '; });
}

class OneName final : public HostNames
{
public:
    [[nodiscard]] std::string_view nameOf(const packet::IpAddress& address) const override
    {
        return address.bytes[15] == 1 ? "www.example.org" : "";
    }
};

std::array<flow::FlowSnapshot, 3> someFlows()
{
    std::array<flow::FlowSnapshot, 3> flows;
    for (std::size_t i = 0; i < flows.size(); ++i) {
        flow::FlowSnapshot& flow = flows[i];
        flow.originator.bytes = {0x20, 1, 0xd,  0xb8, 0,  0, 0, 0,
                                 0,    0, 0xff, 0xff, 10, 0, 0, static_cast<std::uint8_t>(i)};
        flow.responder.bytes = {0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 192, 0, 2, 1};
        flow.ipVersion = i == 1 ? 6 : 4;
        flow.ipProtocol = i == 2 ? 17 : 6;
        flow.originatorPort = 50000;
        flow.responderPort = static_cast<std::uint16_t>(80 + i);
        flow.vlan = packet::VlanTags(static_cast<std::uint16_t>(i));
        flow.lastSeenNs = static_cast<std::int64_t>(i) * 1'500'000'000;
        flow.fromOriginator = {i, i * 1500};
        flow.tcp.isTracked = i == 0;
        flow.tcp.handshakeRttUs = 20'000;
    }
    return flows;
}

void checkFilter(std::string_view text, const Expression& expression)
{
    const std::string printed = print(expression);
    const auto again = parse(printed);
    // A text at the limit may print longer than it was written: a time as a number becomes a date.
    if (!again) {
        require(printed.size() > kMaxFilterBytes && text.size() > kMaxFilterBytes / 16);
        return;
    }
    require(*again == expression);
    require(print(*again) == printed);
    const Program program(expression);
    const Program sameProgram(*again);
    for (const flow::FlowSnapshot& flow : someFlows())
        require(program.accepts(flow, OneName()) == sameProgram.accepts(flow, OneName()));
}

void checkCompletion(std::string_view text, std::size_t cursor)
{
    const Completion completion = complete(text, cursor);
    require(completion.offset <= text.size() && completion.length <= text.size() - completion.offset);
    require(completion.offset <= cursor);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string text(bytes, bytes + size);
    if (const auto expression = parse(text)) {
        checkFilter(text, *expression);
    } else {
        const FilterError& error = expression.error();
        require(isSentence(error.sentence));
        require(error.offset <= size && error.length <= size - error.offset);
    }
    for (const std::size_t cursor : {std::size_t{0}, size / 2, size})
        checkCompletion(text, cursor);
    return 0;
}
