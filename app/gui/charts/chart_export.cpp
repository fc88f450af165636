// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/charts/chart_export.h"

#include "app/model/number_format.h"
#include "app/session/atomic_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QImage>
#include <QPainter>
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
constexpr std::array<const char*, model::kMetricCount> kMetricNames{
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

ChartWriter writerOf(const QByteArray& bytes)
{
    return [bytes](const QString& path, const model::BackgroundWork::Proceed&) {
        return write(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    };
}

ChartWriter drawingOf(QWidget& widget, const QString& title)
{
    QBuffer drawing;
    drawing.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&drawing);
    generator.setSize(widget.size());
    generator.setViewBox(widget.rect());
    generator.setTitle(title);
    QPainter painter(&generator);
    widget.render(&painter);
    painter.end();
    return writerOf(drawing.data());
}

std::string utc(std::int64_t epochNs)
{
    return QDateTime::fromMSecsSinceEpoch(model::wholeMilliseconds(epochNs), QTimeZone::utc())
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"))
        .toStdString();
}

/// Of one metric.
using ChartSegments = std::vector<model::ChartSegment>;

/// All series have values at the same times; some series of a file have none. @p originNs: where the seconds begin.
std::string valuesText(const std::array<ChartSegments, model::kMetricCount>& values, std::int64_t originNs)
{
    std::string text = "time";
    for (const char* name : kMetricNames)
        text += fmt::format(",{}", name);
    text += "\r\n";
    for (std::size_t segment = 0; segment < values.front().size(); ++segment)
        for (std::size_t i = 0; i < values.front()[segment].size(); ++i) {
            const double seconds = values.front()[segment][i].x();
            if (seconds < 0)
                continue;  // the one before the window, for the line
            text += utc(originNs + std::llround(seconds * 1e9));
            for (const auto& metric : values)
                text += metric.empty() ? "," : fmt::format(",{:.3f}", metric.at(segment).at(i).y());
            text += "\r\n";
        }
    return text;
}

}  // namespace

ChartWriter pictureOf(QWidget& widget, const QString& title, const QString& path)
{
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return drawingOf(widget, title);
    QImage picture(widget.size() * kPictureScale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(kPictureScale);
    picture.fill(widget.palette().color(QPalette::Window));
    widget.render(&picture);
    return [picture](const QString& target, const model::BackgroundWork::Proceed& proceed) -> Result<void> {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        picture.save(&file, "PNG");
        return proceed(1) ? writerOf(file.data())(target, proceed) : Result<void>();
    };
}

ChartWriter valuesOf(const model::TrafficHistory& history, std::int64_t fromNs, std::int64_t toNs)
{
    std::array<ChartSegments, model::kMetricCount> values;
    for (std::size_t i = 0; i < model::kMetricCount; ++i)
        values[i] = history.series(static_cast<model::Metric>(i))
                        .window(fromNs, toNs, fromNs, kEveryPoint, model::TimeSeries::Reduction::Peaks);
    return [values, originNs = fromNs + history.epochOffsetNs()](
               const QString& path, const model::BackgroundWork::Proceed& proceed) -> Result<void> {
        const std::string text = valuesText(values, originNs);
        return proceed(1) ? write(path, text) : Result<void>();
    };
}

}  // namespace netmoth::gui
