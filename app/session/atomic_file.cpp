// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/atomic_file.h"

#include <cerrno>
#include <cstring>

namespace netmoth::session {

AtomicFile::AtomicFile(const QString& path)
    : m_path(path)
    , m_file(path)
{
}

/// @p error: errno as the call left it; 0: Qt found the cause itself.
bool AtomicFile::failed(int error)
{
    m_reason = error != 0 ? QString::fromLocal8Bit(std::strerror(error)) : m_file.errorString();
    return false;
}

bool AtomicFile::open()
{
    errno = 0;
    // Unbuffered: an error shows at the write that it belongs to.
    return m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || failed(errno);
}

bool AtomicFile::seek(qint64 offset)
{
    errno = 0;
    return m_reason.isEmpty() && (m_file.seek(offset) || failed(errno));
}

bool AtomicFile::write(std::span<const char> bytes)
{
    if (!m_reason.isEmpty())
        return false;
    while (!bytes.empty()) {  // a disk that is nearly full takes a part first, and says why the next time
        errno = 0;
        const qint64 written = m_file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        if (written <= 0)
            return failed(errno);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

bool AtomicFile::commit()
{
    errno = 0;
    return m_reason.isEmpty() && (m_file.commit() || failed(errno));
}

}  // namespace netmoth::session
