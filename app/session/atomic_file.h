// SPDX-License-Identifier: GPL-3.0-or-later
// A file that appears under its name when it is complete. Until commit() the previous file stays. Reports the reason of
// a failure: QSaveFile alone reports a disk that becomes full during a write as "Unknown error". One thread at a time.
#pragma once

#include <QSaveFile>
#include <QString>

#include <span>

namespace netmoth::session {

class AtomicFile
{
public:
    explicit AtomicFile(const QString& path);

    /// Each returns false on failure, and reason() gives the reason. After a failure nothing more is written.
    [[nodiscard]] bool open();
    [[nodiscard]] bool seek(qint64 offset);
    [[nodiscard]] bool write(std::span<const char> bytes);  ///< All of them.
    [[nodiscard]] bool commit();                            ///< Waits for the disk.

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& reason() const { return m_reason; }

private:
    bool failed(int error);

    QString m_path;
    QSaveFile m_file;
    QString m_reason;
};

}  // namespace netmoth::session
