// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/stream_saving.h"

#include "app/session/stream_file_writer.h"

namespace netmoth::model {

namespace {

/// @return bytes written.
Result<std::uint64_t> writeBytes(const session::FollowedStream& stream, flow::Direction direction, const QString& path)
{
    auto writer = session::StreamFileWriter::create(path);
    if (!writer)
        return tl::unexpected<Failure>(writer.error());
    return (*writer)->write(stream, direction).and_then([&] { return (*writer)->finish(); }).map([&] {
        return (*writer)->length();
    });
}

Result<std::uint64_t> writeText(const StreamPages& pages, const QString& path, const BackgroundWork::Proceed& proceed)
{
    auto writer = session::StreamFileWriter::create(path);
    if (!writer)
        return tl::unexpected<Failure>(writer.error());
    Result<void> outcome;
    for (int page = 0; page < pages.count() && outcome; ++page) {
        QByteArray text;
        for (const StreamLine& line : pages.page(page))
            text += line.text.toUtf8() + '\n';
        outcome = (*writer)->write((*writer)->length(), {text.constData(), static_cast<std::size_t>(text.size())});
        if (!proceed(static_cast<double>(page + 1) / pages.count()))
            return std::uint64_t{0};  // the writer discards what was written
    }
    return outcome.and_then([&] { return (*writer)->finish(); }).map([&] { return (*writer)->length(); });
}

}  // namespace

StreamSaving::StreamSaving(QObject* parent)
    : QObject(parent)
{
    connect(&m_work, &BackgroundWork::cancelled, this, [this] { emit failed(tr("Cancelled: nothing was written.")); });
}

void StreamSaving::begin(const QString& path, std::function<Result<std::uint64_t>(const BackgroundWork::Proceed&)> save)
{
    const auto work = [this, path, save = std::move(save)](const BackgroundWork::Proceed& proceed) {
        const auto written = save(proceed);
        return [this, path, written] {
            written ? emit saved(path, *written) : emit failed(QString::fromStdString(written.error().sentence));
        };
    };
    if (!m_work.start([path] { return tr("The stream is being written to %1.").arg(path); }, work))
        emit failed(tr("The stream is still being written to another file: wait for the end, or cancel it."));
}

void StreamSaving::saveBytes(const session::FollowedStream& stream, flow::Direction direction, const QString& path)
{
    begin(path, [stream, direction, path](const auto&) { return writeBytes(stream, direction, path); });
}

void StreamSaving::saveText(const session::FollowedStream& stream, const std::array<QString, 2>& names,
                            const StreamLook& look, const QString& path)
{
    begin(path, [stream, names, look, path](const BackgroundWork::Proceed& proceed) {
        StreamPages pages(stream, names);
        pages.setLook(look);
        return writeText(pages, path, proceed);
    });
}

}  // namespace netmoth::model
