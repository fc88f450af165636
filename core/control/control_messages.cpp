// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/control_messages.h"

#include "core/base/plain_text.h"

#include <fmt/format.h>

#include <cstring>
#include <type_traits>

namespace netmoth::control {

namespace {

struct WireHeader
{
    std::uint32_t magic;
    std::uint16_t version;
    std::uint16_t type;
    std::uint32_t lengthBytes;
    std::uint32_t zero;
};
static_assert(sizeof(WireHeader) == kHeaderBytes);

/// Followed by `count` instructions.
struct WireSetFilter
{
    std::uint32_t count;
    std::uint32_t order;
};
static_assert(sizeof(WireSetFilter) == 8);

struct WireInstruction
{
    std::uint16_t code;
    std::uint8_t jumpTrue;
    std::uint8_t jumpFalse;
    std::uint32_t constant;
};
static_assert(sizeof(WireInstruction) == 8);

struct WireJournalConsumed
{
    std::uint32_t worker;
    std::uint32_t zero;
    std::uint64_t next;
};
static_assert(sizeof(WireJournalConsumed) == 16);

struct WireTapStreams
{
    std::uint32_t worker;
    std::uint32_t flowIndex;
    std::uint32_t generation;
    std::uint16_t onePort;
    std::uint16_t otherPort;
    std::uint8_t hasConversation;  ///< 0 or 1; what belongs to it is 0 without.
    std::uint8_t ipVersion;
    std::uint16_t zero;
    std::uint32_t zeroToo;
    std::int64_t earliestStartNs;
    std::int64_t latestStartNs;
    packet::IpAddress oneEnd;
    packet::IpAddress otherEnd;
};
static_assert(sizeof(WireTapStreams) == 72);

struct WireStopTap
{
    std::uint32_t worker;
    std::uint32_t zero;
};
static_assert(sizeof(WireStopTap) == 8);

struct WireHello
{
    std::uint32_t abiVersion;
    std::uint32_t pid;
    std::uint64_t abiHash;
    std::uint32_t linkType;
    std::uint32_t sourceKind;
};
static_assert(sizeof(WireHello) == 24);

struct WireFilterInstalled
{
    std::uint64_t generation;
    std::uint32_t order;
    std::uint32_t zero;
};
static_assert(sizeof(WireFilterInstalled) == 16);

/// Followed by `textBytes` bytes of plain text (core/base/plain_text.h). FilterRefused, TapRefused, Notice and Failed;
/// kind is the order's number, the worker, 0, and the failure's kind.
struct WireSentence
{
    std::uint32_t kind;
    std::uint32_t textBytes;
};
static_assert(sizeof(WireSentence) == 8);

template <typename T>
void append(std::vector<std::uint8_t>& bytes, const T& value)
{
    static_assert(std::is_trivially_copyable_v<T>);
    const std::size_t offset = bytes.size();
    bytes.resize(offset + sizeof value);
    std::memcpy(bytes.data() + offset, &value, sizeof value);
}

/// At most kMaxTextBytes of @p text, never half a UTF-8 character.
std::size_t textLength(const std::string& text)
{
    if (text.size() <= kMaxTextBytes)
        return text.size();
    std::size_t length = kMaxTextBytes;
    while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
        --length;
    return length;
}

void appendSentence(std::vector<std::uint8_t>& bytes, std::uint32_t kind, const std::string& sentence)
{
    const std::string text = plainText(sentence);  // it may contain an untrusted name
    const std::size_t length = textLength(text);
    append(bytes, WireSentence{kind, static_cast<std::uint32_t>(length)});
    bytes.insert(bytes.end(), text.begin(), text.begin() + static_cast<std::ptrdiff_t>(length));
}

/// Writes what follows the header.
struct BodyWriter
{
    std::vector<std::uint8_t>& bytes;

    template <typename Empty>
    void operator()(const Empty&) const
    {
        static_assert(std::is_empty_v<Empty>, "a message with fields needs its own writer");
    }
    void operator()(const SetFilter& message) const
    {
        append(bytes, WireSetFilter{static_cast<std::uint32_t>(message.instructions.size()), message.order});
        for (const bpf_insn& instruction : message.instructions)
            append(bytes, WireInstruction{instruction.code, instruction.jt, instruction.jf, instruction.k});
    }
    void operator()(const JournalConsumed& message) const
    {
        append(bytes, WireJournalConsumed{message.worker, 0, message.next});
    }
    void operator()(const Hello& message) const
    {
        append(bytes, WireHello{message.abiVersion, message.pid, message.abiHash, message.linkType,
                                static_cast<std::uint32_t>(message.sourceKind)});
    }
    void operator()(const TapStreams& message) const
    {
        const tap::TapSelection& selection = message.selection;
        WireTapStreams wire{};
        wire.worker = selection.worker;
        wire.flowIndex = selection.flowIndex;
        wire.generation = selection.generation;
        if (const auto& wanted = selection.conversation; wanted) {
            wire.hasConversation = 1;
            wire.ipVersion = wanted->ipVersion;
            wire.onePort = wanted->onePort;
            wire.otherPort = wanted->otherPort;
            wire.earliestStartNs = wanted->earliestStartNs;
            wire.latestStartNs = wanted->latestStartNs;
            wire.oneEnd = wanted->oneEnd;
            wire.otherEnd = wanted->otherEnd;
        }
        append(bytes, wire);
    }
    void operator()(const StopTap& message) const { append(bytes, WireStopTap{message.worker, 0}); }
    void operator()(const TapRefused& message) const { appendSentence(bytes, message.worker, message.sentence); }
    void operator()(const FilterInstalled& message) const
    {
        append(bytes, WireFilterInstalled{message.generation, message.order, 0});
    }
    void operator()(const FilterRefused& message) const { appendSentence(bytes, message.order, message.sentence); }
    void operator()(const Notice& message) const { appendSentence(bytes, 0, message.sentence); }
    void operator()(const Failed& message) const
    {
        appendSentence(bytes, static_cast<std::uint32_t>(message.kind), message.sentence);
    }
};

tl::unexpected<Failure> refuse(std::string what)
{
    return fail(FailureKind::Protocol, fmt::format("The control socket carried {}: the programs on its two ends do not "
                                                   "belong together; install both from one build.",
                                                   what));
}

/// Reads fixed-size parts from the front of a message's body.
class BodyReader
{
public:
    explicit BodyReader(std::span<const std::uint8_t> body)
        : m_body(body)
    {
    }

    template <typename T>
    [[nodiscard]] bool take(T& value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        if (m_body.size() < sizeof value)
            return false;
        std::memcpy(&value, m_body.data(), sizeof value);
        m_body = m_body.subspan(sizeof value);
        return true;
    }
    [[nodiscard]] std::span<const std::uint8_t> rest() const { return m_body; }
    [[nodiscard]] bool atEnd() const { return m_body.empty(); }

private:
    std::span<const std::uint8_t> m_body;
};

tl::unexpected<Failure> refuseBody(std::uint16_t type, std::size_t lengthBytes)
{
    return refuse(fmt::format("a message of type {} with impossible contents ({} bytes)", type, lengthBytes));
}

bool read(BodyReader body, SetFilter& message)
{
    WireSetFilter wire{};
    if (!body.take(wire) || wire.count > source::kMaxFilterInstructions ||
        body.rest().size() != wire.count * sizeof(WireInstruction))
        return false;
    message.order = wire.order;
    message.instructions.reserve(wire.count);
    WireInstruction instruction{};
    while (body.take(instruction))
        message.instructions.push_back(
            {instruction.code, instruction.jumpTrue, instruction.jumpFalse, instruction.constant});
    return true;
}

bool read(BodyReader body, JournalConsumed& message)
{
    WireJournalConsumed wire{};
    if (!body.take(wire) || !body.atEnd() || wire.zero != 0 || wire.worker >= kMaxWorkers)
        return false;
    message = {wire.worker, wire.next};
    return true;
}

bool read(BodyReader body, TapStreams& message)
{
    WireTapStreams wire{};
    if (!body.take(wire) || !body.atEnd() || wire.zero != 0 || wire.zeroToo != 0 || wire.hasConversation > 1 ||
        wire.worker >= kMaxWorkers)
        return false;
    message.selection = {wire.worker, wire.flowIndex, wire.generation, std::nullopt};
    const tap::TapConversation wanted{wire.oneEnd,    wire.otherEnd,        wire.onePort,      wire.otherPort,
                                      wire.ipVersion, wire.earliestStartNs, wire.latestStartNs};
    if (wire.hasConversation == 0)
        return wanted == tap::TapConversation{};
    message.selection.conversation = wanted;
    return wire.flowIndex == tap::TapSelection::kAllFlows && wire.generation == 0 &&
           (wire.ipVersion == 4 || wire.ipVersion == 6) && wire.earliestStartNs <= wire.latestStartNs;
}

bool read(BodyReader body, StopTap& message)
{
    WireStopTap wire{};
    if (!body.take(wire) || !body.atEnd() || wire.zero != 0 || wire.worker >= kMaxWorkers)
        return false;
    message.worker = wire.worker;
    return true;
}

bool read(BodyReader body, Hello& message)
{
    WireHello wire{};
    if (!body.take(wire) || !body.atEnd() ||
        wire.sourceKind > static_cast<std::uint32_t>(telemetry::SourceKind::CaptureFile))
        return false;
    message = {wire.abiVersion, wire.abiHash, wire.pid, wire.linkType,
               static_cast<telemetry::SourceKind>(wire.sourceKind)};
    return true;
}

bool read(BodyReader body, FilterInstalled& message)
{
    WireFilterInstalled wire{};
    if (!body.take(wire) || !body.atEnd() || wire.zero != 0)
        return false;
    message = {wire.generation, wire.order};
    return true;
}

bool readSentence(BodyReader body, std::uint32_t& kind, std::string& sentence)
{
    WireSentence wire{};
    if (!body.take(wire) || wire.textBytes > kMaxTextBytes || body.rest().size() != wire.textBytes)
        return false;
    kind = wire.kind;
    sentence.assign(body.rest().begin(), body.rest().end());
    return isPlainText(sentence);
}

bool read(BodyReader body, FilterRefused& message)
{
    return readSentence(body, message.order, message.sentence);
}

bool read(BodyReader body, Notice& message)
{
    std::uint32_t kind = 0;
    return readSentence(body, kind, message.sentence) && kind == 0;
}

bool read(BodyReader body, TapRefused& message)
{
    return readSentence(body, message.worker, message.sentence) && message.worker < kMaxWorkers;
}

bool read(BodyReader body, Failed& message)
{
    std::uint32_t kind = 0;
    if (!readSentence(body, kind, message.sentence) || kind > static_cast<std::uint32_t>(FailureKind::Protocol))
        return false;
    message.kind = static_cast<FailureKind>(kind);
    return true;
}

template <typename Empty>
requires std::is_empty_v<Empty>
bool read(BodyReader body, Empty&)
{
    return body.atEnd();
}

/// Finds the alternative with type number @p type and reads it.
template <std::size_t Index = 0>
Result<Message> decodeBody(std::uint16_t type, std::span<const std::uint8_t> body)
{
    if constexpr (Index == std::variant_size_v<Message>) {
        return refuse(fmt::format("a message of unknown type {}", type));
    } else {
        if (type != Index + 1)
            return decodeBody<Index + 1>(type, body);
        std::variant_alternative_t<Index, Message> message;
        if (!read(BodyReader(body), message))
            return refuseBody(type, body.size() + kHeaderBytes);
        return Message(std::move(message));
    }
}

}  // namespace

Result<void> encode(const Message& message, std::vector<std::uint8_t>& bytes)
{
    const auto* filter = std::get_if<SetFilter>(&message);
    if (filter != nullptr && filter->instructions.size() > source::kMaxFilterInstructions)
        return fail(FailureKind::Usage,
                    fmt::format("The capture filter compiles to {} instructions and {} are possible: shorten it.",
                                filter->instructions.size(), source::kMaxFilterInstructions));
    bytes.clear();
    append(bytes, WireHeader{kMagic, kVersion, static_cast<std::uint16_t>(message.index() + 1), 0, 0});
    std::visit(BodyWriter{bytes}, message);
    const auto lengthBytes = static_cast<std::uint32_t>(bytes.size());
    std::memcpy(bytes.data() + offsetof(WireHeader, lengthBytes), &lengthBytes, sizeof lengthBytes);
    return {};
}

Result<Message> decode(std::span<const std::uint8_t> bytes)
{
    WireHeader header{};
    BodyReader reader(bytes);
    if (!reader.take(header))
        return refuse(fmt::format("a message of {} bytes, shorter than its header", bytes.size()));
    if (header.magic != kMagic)
        return refuse("something that is not a Netmoth message");
    if (header.version != kVersion)
        return refuse(fmt::format("a message of version {} where {} is spoken", header.version, kVersion));
    if (header.lengthBytes != bytes.size() || header.zero != 0)
        return refuse(fmt::format("a message of {} bytes that says it has {}", bytes.size(), header.lengthBytes));
    return decodeBody(header.type, reader.rest());
}

bool carriesDescriptor(const Message& message)
{
    return std::holds_alternative<RegionReady>(message) || std::holds_alternative<TapStreams>(message);
}

}  // namespace netmoth::control
