// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window_state.h"

#include "app/gui/views/column_layout.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace netmoth::gui {

namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");

QString splitterKey(const QSplitter& splitter)
{
    return QStringLiteral("window/splitters/") + splitter.objectName();
}

QString columnsKey(const ColumnLayout& columns)
{
    return QStringLiteral("window/columns/") + columns.objectName();
}

}  // namespace

void saveWindowState(const QMainWindow& window, QSettings& settings)
{
    settings.setValue(kGeometryKey, window.saveGeometry());
    for (const QSplitter* splitter : window.findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty())
            settings.setValue(splitterKey(*splitter), splitter->saveState());
    for (const ColumnLayout* columns : window.findChildren<ColumnLayout*>())
        settings.setValue(columnsKey(*columns), columns->save());
}

void restoreWindowState(QMainWindow& window, const QSettings& settings)
{
    window.restoreGeometry(settings.value(kGeometryKey).toByteArray());
    for (QSplitter* splitter : window.findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty())
            splitter->restoreState(settings.value(splitterKey(*splitter)).toByteArray());
    for (ColumnLayout* columns : window.findChildren<ColumnLayout*>())
        columns->restore(settings.value(columnsKey(*columns)).toByteArray());
}

}  // namespace netmoth::gui
