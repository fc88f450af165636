// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of a helper that root cannot access: an AppImage is mounted by its user through FUSE, and no other user, not
// even root, has access. Therefore pkexec runs a copy in a private folder of the user.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace netmoth::session {

/// Whether @p helper lies on a file system that only its own user may read.
[[nodiscard]] bool needsPrivateCopy(const QString& helper);

/// Owns a copy of a program, and deletes it when it is destroyed.
class PrivateCopy
{
public:
    /// In the runtime folder of this login, or in the cache folder if the former is mounted noexec.
    static Result<PrivateCopy> of(const QString& program);

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    PrivateCopy(std::unique_ptr<QTemporaryDir> folder, QString path);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

}  // namespace netmoth::session
