// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/window_state.h"

#include "app/gui/views/column_layout.h"
#include "app/gui/window/named_children.h"

#include <QAction>
#include <QComboBox>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStyle>
#include <QTabWidget>

namespace netmoth::gui {

namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");

QString keyOf(const char* group, const QObject& object)
{
    return QStringLiteral("window/%1/%2").arg(QLatin1String(group), object.objectName());
}

/// What is typed into is content, not layout.
bool isRemembered(const QComboBox& choice)
{
    return !choice.isEditable();
}

bool isRemembered(const QAction& action)
{
    return action.isCheckable() && action.actionGroup() == nullptr;
}

/// By what an entry stands for, where it says so: entries may come and go between versions.
QVariant valueOf(const QComboBox& choice)
{
    return choice.currentData().isValid() ? choice.currentData() : QVariant(choice.currentIndex());
}

int indexFor(const QComboBox& choice, const QVariant& value)
{
    if (!choice.currentData().isValid())
        return value.toInt();
    for (int i = 0; i < choice.count(); ++i)  // a settings file gives back text
        if (choice.itemData(i).toString() == value.toString())
            return i;
    return -1;
}

void restoreChoice(QComboBox& choice, const QSettings& settings)
{
    const QVariant value = settings.value(keyOf("choices", choice));
    if (const int index = value.isValid() ? indexFor(choice, value) : -1; index >= 0 && index < choice.count())
        choice.setCurrentIndex(index);
}

void restoreTab(QTabWidget& tabs, const QSettings& settings)
{
    bool isNumber = false;
    const int index = settings.value(keyOf("tabs", tabs)).toInt(&isNumber);
    if (isNumber && index >= 0 && index < tabs.count())
        tabs.setCurrentIndex(index);
}

void restoreAction(QAction& action, const QSettings& settings)
{
    if (const QVariant value = settings.value(keyOf("actions", action)); value.isValid())
        action.setChecked(value.toBool());
}

}  // namespace

QSize firstWindowSize(const QWidget& window)
{
    constexpr QSize kWanted(1280, 800);
    const int titleBar = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    return kWanted.boundedTo(window.screen()->availableGeometry().size() - QSize(0, titleBar));
}

void saveWindowState(const QMainWindow& window, QSettings& settings)
{
    settings.setValue(kGeometryKey, window.saveGeometry());
    for (const QSplitter* splitter : namedChildren<QSplitter>(window))
        settings.setValue(keyOf("splitters", *splitter), splitter->saveState());
    for (const ColumnLayout* columns : namedChildren<ColumnLayout>(window))
        settings.setValue(keyOf("columns", *columns), columns->save());
    for (const QTabWidget* tabs : namedChildren<QTabWidget>(window))
        settings.setValue(keyOf("tabs", *tabs), tabs->currentIndex());
    for (const QComboBox* choice : namedChildren<QComboBox>(window))
        if (isRemembered(*choice))
            settings.setValue(keyOf("choices", *choice), valueOf(*choice));
    for (const QAction* action : namedChildren<QAction>(window))
        if (isRemembered(*action))
            settings.setValue(keyOf("actions", *action), action->isChecked());
}

void restoreWindowState(QMainWindow& window, const QSettings& settings)
{
    window.restoreGeometry(settings.value(kGeometryKey).toByteArray());
    for (QSplitter* splitter : namedChildren<QSplitter>(window))
        splitter->restoreState(settings.value(keyOf("splitters", *splitter)).toByteArray());
    for (ColumnLayout* columns : namedChildren<ColumnLayout>(window))
        columns->restore(settings.value(keyOf("columns", *columns)).toByteArray());
    for (QTabWidget* tabs : namedChildren<QTabWidget>(window))
        restoreTab(*tabs, settings);
    for (QComboBox* choice : namedChildren<QComboBox>(window))
        if (isRemembered(*choice))
            restoreChoice(*choice, settings);
    for (QAction* action : namedChildren<QAction>(window))
        if (isRemembered(*action))
            restoreAction(*action, settings);
}

}  // namespace netmoth::gui
