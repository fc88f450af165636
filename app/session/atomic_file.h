// SPDX-License-Identifier: GPL-3.0-or-later
// A file that appears under its name when it is complete; until then, and for good without commit(), what was there
// stays. Knows why it failed: QSaveFile alone calls a disk that filled up during a write an "Unknown error".
// One thread at a time.
#pragma once

#include <QSaveFile>
#include <QString>

#include <span>

namespace netmoth::session {

class AtomicFile
{
public:
    explicit AtomicFile(const QString& path);

    /// Each: false when it failed, and reason() says why. After a failure nothing more is written.
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
