// SPDX-License-Identifier: GPL-3.0-or-later
// What usually listens on a port, from the system's list (services(5)), which may lie on a network. It is read once, in
// the background; until then nothing has a name. Bounded. Thread rule: any thread may ask.
#pragma once

#include <QString>

#include <cstdint>
#include <memory>

namespace netmoth::model {

class ServiceNames
{
public:
    static constexpr int kMost = 65'536;  ///< Entries beyond are not read.

    ServiceNames();

    /// "https", or empty.
    [[nodiscard]] QString nameOf(std::uint8_t protocol, std::uint16_t port) const;

private:
    struct Table;

    std::shared_ptr<const Table> m_table;
};

}  // namespace netmoth::model
