// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader and a keyboard need of a window: looked up in Qt's own accessibility tree.
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QWidget>

#include <map>

namespace netmoth::test {

/// "QPushButton "start" in QToolBar "captureToolBar"", to find it by.
inline QString describe(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    const auto name = [](const QWidget& w) {
        return QStringLiteral("%1 \"%2\"").arg(QLatin1String(w.metaObject()->className()), w.objectName());
    };
    return parent == nullptr ? name(widget) : name(widget) + QStringLiteral(" in ") + name(*parent);
}

/// Parts that Qt makes inside a control, or that are reached through the control that they belong to.
inline bool isPartOfAControl(const QWidget& widget)
{
    if (widget.objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar*>(&widget) != nullptr ||
        qobject_cast<const QHeaderView*>(&widget) != nullptr || qobject_cast<const QMenu*>(&widget) != nullptr ||
        qobject_cast<const QMenuBar*>(&widget) != nullptr || qobject_cast<const QTabBar*>(&widget) != nullptr ||
        qobject_cast<const QSplitterHandle*>(&widget) != nullptr)
        return true;
    const QWidget* parent = widget.parentWidget();
    return parent != nullptr && (parent->focusProxy() == &widget || qobject_cast<const QComboBox*>(parent) != nullptr ||
                                 widget.metaObject()->className() == QByteArray("QLineEditIconButton") ||
                                 widget.metaObject()->className() == QByteArray("QToolBarExtension") ||
                                 widget.metaObject()->className() == QByteArray("QTableCornerButton"));
}

inline bool isInteractive(const QWidget& widget)
{
    if (qobject_cast<const QAbstractButton*>(&widget) != nullptr)
        return true;
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr;
}

/// Every control of @p window that a screen reader could not name, or whose role says nothing; empty: none.
inline QStringList withoutAccessibleName(QWidget& window)
{
    QStringList offenders;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window || !isInteractive(*widget) || isPartOfAControl(*widget))
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty())
            offenders << describe(*widget) + QStringLiteral(" has no accessible name");
        else if (face->role() == QAccessible::NoRole || face->role() == QAccessible::Client)
            offenders << describe(*widget) + QStringLiteral(" has no role");
    }
    return offenders;
}

/// Controls that the keyboard cannot reach with Tab alone; tool buttons are reached by their actions' shortcuts.
inline QStringList withoutKeyboard(QWidget& window)
{
    QStringList offenders;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && isInteractive(*widget) && !isPartOfAControl(*widget) &&
            (widget->focusPolicy() & Qt::TabFocus) == 0 &&
            qobject_cast<const QToolBar*>(widget->parentWidget()) == nullptr)
            offenders << describe(*widget);
    return offenders;
}

/// The letter after a single '&'; null when there is none.
inline QChar mnemonicOf(const QString& text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(keys[0].key());
}

/// Alt+letter that means two things at a time in what is visible of @p window.
inline QStringList ambiguousMnemonics(QWidget& window)
{
    std::map<QChar, QStringList> users;
    const auto use = [&](const QString& text) {
        if (const QChar letter = mnemonicOf(text); !letter.isNull())
            users[letter] << text;
    };
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window || !widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && label->buddy() != nullptr)
            use(label->text());
        else if (qobject_cast<const QToolButton*>(widget) != nullptr)
            continue;  // shows its action's text; the letter works in the menu only
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            use(button->text());
        else if (const auto* bar = qobject_cast<const QMenuBar*>(widget))
            for (const QAction* action : bar->actions())
                use(action->text());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                use(tabs->tabText(tab));
    }
    QStringList offenders;
    for (const auto& [letter, texts] : users)
        if (texts.size() > 1)
            offenders << QStringLiteral("Alt+%1: %2").arg(letter).arg(texts.join(QStringLiteral(", ")));
    return offenders;
}

/// A letter that chooses two entries of one menu, be they enabled now or not, in any menu of @p window.
inline QStringList ambiguousMenuLetters(const QWidget& window)
{
    QStringList offenders;
    for (const QMenu* menu : window.findChildren<QMenu*>()) {
        std::map<QChar, QStringList> users;
        for (const QAction* action : menu->actions())
            if (const QChar letter = mnemonicOf(action->text()); action->isVisible() && !letter.isNull())
                users[letter] << action->text();
        for (const auto& [letter, texts] : users)
            if (texts.size() > 1)
                offenders << QStringLiteral("%1, menu \"%2\" of \"%3\": %4")
                                 .arg(letter, menu->title(), menu->objectName(), texts.join(QStringLiteral(", ")));
    }
    return offenders;
}

}  // namespace netmoth::test
