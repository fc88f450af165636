// SPDX-License-Identifier: GPL-3.0-or-later
// What passes the gateway of a small office, turn by turn: long TCP and UDP conversations over IPv4 and IPv6, some of
// their segments sent twice, visits of web sites that begin and end, name look-ups, pings. The same turns on every
// machine, in addresses that are reserved for documentation. What was made is counted per conversation meanwhile: the
// truth that a test compares against. One thread at a time.
#pragma once

#include "tests/support/frame_builder.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace netmoth::test {

struct OfficeEnd
{
    std::string address;
    std::uint16_t port = 0;
    friend auto operator<=>(const OfficeEnd&, const OfficeEnd&) = default;
};

enum class OfficeProtocol
{
    Tcp,
    Udp,
    Icmp
};

/// By direction: 0 is from the end that began.
struct OfficeConversation
{
    OfficeProtocol protocol = OfficeProtocol::Tcp;
    std::array<std::uint64_t, 2> packets{};
    std::array<std::uint64_t, 2> bytes{};  ///< Whole frames.
    std::uint64_t retransmissions = 0;     ///< Segments sent a second time, both directions.
};

struct OfficeSums
{
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0;
    std::uint64_t conversations = 0;
};

class OfficeTraffic
{
public:
    /// The conversation to look at closely: a printer's state is asked for once a turn, over HTTP.
    static inline const OfficeEnd kWatcher{"192.168.20.32", 49820};
    static inline const OfficeEnd kPrinter{"192.168.20.9", 80};
    static inline const OfficeEnd kResolver{"192.168.20.1", 53};

    OfficeTraffic();

    /// The frames of the next turn, about forty, in the order of the wire. Valid until the next call.
    const std::vector<Bytes>& nextTurn();

    [[nodiscard]] const OfficeConversation& conversation(const OfficeEnd& from, const OfficeEnd& to) const;
    [[nodiscard]] OfficeSums sums() const;
    [[nodiscard]] OfficeSums sumsOf(OfficeProtocol protocol) const;
    [[nodiscard]] OfficeSums sumsOfHost(const std::string& address) const;
    [[nodiscard]] OfficeSums sumsOfServer(OfficeProtocol protocol,
                                          std::uint16_t port) const;  ///< By the answering end.

private:
    using Key = std::pair<OfficeEnd, OfficeEnd>;
    struct TcpState
    {
        std::array<std::uint32_t, 2> next{};  ///< Sequence numbers.
    };

    void open(const Key& key);
    void close(const Key& key);
    void say(const Key& key, int direction, const std::string& payload, bool twice = false);
    void acknowledge(const Key& key, int direction);
    void segment(const Key& key, int direction, std::uint8_t flags, const std::string& payload);
    void datagram(const Key& key, int direction, const std::string& payload);
    void ping();
    void lookUp(const std::string& name);
    void visit();
    void askPrinter();
    void add(const Key& key, OfficeProtocol protocol, int direction, Bytes frame);
    template <typename Wanted>
    [[nodiscard]] OfficeSums sumWhere(Wanted&& wanted) const;

    std::uint32_t m_turn = 0;
    std::uint16_t m_nextPort = 50'000;
    std::map<Key, OfficeConversation> m_conversations;
    std::map<Key, TcpState> m_tcp;
    std::vector<Bytes> m_frames;
};

}  // namespace netmoth::test
