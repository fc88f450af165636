// SPDX-License-Identifier: GPL-3.0-or-later
// baseline-original: the "before" of the benchmarks, never part of the product. It does in C++, with ordinary care,
// what the original Netmoth (Go, gopacket) does with each packet, so that the distance to this program can be measured
// on the same traffic:
//
//   * a reader copies each packet into a buffer of its own, an object a packet, and hands it over through a locked
//   channel
//   * a pool of twice as many workers as cores decodes it into one heap object a layer
//   * every worker keeps connections in one table behind one mutex, an ordered map from five-tuple to connection
//   * TCP is assembled under that mutex: each segment is copied, early ones wait in an ordered map by sequence number,
//     and both directions are appended to one buffer that lives until the connection closes
//   * each UDP packet is a connection of its own, as there
//   * every ten seconds of wall time all connections are closed (its example configurations set connection_timeout: 0)
//   * closed connections become records of strings that go through a second channel to a thread that counts them
//
// Left out in its favour: the log file that the original reads and writes anew for every connection, its analyzers, and
// its fixed fanout group. It keeps time by the packets, which the original does not.
//
//   baseline-original (--read FILE | --interface IF)
//
// A file is read to its end; an interface until SIGTERM or SIGINT. Prints packets, packets lost in the kernel,
// connections.
#include <CLI/CLI.hpp>
#include <arpa/inet.h>
#include <fmt/format.h>
#include <pcap/pcap.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <compare>
#include <condition_variable>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace {

constexpr std::size_t kChannelCapacity = 10'000;
constexpr int kRingBytes = 64 << 20;  // what the original's packet sockets take, and ours
constexpr std::chrono::seconds kFlushInterval{10};
constexpr std::size_t kMaxPendingSegments = 1000;

/// A bounded queue behind a lock. A full one holds its senders up.
template <typename T>
class Channel
{
public:
    void send(T value)
    {
        std::unique_lock lock(m_mutex);
        m_hasRoom.wait(lock, [this] { return m_values.size() < kChannelCapacity; });
        m_values.push_back(std::move(value));
        m_hasValue.notify_one();
    }
    /// Nothing once the channel is closed and empty.
    std::optional<T> receive()
    {
        std::unique_lock lock(m_mutex);
        m_hasValue.wait(lock, [this] { return m_isClosed || !m_values.empty(); });
        if (m_values.empty())
            return std::nullopt;
        T value = std::move(m_values.front());
        m_values.pop_front();
        m_hasRoom.notify_one();
        return value;
    }
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_hasValue.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_hasRoom;
    std::condition_variable m_hasValue;
    std::deque<T> m_values;
    bool m_isClosed = false;
};

struct Packet
{
    std::int64_t timestampUs;
    std::uint32_t wireLength;
    std::vector<std::uint8_t> bytes;
};

struct Layer
{
    virtual ~Layer() = default;
};
struct IpLayer final : Layer
{
    std::array<std::uint8_t, 16> source{};
    std::array<std::uint8_t, 16> destination{};
    int family = AF_INET;
    std::uint8_t protocol = 0;
};
struct TransportLayer final : Layer
{
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    std::uint32_t sequence = 0;
    std::uint8_t flags = 0;
};
struct PayloadLayer final : Layer
{
    std::vector<std::uint8_t> bytes;
};
struct EthernetLayer final : Layer
{
    std::uint16_t type = 0;
};

struct DecodedPacket
{
    std::vector<std::unique_ptr<Layer>> layers;

    template <typename T>
    [[nodiscard]] const T* find() const
    {
        for (const auto& layer : layers)
            if (const auto* found = dynamic_cast<const T*>(layer.get()))
                return found;
        return nullptr;
    }
};

std::uint16_t read16(const std::uint8_t* at)
{
    return static_cast<std::uint16_t>(at[0] << 8 | at[1]);
}

std::uint32_t read32(const std::uint8_t* at)
{
    return std::uint32_t{read16(at)} << 16 | read16(at + 2);
}

/// Ethernet, IPv4 without fragments or IPv6 without extension headers, TCP or UDP: what the generated captures hold.
std::unique_ptr<DecodedPacket> decode(const Packet& packet)
{
    auto decoded = std::make_unique<DecodedPacket>();
    const std::uint8_t* at = packet.bytes.data();
    const std::uint8_t* end = at + packet.bytes.size();
    if (end - at < 14)
        return decoded;
    auto ethernet = std::make_unique<EthernetLayer>();
    ethernet->type = read16(at + 12);
    const bool isIpv4 = ethernet->type == 0x0800;
    const bool isIpv6 = ethernet->type == 0x86DD;
    decoded->layers.push_back(std::move(ethernet));
    at += 14;
    if ((!isIpv4 && !isIpv6) || end - at < (isIpv4 ? 20 : 40))
        return decoded;

    auto ip = std::make_unique<IpLayer>();
    ip->family = isIpv4 ? AF_INET : AF_INET6;
    ip->protocol = at[isIpv4 ? 9 : 6];
    const std::size_t width = isIpv4 ? 4 : 16;
    std::memcpy(ip->source.data(), at + (isIpv4 ? 12 : 8), width);
    std::memcpy(ip->destination.data(), at + (isIpv4 ? 16 : 24), width);
    end = std::min(end, at + (isIpv4 ? read16(at + 2) : 40 + read16(at + 4)));
    at += isIpv4 ? (at[0] & 0x0F) * 4 : 40;
    const bool isTcp = ip->protocol == 6;
    decoded->layers.push_back(std::move(ip));
    if (end - at < (isTcp ? 20 : 8))
        return decoded;

    auto transport = std::make_unique<TransportLayer>();
    transport->sourcePort = read16(at);
    transport->destinationPort = read16(at + 2);
    if (isTcp) {
        transport->sequence = read32(at + 4);
        transport->flags = at[13];
    }
    at += isTcp ? (at[12] >> 4) * 4 : 8;
    decoded->layers.push_back(std::move(transport));
    auto payload = std::make_unique<PayloadLayer>();
    if (at < end)
        payload->bytes.assign(at, end);
    decoded->layers.push_back(std::move(payload));
    return decoded;
}

struct FiveTuple
{
    std::array<std::uint8_t, 16> source;
    std::array<std::uint8_t, 16> destination;
    std::uint16_t sourcePort;
    std::uint16_t destinationPort;
    std::uint8_t protocol;

    friend auto operator<=>(const FiveTuple&, const FiveTuple&) = default;
    [[nodiscard]] FiveTuple reversed() const { return {destination, source, destinationPort, sourcePort, protocol}; }
};

struct HalfStream
{
    std::optional<std::uint32_t> next;
    std::map<std::uint32_t, std::vector<std::uint8_t>> pending;
    bool isFinished = false;
};

struct Connection
{
    FiveTuple ends;
    int family;
    std::int64_t firstUs;
    std::int64_t lastUs;
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0;
    std::array<HalfStream, 2> halves;
    std::vector<std::uint8_t> content;
};

struct Record
{
    std::string sourceIp, destinationIp, transport, state, uid;
    std::uint16_t sourcePort, destinationPort;
    double duration;
    std::uint64_t packets, bytes;
    std::vector<std::uint8_t> content;
};

std::string addressText(const std::array<std::uint8_t, 16>& address, int family)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(family, address.data(), text.data(), text.size());
    return text.data();
}

std::unique_ptr<Record> recordOf(Connection& connection, const char* state)
{
    const FiveTuple& ends = connection.ends;
    auto record = std::make_unique<Record>();
    record->sourceIp = addressText(ends.source, connection.family);
    record->destinationIp = addressText(ends.destination, connection.family);
    record->transport = ends.protocol == 6 ? "tcp" : "udp";
    record->state = state;
    record->uid =
        fmt::format("{}:{}-{}:{}", record->sourceIp, ends.sourcePort, record->destinationIp, ends.destinationPort);
    record->sourcePort = ends.sourcePort;
    record->destinationPort = ends.destinationPort;
    record->duration = static_cast<double>(connection.lastUs - connection.firstUs) / 1e6;
    record->packets = connection.packets;
    record->bytes = connection.bytes;
    record->content = std::move(connection.content);
    return record;
}

/// The one table that all workers share.
class Assembler
{
public:
    explicit Assembler(Channel<std::unique_ptr<Record>>& records)
        : m_records(records)
    {
    }

    void take(const Packet& packet, const DecodedPacket& decoded)
    {
        const auto* ip = decoded.find<IpLayer>();
        const auto* transport = decoded.find<TransportLayer>();
        const auto* payload = decoded.find<PayloadLayer>();
        if (!ip || !transport || !payload)
            return;
        const FiveTuple ends{ip->source, ip->destination, transport->sourcePort, transport->destinationPort,
                             ip->protocol};
        if (ip->protocol != 6) {
            Connection connection{ends, ip->family,    packet.timestampUs, packet.timestampUs, 1, packet.wireLength,
                                  {},   payload->bytes};
            m_records.send(recordOf(connection, "single"));
            return;
        }
        std::vector<std::unique_ptr<Record>> closed;
        {
            const std::lock_guard lock(m_mutex);
            flushIfDue(closed);
            takeSegment(ends, ip->family, packet, *transport, *payload, closed);
        }
        for (auto& record : closed)
            m_records.send(std::move(record));
    }
    void flushAll()
    {
        std::vector<std::unique_ptr<Record>> closed;
        {
            const std::lock_guard lock(m_mutex);
            closeAll(closed);
        }
        for (auto& record : closed)
            m_records.send(std::move(record));
    }

private:
    using Table = std::map<FiveTuple, std::shared_ptr<Connection>>;

    void takeSegment(const FiveTuple& ends, int family, const Packet& packet, const TransportLayer& transport,
                     const PayloadLayer& payload, std::vector<std::unique_ptr<Record>>& closed)
    {
        std::size_t direction = 0;
        auto found = m_connections.find(ends);
        if (found == m_connections.end()) {
            found = m_connections.find(ends.reversed());
            direction = found == m_connections.end() ? 0 : 1;
        }
        if (found == m_connections.end())
            found = m_connections
                        .emplace(ends, std::make_shared<Connection>(Connection{
                                           ends, family, packet.timestampUs, packet.timestampUs, 0, 0, {}, {}}))
                        .first;
        const std::shared_ptr<Connection> connection = found->second;
        connection->lastUs = packet.timestampUs;
        ++connection->packets;
        connection->bytes += packet.wireLength;
        HalfStream& half = connection->halves[direction];
        assemble(*connection, half, transport, payload);
        constexpr std::uint8_t kFin = 1;
        constexpr std::uint8_t kRst = 4;
        half.isFinished = half.isFinished || (transport.flags & kFin) != 0;
        if ((transport.flags & kRst) != 0 || (connection->halves[0].isFinished && connection->halves[1].isFinished)) {
            closed.push_back(recordOf(*connection, "closed"));
            m_connections.erase(found);
        }
    }

    static void assemble(Connection& connection, HalfStream& half, const TransportLayer& transport,
                         const PayloadLayer& payload)
    {
        constexpr std::uint8_t kSyn = 2;
        const std::uint32_t sequence = transport.sequence + ((transport.flags & kSyn) != 0 ? 1U : 0U);
        if (!half.next)
            half.next = sequence;
        if (payload.bytes.empty())
            return;
        half.pending.emplace(sequence, payload.bytes);
        if (half.pending.size() > kMaxPendingSegments)  // the hole is given up
            half.next = half.pending.begin()->first;
        for (auto first = half.pending.begin(); first != half.pending.end(); first = half.pending.begin()) {
            const auto ahead = static_cast<std::int32_t>(first->first - *half.next);
            if (ahead > 0)
                return;
            const auto known = static_cast<std::size_t>(-static_cast<std::int64_t>(ahead));
            if (known < first->second.size()) {
                const auto fresh = first->second.begin() + static_cast<std::ptrdiff_t>(known);
                connection.content.insert(connection.content.end(), fresh, first->second.end());
                *half.next += static_cast<std::uint32_t>(first->second.size() - known);
            }
            half.pending.erase(first);
        }
    }

    void flushIfDue(std::vector<std::unique_ptr<Record>>& closed)
    {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_lastFlush < kFlushInterval)
            return;
        m_lastFlush = now;
        closeAll(closed);
    }

    void closeAll(std::vector<std::unique_ptr<Record>>& closed)
    {
        for (auto& [ends, connection] : m_connections)
            closed.push_back(recordOf(*connection, "timeout"));
        m_connections.clear();
    }

    Channel<std::unique_ptr<Record>>& m_records;
    std::mutex m_mutex;
    Table m_connections;
    std::chrono::steady_clock::time_point m_lastFlush = std::chrono::steady_clock::now();
};

std::atomic<pcap_t*> g_live{nullptr};

void stopLive(int)
{
    if (pcap_t* live = g_live.load())
        pcap_breakloop(live);
}

pcap_t* openSource(const std::string& file, const std::string& interfaceName)
{
    std::array<char, PCAP_ERRBUF_SIZE> error{};
    if (!file.empty()) {
        pcap_t* const handle = pcap_open_offline(file.c_str(), error.data());
        if (!handle)
            fmt::print(stderr, "baseline-original: {}\n", error.data());
        return handle;
    }
    pcap_t* const handle = pcap_create(interfaceName.c_str(), error.data());
    if (!handle)
        return nullptr;
    pcap_set_snaplen(handle, 65536);
    pcap_set_promisc(handle, 1);
    pcap_set_timeout(handle, 10);
    pcap_set_buffer_size(handle, kRingBytes);
    if (pcap_activate(handle) < 0) {
        fmt::print(stderr, "baseline-original: {}: {}\n", interfaceName, pcap_geterr(handle));
        pcap_close(handle);
        return nullptr;
    }
    return handle;
}

}  // namespace

int main(int argc, char** argv)
{
    std::string file;
    std::string interfaceName;
    CLI::App app("Does with packets what the original Netmoth did, to be measured against.", "baseline-original");
    auto* fileOption = app.add_option("--read", file, "Capture file (pcap)");
    app.add_option("--interface", interfaceName, "Interface to capture on")->excludes(fileOption);
    CLI11_PARSE(app, argc, argv);
    pcap_t* const source = openSource(file, interfaceName);
    if (!source)
        return 1;

    Channel<std::shared_ptr<Packet>> packets;
    Channel<std::unique_ptr<Record>> records;
    Assembler assembler(records);
    std::uint64_t connections = 0;
    std::thread counter([&] {
        while (const auto record = records.receive())
            ++connections;
    });
    std::vector<std::thread> workers;
    for (unsigned i = 0; i < 2 * std::max(1U, std::thread::hardware_concurrency()); ++i)
        workers.emplace_back([&] {
            while (const auto packet = packets.receive())
                assembler.take(**packet, *decode(**packet));
        });

    g_live = source;
    std::signal(SIGTERM, stopLive);
    std::signal(SIGINT, stopLive);
    std::uint64_t count = 0;
    pcap_pkthdr* header = nullptr;
    const std::uint8_t* bytes = nullptr;
    for (int status = 0; (status = pcap_next_ex(source, &header, &bytes)) >= 0;) {
        if (status == 0)
            continue;  // an interface's timeout
        auto packet = std::make_shared<Packet>();
        packet->timestampUs = std::int64_t{header->ts.tv_sec} * 1'000'000 + header->ts.tv_usec;
        packet->wireLength = header->len;
        packet->bytes.assign(bytes, bytes + header->caplen);
        packets.send(std::move(packet));
        ++count;
    }
    pcap_stat statistics{};
    pcap_stats(source, &statistics);
    packets.close();
    for (std::thread& worker : workers)
        worker.join();
    assembler.flushAll();
    records.close();
    counter.join();
    fmt::print("packets {} drops {} connections {}\n", count, file.empty() ? statistics.ps_drop : 0, connections);
    pcap_close(source);
    return 0;
}
