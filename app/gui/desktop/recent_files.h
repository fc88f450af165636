// SPDX-License-Identifier: GPL-3.0-or-later
// The capture files that were opened last, newest first, kept in the settings. Knows no widget.
// Thread rule: that of its QSettings, which must outlive it.
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

    /// At most kMost absolute paths; whatever else stands in the settings is left out.
    [[nodiscard]] QStringList paths() const;
    void add(const QString& path);  ///< To the front; made absolute.
    void remove(const QString& path);
    void clear();

    /// Takes files off that are no longer there. @return those.
    QStringList prune();

private:
    void store(const QStringList& paths);

    QSettings& m_settings;
};

}  // namespace netmoth::gui
