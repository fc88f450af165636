// SPDX-License-Identifier: GPL-3.0-or-later
// Which hosts of the user's own networks have sent packets, and which of them are new.
//
// Own networks: private (RFC 1918), shared (RFC 6598), link-local and unique local addresses. Only senders count: a
// destination address may not exist, and a scan would fill the list. Limited to kMostHosts; once it is full, no host is
// new any more. Thread rule: one thread. HostWatch lives on a separate thread, because searching a large flow table
// takes milliseconds.
#pragma once

#include "app/session/traffic_sample.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <span>
#include <unordered_set>
#include <vector>

namespace netmoth::session {

[[nodiscard]] bool isOwnNetwork(const packet::IpAddress& address);

class KnownHosts
{
public:
    static constexpr std::size_t kMostHosts = 65'536;

    struct NewHosts
    {
        QStringList firstOnes;  ///< At most AlertRules::kMostNamedHosts.
        std::uint64_t count = 0;
    };

    /// Remembers the senders among @p flows. @return those that were not known.
    NewHosts learn(std::span<const flow::FlowSnapshot> flows);
    [[nodiscard]] std::size_t size() const { return m_hosts.size(); }

private:
    struct Hash
    {
        std::size_t operator()(const packet::IpAddress& address) const;
    };
    void learn(const packet::IpAddress& address, int ipVersion, NewHosts& found);

    std::unordered_set<packet::IpAddress, Hash> m_hosts;
};

class HostWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kLearning{60};  ///< Per capture: hosts seen in this time are not new.

public slots:
    /// A capture begins. Hosts that were known stay known.
    void beginLearning();
    void takeActive(const netmoth::session::FlowTablePtr& flows);
    void takeEnded(const netmoth::session::EndedFlowsPtr& flows);

signals:
    void appeared(const QStringList& firstOnes, quint64 count);

private:
    void take(const std::vector<flow::FlowSnapshot>& flows, std::int64_t trafficTimeNs);

    KnownHosts m_hosts;
    std::int64_t m_learningUntilNs = 0;  ///< By the packets' time; 0: from the first packet on.
    bool m_isLearning = true;
};

}  // namespace netmoth::session
