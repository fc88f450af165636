// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/host_watch.h"

#include "app/session/alert_rules.h"

#include <algorithm>
#include <cstring>

namespace netmoth::session {

namespace {

constexpr std::size_t kIpv4Offset = 12;  // in ::ffff:a.b.c.d

bool isMapped(const packet::IpAddress& address)
{
    constexpr std::array<std::uint8_t, kIpv4Offset> kPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    return std::equal(kPrefix.begin(), kPrefix.end(), address.bytes.begin());
}

}  // namespace

bool isOwnNetwork(const packet::IpAddress& address)
{
    const auto& bytes = address.bytes;
    if (!isMapped(address))
        return (bytes[0] & 0xFE) == 0xFC || (bytes[0] == 0xFE && (bytes[1] & 0xC0) == 0x80);
    const std::uint8_t first = bytes[kIpv4Offset];
    const std::uint8_t second = bytes[kIpv4Offset + 1];
    return first == 10 || (first == 172 && (second & 0xF0) == 16) || (first == 192 && second == 168) ||
           (first == 169 && second == 254) || (first == 100 && (second & 0xC0) == 64);
}

std::size_t KnownHosts::Hash::operator()(const packet::IpAddress& address) const
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    std::memcpy(&high, address.bytes.data(), sizeof high);
    std::memcpy(&low, address.bytes.data() + sizeof high, sizeof low);
    return std::hash<std::uint64_t>()(high * 0x9E37'79B9'7F4A'7C15ULL ^ low);
}

void KnownHosts::learn(const packet::IpAddress& address, int ipVersion, NewHosts& found)
{
    if (m_hosts.size() >= kMostHosts || !isOwnNetwork(address) || !m_hosts.insert(address).second)
        return;
    ++found.count;
    if (found.firstOnes.size() < AlertRules::kMostNamedHosts)
        found.firstOnes << QString::fromStdString(packet::toString(address, ipVersion));
}

KnownHosts::NewHosts KnownHosts::learn(std::span<const flow::FlowSnapshot> flows)
{
    NewHosts found;
    for (const flow::FlowSnapshot& flow : flows) {
        if (flow.fromOriginator.packets > 0)
            learn(flow.originator, flow.ipVersion, found);
        if (flow.fromResponder.packets > 0)
            learn(flow.responder, flow.ipVersion, found);
    }
    return found;
}

void HostWatch::beginLearning()
{
    m_isLearning = true;
    m_learningUntilNs = 0;
}

void HostWatch::takeActive(const FlowTablePtr& flows)
{
    take(flows->flows, flows->trafficTimeNs);
}

void HostWatch::takeEnded(const EndedFlowsPtr& flows)
{
    std::int64_t newest = 0;
    for (const flow::FlowSnapshot& flow : *flows)
        newest = std::max(newest, flow.lastSeenNs);
    take(*flows, newest);
}

void HostWatch::take(const std::vector<flow::FlowSnapshot>& flows, std::int64_t trafficTimeNs)
{
    const KnownHosts::NewHosts found = m_hosts.learn(flows);
    if (m_isLearning && trafficTimeNs > 0) {
        if (m_learningUntilNs == 0)
            m_learningUntilNs = trafficTimeNs + std::chrono::nanoseconds(kLearning).count();
        m_isLearning = trafficTimeNs < m_learningUntilNs;
    }
    if (!m_isLearning && found.count > 0)
        emit appeared(found.firstOnes, found.count);
}

}  // namespace netmoth::session
