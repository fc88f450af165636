// SPDX-License-Identifier: GPL-3.0-or-later
// The capture files that were opened last, newest first, stored in the settings. Uses no widget. Thread rule: that of
// its QSettings, which must outlive it.
#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace netmoth::gui {

class RecentFiles
{
public:
    static constexpr qsizetype kMost = 10;

    explicit RecentFiles(QSettings& settings)
        : m_settings(settings)
    {
    }

    /// At most kMost absolute paths; other entries of the settings are ignored.
    [[nodiscard]] QStringList paths() const;
    void add(const QString& path);  ///< To the front; made absolute.
    void remove(const QString& path);
    void clear();

    /// Removes files that no longer exist. @return the removed ones.
    QStringList prune();

private:
    void store(const QStringList& paths);

    QSettings& m_settings;
};

}  // namespace netmoth::gui
