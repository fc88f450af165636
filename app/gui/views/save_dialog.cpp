// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/save_dialog.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace netmoth::gui {

namespace {

/// "Picture (*.png)" → "png".
QString suffixIn(const QString& filter)
{
    return filter.section(QLatin1String("(*."), -1).section(QLatin1Char(')'), 0, 0);
}

}  // namespace

std::optional<SavePlace> askWhereToSave(QWidget* parent, const QString& title, const QString& proposal,
                                        const QStringList& filters)
{
    QFileDialog dialog(parent, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(suffixIn(filters.first()));
    dialog.selectFile(proposal);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString& filter) { dialog.setDefaultSuffix(suffixIn(filter)); });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    const QString path = dialog.selectedFiles().first();
    const QString suffix = QFileInfo(path).suffix();
    const auto typed = std::ranges::find_if(
        filters, [&](const QString& filter) { return suffixIn(filter).compare(suffix, Qt::CaseInsensitive) == 0; });
    const qsizetype chosen = std::max<qsizetype>(0, filters.indexOf(dialog.selectedNameFilter()));
    return SavePlace{path, typed != filters.end() ? typed - filters.begin() : chosen};
}

}  // namespace netmoth::gui
