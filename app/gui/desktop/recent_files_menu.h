// SPDX-License-Identifier: GPL-3.0-or-later
// File → Open recent. Files that are gone are taken off as the menu opens, and that is said.
// Thread rule: GUI thread.
#pragma once

#include "app/gui/desktop/recent_files.h"
#include "app/gui/models/saying.h"

#include <QMenu>

namespace netmoth::gui {

class RecentFilesMenu final : public QMenu
{
    Q_OBJECT

public:
    /// @p settings must outlive the menu.
    explicit RecentFilesMenu(QSettings& settings, QWidget* parent = nullptr);

    void add(const QString& path);
    [[nodiscard]] QStringList paths() const { return m_files.paths(); }

    /// What one entry reads: file and folder, shortened in the middle, with a digit to choose it by.
    [[nodiscard]] static QString entryText(int number, const QString& path);

signals:
    void chosen(const QString& path);  ///< It was there a moment ago.
    void pruned(const netmoth::gui::Saying& saying);

private:
    [[nodiscard]] static QString tellGone(const QStringList& paths);
    void rebuild();
    void choose(const QString& path);

    RecentFiles m_files;
};

}  // namespace netmoth::gui
