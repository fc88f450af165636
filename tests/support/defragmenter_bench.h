// SPDX-License-Identifier: GPL-3.0-or-later
// A defragmenter for Qt tests, fed with frames, and what became of them.
#pragma once

#include "core/reassembly/ip_defragmenter.h"
#include "tests/support/decoded_frame.h"
#include "tests/support/ip_fragments.h"
#include "tests/support/region_fixture.h"

#include <QTest>

#include <algorithm>
#include <vector>

namespace netmoth::test {

inline constexpr std::int64_t kSecond = 1'000'000'000;
inline constexpr std::int64_t kStart = 1'700'000'000 * kSecond;

struct GivenUp
{
    packet::IpEnds ends;
    reassembly::PacketTotals packets;
};

/// A defragmenter, and what became of what it was given.
class DefragmenterBench final : public reassembly::GivenUpListener
{
public:
    explicit DefragmenterBench(std::uint32_t trackers = 64, std::uint32_t pages = 256)
        : m_defragmenter(options(trackers, pages), RegionFixture::seededOptions().seed, *this)
    {
    }

    void datagramGivenUp(const packet::PacketView& stub, const reassembly::PacketTotals& totals) override
    {
        givenUp.push_back({stub.ends, totals});
    }

    /// True when @p bytes completed a datagram, whose bytes are in `completed` then.
    bool take(const Bytes& bytes, std::int64_t timeNs = kStart, std::size_t snaplen = SIZE_MAX)
    {
        const DecodedFrame decoded = decodePrefix(bytes, std::min(snaplen, bytes.size()));
        m_defragmenter.expire(timeNs);
        const auto datagram = m_defragmenter.take(decoded.view, decoded.frame,
                                                  {1, static_cast<std::uint32_t>(bytes.size()), timeNs, timeNs});
        if (!datagram)
            return false;
        completed.assign(datagram->frame.bytes, datagram->frame.bytes + datagram->frame.capturedLength);
        wireLength = datagram->frame.wireLength;
        packets = datagram->packets;
        ++completions;
        packet::DecodeError error{};
        outcome = packet::decode(datagram->frame, {}, view, error);
        m_defragmenter.setEnds(*datagram, view.ends);
        return true;
    }
    bool takeAll(const std::vector<Bytes>& frames, std::int64_t timeNs = kStart)
    {
        bool done = false;
        for (const Bytes& frame : frames)
            done = take(frame, timeNs);
        return done;
    }

    [[nodiscard]] reassembly::Defragmenter& defragmenter() { return m_defragmenter; }
    [[nodiscard]] const reassembly::DefragCounters& counters() const { return m_defragmenter.counters(); }
    [[nodiscard]] std::uint64_t trackersInUse() const { return m_defragmenter.trackerPool().inUse; }
    [[nodiscard]] std::uint64_t pagesInUse() const { return m_defragmenter.pagePool().inUse; }
    /// Data of the last datagram, without its header.
    [[nodiscard]] Bytes data() const
    {
        const std::size_t header = completed.at(0) >> 4 == 6 ? 40 : (completed[0] & 0xFU) * 4;
        return {completed.begin() + static_cast<std::ptrdiff_t>(header), completed.end()};
    }

    std::vector<GivenUp> givenUp;
    Bytes completed;
    std::uint32_t wireLength = 0;
    reassembly::PacketTotals packets;
    std::uint32_t completions = 0;
    packet::PacketView view{};
    packet::DecodeOutcome outcome{};

private:
    static reassembly::DefragOptions options(std::uint32_t trackers, std::uint32_t pages)
    {
        reassembly::DefragOptions options;
        options.trackerCapacity = trackers;
        options.pageCapacity = pages;
        return options;
    }
    reassembly::Defragmenter m_defragmenter;
};

/// A UDP datagram of @p bytes bytes, its header included.
inline Bytes udpDatagram(std::size_t bytes, std::uint8_t salt = 0)
{
    Bytes payload = headers::filler(bytes - 8);
    for (std::uint8_t& byte : payload)
        byte = static_cast<std::uint8_t>(byte + salt);
    return headers::udp(1111, 2222, payload);
}

inline DatagramHead headOf(bool isIpv6)
{
    DatagramHead head;
    head.isIpv6 = isIpv6;
    return head;
}

/// Rows for either version of IP.
inline void addVersions()
{
    QTest::addColumn<bool>("isIpv6");
    QTest::newRow("IPv4") << false;
    QTest::newRow("IPv6") << true;
}

}  // namespace netmoth::test
