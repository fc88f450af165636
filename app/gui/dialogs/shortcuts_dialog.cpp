// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/shortcuts_dialog.h"

#include "app/gui/config/config_dialog.h"
#include "app/gui/streams/follow_dialog.h"
#include "app/gui/streams/stream_find_bar.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace netmoth::gui {

namespace {

/// "&Open…" → "Open…", "A && B" → "A & B"
QString withoutMnemonic(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

/// In text from right to left, a comma at the end of "Ctrl+," would stand at its beginning.
QString keptFromLeftToRight(const QString& keys)
{
    constexpr char16_t kLeftToRightIsolate = 0x2066, kPopDirectionalIsolate = 0x2069;
    return QGuiApplication::isRightToLeft() ? QChar(kLeftToRightIsolate) + keys + QChar(kPopDirectionalIsolate) : keys;
}

QString keysOf(const QList<QKeySequence>& keys)
{
    return keptFromLeftToRight(QKeySequence::listToString(keys, QKeySequence::NativeText));
}

/// Menu by menu, with submenus where they stand.
void collect(const QMenu& menu, const QString& group, QList<ShortcutEntry>& entries, QList<const QAction*>& seen)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu() != nullptr) {
            collect(*action->menu(), group, entries, seen);
        } else if (!action->shortcuts().isEmpty() && !seen.contains(action)) {
            seen << action;
            entries << ShortcutEntry{group, withoutMnemonic(action->text()), keysOf(action->shortcuts())};
        }
    }
}

/// The windows that this one opens, with the names of their menu entries.
QString nameOfAction(const QWidget& window, const QString& objectName)
{
    const auto* action = window.findChild<QAction*>(objectName);
    return action == nullptr ? QString() : withoutMnemonic(action->text()).remove(QStringLiteral("…"));
}

/// The keys of windows that are not open, with the names of their actions.
void collectOfDialogs(const QWidget& window, QList<ShortcutEntry>& entries)
{
    const auto add = [&](const QString& group, const QString& text, const QList<QKeySequence>& keys) {
        if (!group.isEmpty())
            entries << ShortcutEntry{group, withoutMnemonic(text), keysOf(keys)};
    };
    add(nameOfAction(window, QStringLiteral("configuration")), ConfigDialog::tr("Review and save"),
        {QKeySequence::Save});
    const QString stream = nameOfAction(window, QStringLiteral("followStream"));
    add(stream, StreamFindBar::tr("Find in the stream"), {QKeySequence::Find});
    add(stream, StreamFindBar::tr("Find &Next"), {Qt::Key_F3});
    add(stream, StreamFindBar::tr("Find &Previous"), {Qt::SHIFT | Qt::Key_F3});
    add(stream, FollowDialog::tr("&Save"), {QKeySequence::Save});
}

}  // namespace

QList<ShortcutEntry> shortcutsOf(const QWidget& window)
{
    QList<ShortcutEntry> entries;
    QList<const QAction*> seen;
    if (const auto* mainWindow = qobject_cast<const QMainWindow*>(&window))
        for (const QAction* menu : mainWindow->menuBar()->actions())
            if (menu->menu() != nullptr)
                collect(*menu->menu(), withoutMnemonic(menu->text()), entries, seen);
    for (const QAction* action : window.findChildren<QAction*>())
        if (!action->shortcuts().isEmpty() && !action->text().isEmpty() && !seen.contains(action)) {
            seen << action;
            entries << ShortcutEntry{ShortcutsDialog::tr("Everywhere"), withoutMnemonic(action->text()),
                                     keysOf(action->shortcuts())};
        }
    collectOfDialogs(window, entries);
    return entries;
}

ShortcutsDialog::ShortcutsDialog(QWidget& window)
    : QDialog(&window)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    setObjectName(QStringLiteral("shortcutsDialog"));
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search commands and keys"));
    search->setAccessibleName(tr("Search commands and keys"));
    search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAlternatingRowColors(true);
    for (const ShortcutEntry& entry : shortcutsOf(window)) {
        const auto groups = m_list->findItems(entry.group, Qt::MatchExactly);
        QTreeWidgetItem* group = groups.isEmpty() ? new QTreeWidgetItem(m_list, {entry.group}) : groups.first();
        new QTreeWidgetItem(group, {entry.action, entry.keys});
    }
    m_list->expandAll();
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    if (m_list->topLevelItem(0) != nullptr)
        m_list->setCurrentItem(m_list->topLevelItem(0));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(520, 560);
    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ShortcutsDialog& ShortcutsDialog::showFor(QWidget& window)
{
    auto* dialog = new ShortcutsDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return *dialog;
}

void ShortcutsDialog::filter(const QString& text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        bool isAnyShown = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* entry = group->child(j);
            const bool isShown = entry->text(0).contains(text, Qt::CaseInsensitive) ||
                                 entry->text(1).contains(text, Qt::CaseInsensitive);
            entry->setHidden(!isShown);
            isAnyShown = isAnyShown || isShown;
        }
        group->setHidden(!isAnyShown);
    }
}

}  // namespace netmoth::gui
