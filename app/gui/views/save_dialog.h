// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where to save something that can be saved in several kinds of file. Thread rule: GUI thread.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace netmoth::gui {

struct SavePlace
{
    QString path;
    qsizetype kind = 0;  ///< Index of its filter.
};

/// @p filters: one a kind, as file dialogs have them: "Picture (*.png)". A suffix that is typed decides on the kind.
/// Where none is typed, that of the chosen kind is put there *before* it is asked whether a file of this name may be
/// replaced. Nothing: it was cancelled.
[[nodiscard]] std::optional<SavePlace> askWhereToSave(QWidget* parent, const QString& title, const QString& proposal,
                                                      const QStringList& filters);

}  // namespace netmoth::gui
