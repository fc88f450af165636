// SPDX-License-Identifier: GPL-3.0-or-later
// Names of hosts, by reverse DNS in the background: only when it is switched on, because every lookup tells a name
// server which hosts the user looks at, and is traffic itself. Bounded: a few lookups at a time, and a limited number
// of names; a failed lookup is not repeated for a while.
//
// Thread rule: GUI thread. A NameTable is immutable and may be read in any thread.
#pragma once

#include "core/filter/field.h"
#include "core/flow/flow_hash.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

namespace netmoth::model {

/// With a new seed for each table, so that senders cannot choose addresses that share one bucket.
struct AddressHash
{
    [[nodiscard]] std::size_t operator()(const packet::IpAddress& address) const
    {
        return flow::flowHash({address, {}, 0, 0, 6, 0}, seed);
    }
    flow::HashSeed seed = flow::HashSeed::random();
};

/// Names at one moment.
class NameTable final : public filter::HostNames
{
public:
    using Names = std::unordered_map<packet::IpAddress, std::string, AddressHash>;

    explicit NameTable(Names names)
        : m_names(std::move(names))
    {
    }
    [[nodiscard]] std::string_view nameOf(const packet::IpAddress& address) const override;

private:
    Names m_names;
};

class HostNameResolver final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMaxNames = 8192;
    static constexpr std::size_t kMaxWaiting = 256;  ///< More requests are dropped; they will be repeated.
    static constexpr int kMaxLookups = 4;            ///< At a time. The end of the program does not wait.

    /// Asks for the name of @p address and calls @p answer, once, on the GUI thread; empty: it has none, or an invalid
    /// one. Names are untrusted, because the owner of an address chooses them, and tool tips interpret markup.
    using Lookup = std::function<void(const QString& address, std::function<void(const QString& name)> answer)>;

    explicit HostNameResolver(QObject* parent = nullptr);  ///< Asks the system's resolver.
    HostNameResolver(Lookup lookup, QObject* parent);

    void setEnabled(bool enabled);  ///< Off at first. Switching off forgets every name.
    [[nodiscard]] bool isEnabled() const { return m_isEnabled; }

    /// The name if it is known; otherwise empty, and it is asked for if that makes sense.
    [[nodiscard]] QString nameOf(const packet::IpAddress& address, int ipVersion);

    /// Immutable; replaced when names were added.
    [[nodiscard]] const std::shared_ptr<const NameTable>& table() const { return m_table; }

signals:
    void changed();  ///< Names were added or removed. At most once per second.

private:
    void startLookups();
    void learn(const packet::IpAddress& address, const QString& name);

    Lookup m_lookup;
    NameTable::Names m_names;  ///< Empty names: asked in vain.
    std::deque<packet::IpAddress> m_oldestFirst;
    std::deque<std::pair<packet::IpAddress, int>> m_waiting;
    std::unordered_map<packet::IpAddress, bool, AddressHash> m_asked;  ///< Waiting or under way.
    std::shared_ptr<const NameTable> m_table;
    QTimer m_publish;
    int m_underWay = 0;         ///< Those of earlier rounds, too: they cannot be cancelled.
    std::uint64_t m_round = 0;  ///< Answers from before a switch are of no interest.
    bool m_isEnabled = false;
};

}  // namespace netmoth::model
