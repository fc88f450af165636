// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/charts/chart_export.h"

#include "app/gui/models/number_format.h"
#include "app/session/atomic_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>
#include <QPixmap>
#include <QSvgGenerator>
#include <QTimeZone>
#include <QWidget>

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <span>

namespace netmoth::gui {

namespace {

struct ChartExportText
{
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

constexpr qreal kPictureScale = 2;
/// More than any series keeps: nothing is reduced.
constexpr std::size_t kEveryPoint = 1'000'000;

/// In the order of Metric.
constexpr std::array<const char*, kMetricCount> kMetricNames{
    "received_pps",      "processed_pps",        "bits_per_second",       "nic_drops_pps",
    "softnet_drops_pps", "ring_drops_pps",       "engine_drops_pps",      "publish_drops_pps",
    "active_flows",      "new_flows_per_second", "ended_flows_per_second"};

Result<void> write(const QString& path, std::span<const char> bytes)
{
    session::AtomicFile file(path);
    if (file.open() && file.write(bytes) && file.commit())
        return {};
    return fail(
        FailureKind::System,
        ChartExportText::tr("Writing the charts to %1 failed: %2. Free some room there or choose another place.")
            .arg(path, file.reason())
            .toStdString());
}

void paintDrawing(QWidget& widget, const QString& title, QIODevice& device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(widget.size());
    generator.setViewBox(widget.rect());
    generator.setTitle(title);
    QPainter painter(&generator);
    widget.render(&painter);
}

std::string utc(std::int64_t epochNs)
{
    return QDateTime::fromMSecsSinceEpoch(wholeMilliseconds(epochNs), QTimeZone::utc())
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"))
        .toStdString();
}

}  // namespace

Result<void> savePicture(QWidget& widget, const QString& title, const QString& path)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        paintDrawing(widget, title, file);
    } else {
        QPixmap picture(widget.size() * kPictureScale);
        picture.setDevicePixelRatio(kPictureScale);
        picture.fill(widget.palette().color(QPalette::Window));
        widget.render(&picture);
        picture.save(&file, "PNG");
    }
    return write(path, {file.data().constData(), static_cast<std::size_t>(file.size())});
}

Result<void> saveValues(const TrafficHistory& history, std::int64_t fromNs, std::int64_t toNs, const QString& path)
{
    std::string text = "time";
    for (const char* name : kMetricNames)
        text += fmt::format(",{}", name);
    text += "\r\n";
    // All series get their values at the same times; of a file, some get none.
    std::array<std::vector<ChartSegment>, kMetricCount> values;
    for (std::size_t i = 0; i < kMetricCount; ++i)
        values[i] = history.series(static_cast<Metric>(i))
                        .window(fromNs, toNs, fromNs, kEveryPoint, TimeSeries::Reduction::Peaks);
    for (std::size_t segment = 0; segment < values.front().size(); ++segment)
        for (std::size_t i = 0; i < values.front()[segment].size(); ++i) {
            const double seconds = values.front()[segment][i].x();
            if (seconds < 0)
                continue;  // the one before the window, for the line
            text += utc(fromNs + std::llround(seconds * 1e9) + history.epochOffsetNs());
            for (const auto& metric : values)
                text += metric.empty() ? "," : fmt::format(",{:.3f}", metric.at(segment).at(i).y());
            text += "\r\n";
        }
    return write(path, text);
}

}  // namespace netmoth::gui
