// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/office_traffic.h"

#include <fmt/format.h>

#include <cmath>
#include <utility>

namespace netmoth::test {

namespace {

using Key = std::pair<OfficeEnd, OfficeEnd>;

constexpr std::size_t kSegmentBytes = 1400;
const Key kPrinterKey{OfficeTraffic::kWatcher, OfficeTraffic::kPrinter};
const Key kVideo{{"192.168.20.31", 51234}, {"203.0.113.80", 443}};
const Key kMirror{{"2001:db8:20::33", 50110}, {"2001:db8:cafe::1", 443}};
const Key kShell{{"192.168.20.34", 40022}, {"192.168.20.5", 22}};
const Key kBackup{{"192.168.20.5", 52000}, {"192.168.20.8", 445}};
const Key kUpload{{"192.168.20.35", 57001}, {"203.0.113.53", 443}};
const Key kCall{{"192.168.20.36", 16384}, {"198.51.100.60", 16386}};

/// A wave between 0 and 1, so that charts have a shape.
double wave(std::uint32_t turn, double turnsLong)
{
    return (1 + std::sin(turn * 6.2831853 / turnsLong)) / 2;
}

/// DNS (RFC 1035): a question for an address, or the answer to it.
std::string dnsMessage(const std::string& name, bool isAnswer)
{
    std::string message("\x12\x34", 2);
    message += isAnswer ? std::string("\x81\x80\0\1\0\1\0\0\0\0", 10) : std::string("\1\0\0\1\0\0\0\0\0\0", 10);
    for (std::size_t from = 0; from < name.size();) {
        const std::size_t dot = std::min(name.find('.', from), name.size());
        message += static_cast<char>(dot - from);
        message += name.substr(from, dot - from);
        from = dot + 1;
    }
    message += std::string("\0\0\1\0\1", 5);
    if (isAnswer)
        message += std::string("\xC0\x0C\0\1\0\1\0\0\1\x2C\0\4\xCB\0\x71\x50", 16);
    return message;
}

bool isIpv6(const OfficeEnd& end)
{
    return end.address.find(':') != std::string::npos;
}

FrameBuilder frameBetween(const OfficeEnd& from, const OfficeEnd& to)
{
    FrameBuilder frame;
    frame.ethernet();
    if (isIpv6(from))
        frame.ipv6(from.address, to.address);
    else
        frame.ipv4(from.address, to.address);
    return frame;
}

}  // namespace

OfficeTraffic::OfficeTraffic()
{
    for (const Key& key : {kPrinterKey, kVideo, kMirror, kShell, kBackup})
        open(key);
}

const std::vector<Bytes>& OfficeTraffic::nextTurn()
{
    if (m_turn > 0)
        m_frames.clear();  // the handshakes are in the first
    ++m_turn;
    const auto videoSegments = static_cast<int>(6 + 14 * wave(m_turn, 90));
    for (int i = 0; i < videoSegments; ++i)
        say(kVideo, 1, std::string(kSegmentBytes, 'v'), m_turn % 7 == 0 && i == 2);
    acknowledge(kVideo, 0);
    const auto mirrorSegments = static_cast<int>(2 + 6 * wave(m_turn, 37));
    for (int i = 0; i < mirrorSegments; ++i)
        say(kMirror, 1, std::string(kSegmentBytes - 40, 'm'));
    acknowledge(kMirror, 0);
    say(kShell, 0, std::string(36, 's'));
    say(kShell, 1, std::string(100, 's'));
    if (m_turn % 60 < 20)
        for (int i = 0; i < 12; ++i)
            say(kBackup, 0, std::string(kSegmentBytes, 'b'));
    for (int i = 0; i < 3; ++i)
        datagram(kUpload, 0, std::string(1200, 'u'));
    datagram(kUpload, 1, std::string(40, 'u'));
    for (int i = 0; i < 2; ++i) {
        datagram(kCall, 0, std::string(172, 'c'));
        datagram(kCall, 1, std::string(172, 'c'));
    }
    askPrinter();
    lookUp(fmt::format("host{}.example.org", m_turn % 50));
    if (m_turn % 3 == 0)
        visit();
    ping();
    return m_frames;
}

void OfficeTraffic::askPrinter()
{
    say(kPrinterKey, 0, fmt::format("GET /state?page={} HTTP/1.1\r\nHost: printer.example.org\r\n\r\n", m_turn));
    const std::string body = fmt::format("{{\"page\": {}, \"state\": \"printing\", \"paper\": \"A4\"}}\r\n", m_turn);
    say(kPrinterKey, 1,
        fmt::format("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{}", body.size(),
                    body),
        m_turn % 10 == 0);
}

void OfficeTraffic::lookUp(const std::string& name)
{
    const Key key{{fmt::format("192.168.20.{}", 31 + m_turn % 6), m_nextPort++}, kResolver};
    datagram(key, 0, dnsMessage(name, false));
    datagram(key, 1, dnsMessage(name, true));
}

/// A connection that begins and ends.
void OfficeTraffic::visit()
{
    const Key key{{fmt::format("192.168.20.{}", 31 + m_turn % 6), m_nextPort++},
                  {fmt::format("198.51.100.{}", 10 + m_turn % 40), std::uint16_t(m_turn % 2 == 0 ? 443 : 80)}};
    open(key);
    say(key, 0, std::string(517, 'w'));
    for (std::uint32_t i = 0; i < 1 + m_turn % 4; ++i)
        say(key, 1, std::string(kSegmentBytes, 'w'));
    close(key);
}

void OfficeTraffic::ping()
{
    const Key key{{"192.168.20.31", 0}, {"192.168.20.1", 0}};
    const std::uint32_t numbers = 0x0A0A0000U | (m_turn & 0xFFFFU);
    for (const int direction : {0, 1}) {
        const auto& [from, to] = direction == 0 ? key : Key{key.second, key.first};
        add(key, OfficeProtocol::Icmp, direction,
            frameBetween(from, to).icmp(direction == 0 ? 8 : 0, 0, numbers).payload(std::string(56, 'p')).build());
    }
}

void OfficeTraffic::open(const Key& key)
{
    TcpState& state = m_tcp[key];
    state.next = {1000, 5000};
    segment(key, 0, kTcpSyn, {});
    ++state.next[0];
    segment(key, 1, kTcpSyn | kTcpAck, {});
    ++state.next[1];
    segment(key, 0, kTcpAck, {});
}

void OfficeTraffic::close(const Key& key)
{
    for (const int direction : {0, 1}) {
        segment(key, direction, kTcpFin | kTcpAck, {});
        ++m_tcp.at(key).next[static_cast<std::size_t>(direction)];
    }
    segment(key, 0, kTcpAck, {});
    m_tcp.erase(key);
}

void OfficeTraffic::say(const Key& key, int direction, const std::string& payload, bool twice)
{
    segment(key, direction, kTcpPsh | kTcpAck, payload);
    if (twice) {
        segment(key, direction, kTcpPsh | kTcpAck, payload);
        ++m_conversations.at(key).retransmissions;
    }
    m_tcp.at(key).next[static_cast<std::size_t>(direction)] += static_cast<std::uint32_t>(payload.size());
}

void OfficeTraffic::acknowledge(const Key& key, int direction)
{
    segment(key, direction, kTcpAck, {});
}

void OfficeTraffic::segment(const Key& key, int direction, std::uint8_t flags, const std::string& payload)
{
    const TcpState& state = m_tcp.at(key);
    const auto own = static_cast<std::size_t>(direction);
    const auto& [from, to] = direction == 0 ? key : Key{key.second, key.first};
    const bool isFirst = flags == kTcpSyn;
    add(key, OfficeProtocol::Tcp, direction,
        frameBetween(from, to)
            .tcp(from.port, to.port,
                 {.sequence = state.next[own], .acknowledgement = isFirst ? 0 : state.next[1 - own], .flags = flags})
            .payload(payload)
            .build());
}

void OfficeTraffic::datagram(const Key& key, int direction, const std::string& payload)
{
    const auto& [from, to] = direction == 0 ? key : Key{key.second, key.first};
    add(key, OfficeProtocol::Udp, direction, frameBetween(from, to).udp(from.port, to.port).payload(payload).build());
}

void OfficeTraffic::add(const Key& key, OfficeProtocol protocol, int direction, Bytes frame)
{
    OfficeConversation& conversation = m_conversations[key];
    conversation.protocol = protocol;
    ++conversation.packets[static_cast<std::size_t>(direction)];
    conversation.bytes[static_cast<std::size_t>(direction)] += frame.size();
    m_frames.push_back(std::move(frame));
}

const OfficeConversation& OfficeTraffic::conversation(const OfficeEnd& from, const OfficeEnd& to) const
{
    return m_conversations.at({from, to});
}

template <typename Wanted>
OfficeSums OfficeTraffic::sumWhere(Wanted&& wanted) const
{
    OfficeSums sums;
    for (const auto& [key, conversation] : m_conversations) {
        if (!wanted(key, conversation))
            continue;
        sums.packets += conversation.packets[0] + conversation.packets[1];
        sums.bytes += conversation.bytes[0] + conversation.bytes[1];
        ++sums.conversations;
    }
    return sums;
}

OfficeSums OfficeTraffic::sums() const
{
    return sumWhere([](const Key&, const OfficeConversation&) { return true; });
}

OfficeSums OfficeTraffic::sumsOf(OfficeProtocol protocol) const
{
    return sumWhere([&](const Key&, const OfficeConversation& each) { return each.protocol == protocol; });
}

OfficeSums OfficeTraffic::sumsOfHost(const std::string& address) const
{
    return sumWhere([&](const Key& key, const OfficeConversation&) {
        return key.first.address == address || key.second.address == address;
    });
}

OfficeSums OfficeTraffic::sumsOfServer(OfficeProtocol protocol, std::uint16_t port) const
{
    return sumWhere([&](const Key& key, const OfficeConversation& each) {
        return each.protocol == protocol && key.second.port == port;
    });
}

}  // namespace netmoth::test
