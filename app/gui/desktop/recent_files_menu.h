// SPDX-License-Identifier: GPL-3.0-or-later
// File → Open recent. Files that no longer exist are removed when the menu opens, with a message. Thread rule: GUI
// thread.
#pragma once

#include "app/gui/desktop/recent_files.h"
#include "app/model/saying.h"

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

    /// The text of an entry: file and folder, shortened in the middle, with a digit as its mnemonic.
    [[nodiscard]] static QString entryText(int number, const QString& path);

signals:
    void chosen(const QString& path);  ///< It existed when the menu was opened.
    void pruned(const netmoth::model::Saying& saying);

private:
    [[nodiscard]] static QString tellGone(const QStringList& paths);
    void rebuild();
    void choose(const QString& path);

    RecentFiles m_files;
};

}  // namespace netmoth::gui
