// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop/recent_files_menu.h"

#include "app/gui/base/plain_tool_tip.h"

#include <QDir>
#include <QFileInfo>

namespace netmoth::gui {

namespace {

constexpr qsizetype kLongestFolder = 48;

QString shortened(const QString& text)
{
    if (text.size() <= kLongestFolder)
        return text;
    return text.left(kLongestFolder / 2) + QStringLiteral("…") + text.right(kLongestFolder / 2);
}

QString withLiteralAmpersands(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

}  // namespace

RecentFilesMenu::RecentFilesMenu(QSettings& settings, QWidget* parent)
    : QMenu(tr("Open &Recent"), parent)
    , m_files(settings)
{
    setObjectName(QStringLiteral("recentFiles"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, [this] {
        if (const QStringList gone = m_files.prune(); !gone.isEmpty())
            emit pruned([gone] { return tellGone(gone); });
        rebuild();
    });
    rebuild();
}

QString RecentFilesMenu::tellGone(const QStringList& paths)
{
    return paths.size() == 1 ? tr("%1 is no longer there: taken off the list of recent files.")
                                   .arg(QDir::toNativeSeparators(paths.first()))
                             : tr("%n capture files are no longer there: taken off the list of recent files.", nullptr,
                                  static_cast<int>(paths.size()));
}

void RecentFilesMenu::add(const QString& path)
{
    m_files.add(path);
    rebuild();
}

QString RecentFilesMenu::entryText(int number, const QString& path)
{
    const QFileInfo file(path);
    const QString name = withLiteralAmpersands(file.fileName());
    const QString folder = withLiteralAmpersands(shortened(file.absolutePath()));
    return number < 10 ? tr("&%1  %2 – %3").arg(QString::number(number), name, folder)
                       : tr("%1 – %2", "file and folder").arg(name, folder);
}

void RecentFilesMenu::rebuild()
{
    clear();
    int number = 0;
    for (const QString& path : m_files.paths()) {
        QAction* entry = addAction(entryText(++number, path), this, [this, path] { choose(path); });
        entry->setToolTip(plainToolTip(path));
    }
    if (number == 0)
        addAction(tr("No capture file was opened yet"))->setEnabled(false);
    addSeparator();
    QAction* forget = addAction(tr("&Clear This List"), this, [this] {
        m_files.clear();
        rebuild();
    });
    forget->setEnabled(number > 0);
}

void RecentFilesMenu::choose(const QString& path)
{
    if (QFileInfo::exists(path)) {
        emit chosen(path);
        return;
    }
    m_files.remove(path);
    emit pruned([path] { return tellGone({path}); });
}

}  // namespace netmoth::gui
