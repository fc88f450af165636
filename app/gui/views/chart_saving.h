// SPDX-License-Identifier: GPL-3.0-or-later
// Saves charts to a file that the user chooses: written on another thread, one at a time. Thread rule: GUI thread.
#pragma once

#include "app/gui/charts/chart_export.h"
#include "app/model/background_work.h"
#include "app/model/saying.h"

#include <QObject>

#include <optional>

namespace netmoth::gui {

class ChartSaving final : public QObject
{
    Q_OBJECT

public:
    explicit ChartSaving(QObject* parent = nullptr);

    /// What saves, for whoever shows its progress.
    [[nodiscard]] model::BackgroundWork& work() { return m_work; }

    /// Asks for a file: a picture (.png, .svg) or values (.csv). Nothing: cancelled.
    [[nodiscard]] static std::optional<QString> askForFile(QWidget* parent);
    /// @p write has what is to be saved, as it is now.
    void begin(const QString& path, ChartWriter write);

signals:
    void told(const netmoth::model::Saying& saying);  ///< It was saved, or why nothing was begun.
    void failed(const QString& sentence);

private:
    model::BackgroundWork m_work;
};

}  // namespace netmoth::gui
