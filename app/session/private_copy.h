// SPDX-License-Identifier: GPL-3.0-or-later
// The helper where root cannot reach it: an AppImage is mounted by its user through FUSE, and lets nobody else in, not
// even root. So pkexec is given a copy in a folder of the user's alone.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace netmoth::session {

/// Whether @p helper lies on a file system that only its own user may read.
[[nodiscard]] bool needsPrivateCopy(const QString& helper);

/// Owns a copy of a program, which goes with it.
class PrivateCopy
{
public:
    /// In the runtime folder of this login, or in the cache folder where nothing may run there.
    static Result<PrivateCopy> of(const QString& program);

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    PrivateCopy(std::unique_ptr<QTemporaryDir> folder, QString path);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

}  // namespace netmoth::session
