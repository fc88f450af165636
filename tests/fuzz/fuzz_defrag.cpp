// SPDX-License-Identifier: GPL-3.0-or-later
// Any sequence of IP fragments, of several datagrams, by the clock of the packets: nothing is read or written outside,
// both pools give back what they lent, each packet comes back exactly once, and what is put together is a sound packet
// of bytes that were sent for it, at that place.
// Input: records of a byte of choices (see Choice), two bytes of offset in units of 8, a byte of length, and that many
// bytes; or, by choice, of that many bytes as a whole frame.
#include "core/packet/decode.h"
#include "core/reassembly/ip_defragmenter.h"
#include "tests/support/ip_fragments.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <vector>

namespace {

using namespace netmoth;
using namespace netmoth::test;

enum Choice : std::uint8_t
{
    kIpv6 = 1,
    kMore = 2,
    kIdMask = 0x0C,
    kRawFrame = 0x10,
    kLater = 0x20,
    kCut = 0x40,   ///< By the snaplen, in the middle.
    kLong = 0x80,  ///< 16 times the length, and IPv4 options.
};

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// What was sent of one datagram, whatever became of it: at each place, a bit for each value (modulo 32).
class SentBytes
{
public:
    void add(std::size_t offset, const Bytes& bytes)
    {
        if (m_sent.size() < offset + bytes.size())
            m_sent.resize(offset + bytes.size());
        for (std::size_t i = 0; i < bytes.size(); ++i)
            m_sent[offset + i] |= std::uint32_t{1} << (bytes[i] % 32);
    }
    [[nodiscard]] bool holds(std::size_t offset, std::uint8_t byte) const
    {
        return offset < m_sent.size() && (m_sent[offset] >> (byte % 32) & 1) != 0;
    }

private:
    std::vector<std::uint32_t> m_sent;
};

class Run final : public reassembly::GivenUpListener
{
public:
    Run()
        : m_defragmenter({.trackerCapacity = 6, .pageCapacity = 40}, {{1, 2, 3, 4}}, *this)
    {
    }
    void datagramGivenUp(const packet::PacketView& view, const reassembly::PacketTotals& packets) override
    {
        require(view.isFragment && view.tcpFlags == 0 && packets.packets > 0);
        require(packets.firstNs <= packets.lastNs);
        m_returned += packets.packets;
    }

    void later() { m_timeNs += 20'000'000'000; }
    void fragment(std::uint8_t choices, std::size_t offset, Bytes bytes)
    {
        DatagramHead head;
        head.isIpv6 = (choices & kIpv6) != 0;
        head.id = (choices & kIdMask) >> 2U;
        head.host = static_cast<std::uint8_t>(head.id);
        if ((choices & kLong) != 0) {
            head.options = Bytes(40, 1);
            bytes.resize(bytes.size() * 16, 0x5A);
        }
        m_sent[head.isIpv6 ? 1 : 0][head.host].add(offset, bytes);
        frame(fragmentFrame(head, bytes, offset, (choices & kMore) != 0), (choices & kCut) != 0);
    }
    void rawFrame(const Bytes& bytes)
    {
        m_seenRaw = true;  // it may belong to any datagram
        frame(bytes, false);
    }
    void end()
    {
        m_defragmenter.endAll();
        require(m_returned == m_given);
        require(m_defragmenter.trackerPool().inUse == 0 && m_defragmenter.pagePool().inUse == 0);
        require(m_defragmenter.counters().heldBytes == 0 && m_defragmenter.counters().packetsWaiting == 0);
    }

private:
    void frame(const Bytes& bytes, bool cut)
    {
        const std::size_t length = cut ? 14 + (bytes.size() - 14) * 2 / 3 : bytes.size();
        const auto copy = std::make_unique<std::uint8_t[]>(length);
        std::copy_n(bytes.begin(), length, copy.get());
        packet::Frame frame;
        frame.bytes = copy.get();
        frame.capturedLength = static_cast<std::uint32_t>(length);
        frame.wireLength = static_cast<std::uint32_t>(bytes.size());
        frame.timestampNs = m_timeNs++;
        packet::PacketView view;
        packet::DecodeError error{};
        const auto outcome = packet::decode(frame, {}, view, error);
        if (outcome == packet::DecodeOutcome::NotIp || outcome == packet::DecodeOutcome::Malformed || !view.isFragment)
            return;
        ++m_given;
        m_defragmenter.expire(frame.timestampNs);
        const auto datagram =
            m_defragmenter.take(view, frame, {1, frame.wireLength, frame.timestampNs, frame.timestampNs});
        const auto& counters = m_defragmenter.counters();
        require(counters.heldBytes <= m_defragmenter.pagePool().inUse * reassembly::FragmentPage::kBytes);
        require(m_defragmenter.trackerPool().inUse <= 6);
        if (datagram)
            complete(*datagram);
        require(m_returned + counters.packetsWaiting == m_given);
    }
    void complete(const reassembly::Datagram& datagram)
    {
        m_returned += datagram.packets.packets;
        const packet::Frame& frame = datagram.frame;
        require(frame.capturedLength <= frame.wireLength);
        packet::PacketView view;
        packet::DecodeError error{};
        const auto outcome = packet::decode(frame, {.outermost = true}, view, error);
        require(outcome == packet::DecodeOutcome::Decoded || outcome == packet::DecodeOutcome::DecodedWithError);
        require(view.ipLength == frame.wireLength && frame.wireLength <= 40 + 65535);
        require(view.ends.ipVersion == 6 || (!view.isFragment && frame.wireLength <= 65535));
        m_defragmenter.setEnds(datagram, view.ends);
        if (m_seenRaw)
            return;
        const std::size_t header = view.ends.ipVersion == 6 ? 40 : (frame.bytes[0] & 0xFU) * 4U;
        const SentBytes& sent = m_sent[view.ends.ipVersion == 6 ? 1 : 0].at(view.ends.source.bytes[15]);
        for (std::size_t at = header; at < frame.capturedLength; ++at)
            require(sent.holds(at - header, frame.bytes[at]));
    }

    reassembly::Defragmenter m_defragmenter;
    std::array<std::array<SentBytes, 4>, 2> m_sent;  ///< By IP version and host.
    std::int64_t m_timeNs = 1'700'000'000'000'000'000;
    std::uint64_t m_given = 0;
    std::uint64_t m_returned = 0;
    bool m_seenRaw = false;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    constexpr std::size_t kRecordHead = 4;
    Run run;
    while (size >= kRecordHead) {
        const std::uint8_t choices = bytes[0];
        const std::size_t offset = (std::size_t{bytes[1]} << 8U | bytes[2]) % 8192 * 8;
        const std::size_t length = std::min<std::size_t>(bytes[3], size - kRecordHead);
        const Bytes content(bytes + kRecordHead, bytes + kRecordHead + length);
        bytes += kRecordHead + length;
        size -= kRecordHead + length;
        if ((choices & kLater) != 0)
            run.later();
        if ((choices & kRawFrame) != 0)
            run.rawFrame(content);
        else
            run.fragment(choices, offset, content);
    }
    run.end();
    return 0;
}
