// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/chart_saving.h"

#include "app/gui/views/save_dialog.h"

#include <utility>

namespace netmoth::gui {

ChartSaving::ChartSaving(QObject* parent)
    : QObject(parent)
{
    connect(&m_work, &model::BackgroundWork::cancelled, this,
            [this] { emit told([] { return tr("Cancelled: the charts were not saved."); }); });
}

std::optional<QString> ChartSaving::askForFile(QWidget* parent)
{
    const auto place = askWhereToSave(
        parent, tr("Save the charts"), QStringLiteral("netmoth.png"),
        tr("Picture (*.png);;Drawing (*.svg);;Values, comma-separated (*.csv)").split(QLatin1String(";;")));
    return place ? std::optional(place->path) : std::nullopt;
}

void ChartSaving::begin(const QString& path, ChartWriter write)
{
    const auto work = [this, path, write = std::move(write)](const model::BackgroundWork::Proceed& proceed) {
        const auto written = write(path, proceed);
        return [this, path, written] {
            if (written)
                emit told([path] { return tr("The charts were saved to %1.").arg(path); });
            else
                emit failed(QString::fromStdString(written.error().sentence));
        };
    };
    if (!m_work.start([path] { return tr("The charts are being saved to %1.").arg(path); }, work))
        emit told([] { return tr("The charts are still being saved to another file: wait for the end."); });
}

}  // namespace netmoth::gui
