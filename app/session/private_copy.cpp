// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/private_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <linux/magic.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>

#include <filesystem>
#include <system_error>

namespace netmoth::session {

namespace {

bool programsRunIn(const QString& folder)
{
    struct statvfs mount
    {
    };
    return !folder.isEmpty() && ::statvfs(folder.toLocal8Bit().constData(), &mount) == 0 &&
           (mount.f_flag & ST_NOEXEC) == 0;
}

QString parentFolder()
{
    // Not what QStandardPaths makes up, and warns of, where a login has none.
    if (const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR"); programsRunIn(runtime))
        return runtime;
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    QDir().mkpath(cache);
    return cache;
}

std::filesystem::path pathOf(const QString& file)
{
    return QFile::encodeName(file).toStdString();
}

/// @return why it failed, as the system says it in the user's language; empty: it did not. QFile::copy() has texts of
/// its own, which are not translated.
QString copyProgram(const QString& from, const QString& to)
{
    namespace fs = std::filesystem;
    const fs::path target = pathOf(to);
    std::error_code error;
    if (fs::copy_file(pathOf(from), target, error))
        fs::permissions(target, fs::perms::owner_all, error);
    return error ? QString::fromLocal8Bit(error.message()) : QString();
}

}  // namespace

bool needsPrivateCopy(const QString& helper)
{
    struct statfs fileSystem
    {
    };
    return ::statfs(helper.toLocal8Bit().constData(), &fileSystem) == 0 && fileSystem.f_type == FUSE_SUPER_MAGIC;
}

PrivateCopy::PrivateCopy(std::unique_ptr<QTemporaryDir> folder, QString path)
    : m_folder(std::move(folder))
    , m_path(std::move(path))
{
}

Result<PrivateCopy> PrivateCopy::of(const QString& program)
{
    auto folder = std::make_unique<QTemporaryDir>(parentFolder() + "/netmoth-XXXXXX");  // mode 0700
    const QString path = folder->filePath(QFileInfo(program).fileName());
    const QString reason = folder->isValid() ? copyProgram(program, path) : folder->errorString();
    if (!reason.isEmpty())
        return fail(FailureKind::System,
                    QCoreApplication::translate("HelperCommand",
                                                "Copying the capture helper to %1 failed (%2): is there room left?")
                        .arg(folder->path(), reason)
                        .toStdString());
    return PrivateCopy(std::move(folder), path);
}

}  // namespace netmoth::session
