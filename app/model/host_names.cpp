// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/host_names.h"

#include "app/session/background_call.h"

#include <netdb.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace netmoth::model {

namespace {

constexpr std::chrono::seconds kPublishInterval{1};

/// Empty: it has none. Takes seconds when a name server does not answer.
QString lookUp(const std::string& address)
{
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST;
    addrinfo* found = nullptr;
    if (::getaddrinfo(address.c_str(), nullptr, &hints, &found) != 0)
        return {};
    std::array<char, NI_MAXHOST> name{};
    const int error = ::getnameinfo(found->ai_addr, found->ai_addrlen, name.data(), static_cast<socklen_t>(name.size()),
                                    nullptr, 0, NI_NAMEREQD);
    ::freeaddrinfo(found);
    return error == 0 ? QString::fromUtf8(name.data()) : QString();
}

/// Not by QHostInfo, whose threads the end of the program waits for.
void askSystem(QObject* context, const QString& address, std::function<void(const QString&)> answer)
{
    session::whenFinished(context, session::runDetached([text = address.toStdString()] { return lookUp(text); }),
                          std::move(answer));
}

bool isHostName(const QString& name)
{
    constexpr qsizetype kLongest = 255;  // RFC 1035 §2.3.4
    return name.size() <= kLongest && std::ranges::all_of(name, [](QChar character) {
               return character.unicode() < 0x80 &&
                      (character.isLetterOrNumber() || QLatin1String("-_.").contains(character));
           });
}

}  // namespace

std::string_view NameTable::nameOf(const packet::IpAddress& address) const
{
    const auto found = m_names.find(address);
    return found == m_names.end() ? std::string_view() : std::string_view(found->second);
}

HostNameResolver::HostNameResolver(QObject* parent)
    : HostNameResolver({}, parent)
{
    m_lookup = [this](const QString& address, std::function<void(const QString&)> answer) {
        askSystem(this, address, std::move(answer));
    };
}

HostNameResolver::HostNameResolver(Lookup lookup, QObject* parent)
    : QObject(parent)
    , m_lookup(std::move(lookup))
    , m_table(std::make_shared<const NameTable>(NameTable::Names{}))
{
    m_publish.setSingleShot(true);
    m_publish.setInterval(kPublishInterval);
    connect(&m_publish, &QTimer::timeout, this, [this] {
        m_table = std::make_shared<const NameTable>(m_names);
        emit changed();
    });
}

void HostNameResolver::setEnabled(bool enabled)
{
    if (enabled == m_isEnabled)
        return;
    m_isEnabled = enabled;
    ++m_round;
    m_names.clear();
    m_oldestFirst.clear();
    m_waiting.clear();
    m_asked.clear();
    m_publish.stop();
    m_table = std::make_shared<const NameTable>(NameTable::Names{});
    emit changed();
}

QString HostNameResolver::nameOf(const packet::IpAddress& address, int ipVersion)
{
    if (!m_isEnabled)
        return {};
    if (const auto known = m_names.find(address); known != m_names.end())
        return QString::fromStdString(known->second);
    if (m_waiting.size() < kMaxWaiting && m_asked.emplace(address, true).second) {
        m_waiting.emplace_back(address, ipVersion);
        startLookups();
    }
    return {};
}

void HostNameResolver::startLookups()
{
    while (m_underWay < kMaxLookups && !m_waiting.empty()) {
        const auto [address, ipVersion] = m_waiting.front();
        m_waiting.pop_front();
        ++m_underWay;
        m_lookup(QString::fromStdString(packet::toString(address, ipVersion)),
                 [this, address = address, round = m_round](const QString& name) {
                     --m_underWay;
                     if (round == m_round) {
                         m_asked.erase(address);
                         learn(address, isHostName(name) ? name : QString());
                     }
                     startLookups();
                 });
    }
}

void HostNameResolver::learn(const packet::IpAddress& address, const QString& name)
{
    if (m_names.size() >= kMaxNames) {
        m_names.erase(m_oldestFirst.front());
        m_oldestFirst.pop_front();
    }
    if (m_names.insert_or_assign(address, name.toStdString()).second)
        m_oldestFirst.push_back(address);
    if (!m_publish.isActive())
        m_publish.start();
}

}  // namespace netmoth::model
