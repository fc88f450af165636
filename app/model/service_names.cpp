// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/service_names.h"

#include <QHash>
#include <QThreadPool>

#include <arpa/inet.h>
#include <netdb.h>

#include <array>
#include <atomic>
#include <mutex>
#include <string_view>
#include <utility>

namespace netmoth::model {

/// Shared with the thread that fills it, which may outlive its caller.
struct ServiceNames::Table
{
    QHash<std::uint32_t, QString> names;
    std::atomic<bool> isComplete{false};  ///< Stored with release after the last name, loaded with acquire before any.
};

namespace {

constexpr auto kProtocols = std::to_array<std::pair<std::string_view, std::uint8_t>>(
    {{"tcp", IPPROTO_TCP}, {"udp", IPPROTO_UDP}, {"dccp", IPPROTO_DCCP}, {"sctp", IPPROTO_SCTP}});

std::uint32_t keyOf(std::uint8_t protocol, std::uint16_t port)
{
    return std::uint32_t{protocol} << 16 | port;
}

/// The first name of each port, as getservbyport(3) gives it.
QHash<std::uint32_t, QString> readSystemList()
{
    QHash<std::uint32_t, QString> names;
    std::array<char, 4096> buffer{};
    servent entry{};
    servent* found = nullptr;
    static std::mutex oneReader;  // the C library has one place in the list for all threads
    const std::lock_guard lock(oneReader);
    ::setservent(1);
    while (names.size() < ServiceNames::kMost && ::getservent_r(&entry, buffer.data(), buffer.size(), &found) == 0 &&
           found != nullptr) {
        for (const auto& [name, protocol] : kProtocols) {
            const std::uint32_t key = keyOf(protocol, ntohs(static_cast<std::uint16_t>(found->s_port)));
            if (name == found->s_proto && !names.contains(key))
                names.insert(key, QString::fromUtf8(found->s_name));
        }
    }
    ::endservent();
    return names;
}

}  // namespace

ServiceNames::ServiceNames()
{
    const auto table = std::make_shared<Table>();
    m_table = table;
    QThreadPool::globalInstance()->start([table] {
        table->names = readSystemList();
        table->isComplete.store(true, std::memory_order_release);
    });
}

QString ServiceNames::nameOf(std::uint8_t protocol, std::uint16_t port) const
{
    return m_table->isComplete.load(std::memory_order_acquire) ? m_table->names.value(keyOf(protocol, port))
                                                               : QString();
}

}  // namespace netmoth::model
