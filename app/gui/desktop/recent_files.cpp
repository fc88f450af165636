// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop/recent_files.h"

#include "app/session/stream_input.h"

#include <QFileInfo>
#include <QSettings>

namespace netmoth::gui {

namespace {

const QString kPathsKey = QStringLiteral("files/recent");

}  // namespace

QStringList RecentFiles::paths() const
{
    QStringList paths;
    for (const QString& path : m_settings.value(kPathsKey).toStringList())
        if (paths.size() < kMost && QFileInfo(path).isAbsolute() && !paths.contains(path))
            paths << path;
    return paths;
}

void RecentFiles::add(const QString& path)
{
    if (session::inheritedDescriptor(path))
        return;  // it does not outlive this program
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList known = paths();
    known.removeAll(absolute);
    known.prepend(absolute);
    store(known.mid(0, kMost));
}

void RecentFiles::remove(const QString& path)
{
    QStringList known = paths();
    known.removeAll(path);
    store(known);
}

void RecentFiles::clear()
{
    m_settings.remove(kPathsKey);
}

QStringList RecentFiles::prune()
{
    QStringList there;
    QStringList gone;
    for (const QString& path : paths())
        (QFileInfo::exists(path) ? there : gone) << path;
    if (!gone.isEmpty())
        store(there);
    return gone;
}

void RecentFiles::store(const QStringList& paths)
{
    m_settings.setValue(kPathsKey, paths);
}

}  // namespace netmoth::gui
