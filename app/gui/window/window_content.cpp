// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/window_content.h"

#include "app/gui/window/named_children.h"

#include <QAbstractItemView>
#include <QItemSelection>
#include <QLineEdit>
#include <QScrollBar>

namespace netmoth::gui {

namespace {

WindowContent::View viewOf(const QAbstractItemView& view)
{
    WindowContent::View kept;
    const QModelIndex current = view.currentIndex();
    if (current.isValid())
        kept.current = {current.column(), current.row()};
    if (view.selectionModel() != nullptr)
        for (const QItemSelectionRange& range : view.selectionModel()->selection())
            kept.selection.append(QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom())));
    return kept;
}

void put(QAbstractItemView& view, const WindowContent::View& kept)
{
    const QAbstractItemModel* model = view.model();
    if (model == nullptr || view.selectionModel() == nullptr)
        return;
    QItemSelection selection;
    for (const QRect& area : kept.selection)
        if (area.bottom() < model->rowCount() && area.right() < model->columnCount())
            selection.select(model->index(area.top(), area.left()), model->index(area.bottom(), area.right()));
    if (kept.current.y() >= 0)
        view.selectionModel()->setCurrentIndex(model->index(kept.current.y(), kept.current.x()),
                                               QItemSelectionModel::NoUpdate);
    view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

}  // namespace

WindowContent contentOf(const QMainWindow& window)
{
    WindowContent content;
    for (const QLineEdit* line : namedChildren<QLineEdit>(window))
        content.lines.insert(line->objectName(), line->text());
    for (const QAbstractItemView* view : namedChildren<QAbstractItemView>(window))
        content.views.insert(view->objectName(), viewOf(*view));
    for (const QAbstractScrollArea* area : namedChildren<QAbstractScrollArea>(window))
        content.scrolled.insert(area->objectName(),
                                {area->horizontalScrollBar()->value(), area->verticalScrollBar()->value()});
    if (const QWidget* focus = window.focusWidget(); focus != nullptr)
        content.focus = focus->objectName();
    return content;
}

void putContent(QMainWindow& window, const WindowContent& content)
{
    for (QLineEdit* line : namedChildren<QLineEdit>(window))
        if (const auto kept = content.lines.find(line->objectName());
            kept != content.lines.end() && line->text() != *kept)
            line->setText(*kept);
    for (QAbstractItemView* view : namedChildren<QAbstractItemView>(window))
        if (const auto kept = content.views.find(view->objectName()); kept != content.views.end())
            put(*view, *kept);
    for (QAbstractScrollArea* area : namedChildren<QAbstractScrollArea>(window))
        if (const auto kept = content.scrolled.find(area->objectName()); kept != content.scrolled.end()) {
            area->horizontalScrollBar()->setValue(kept->x());
            area->verticalScrollBar()->setValue(kept->y());
        }
    if (auto* focus = content.focus.isEmpty() ? nullptr : window.findChild<QWidget*>(content.focus); focus != nullptr)
        focus->setFocus();
}

}  // namespace netmoth::gui
