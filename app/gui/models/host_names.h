// SPDX-License-Identifier: GPL-3.0-or-later
// Names of hosts, by reverse DNS in the background: only when it is switched on, because every lookup tells a name
// server what is looked at, and is traffic itself. Bounded: a few lookups at a time, and a bounded number of names;
// what was asked in vain is not asked again for a while.
//
// Thread rule: GUI thread. A NameTable that was handed out is constant and may be read anywhere.
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

namespace netmoth::gui {

/// Seeded for each table anew: whoever sends chooses addresses, and must not aim them at one bucket.
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
    static constexpr std::size_t kMaxWaiting = 256;  ///< What is asked beyond is not: it will be again.
    static constexpr int kMaxLookups = 4;            ///< At a time. Nobody waits for them at the end.

    /// Asks for the name of @p address and calls @p answer, once, on the GUI thread; empty: it has none, as is whatever
    /// cannot be a host's name. Whoever owns an address writes it, and tool tips take markup.
    using Lookup = std::function<void(const QString& address, std::function<void(const QString& name)> answer)>;

    explicit HostNameResolver(QObject* parent = nullptr);  ///< Asks the system's resolver.
    HostNameResolver(Lookup lookup, QObject* parent);

    void setEnabled(bool enabled);  ///< Off at first. Switching off forgets every name.
    [[nodiscard]] bool isEnabled() const { return m_isEnabled; }

    /// The name if it is known; otherwise empty, and it is asked for if that makes sense.
    [[nodiscard]] QString nameOf(const packet::IpAddress& address, int ipVersion);

    /// Constant; made anew when something was learnt.
    [[nodiscard]] const std::shared_ptr<const NameTable>& table() const { return m_table; }

signals:
    void changed();  ///< Names were learnt, or forgotten. At most once a second.

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

}  // namespace netmoth::gui
