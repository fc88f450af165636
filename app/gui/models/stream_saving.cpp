// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/stream_saving.h"

#include "app/session/stream_file_writer.h"

namespace netmoth::gui {

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

Result<std::uint64_t> writeText(const StreamPages& pages, const QString& path)
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
    }
    return outcome.and_then([&] { return (*writer)->finish(); }).map([&] { return (*writer)->length(); });
}

}  // namespace

StreamSaving::StreamSaving(QObject* parent)
    : QObject(parent)
{
    m_threads.setMaxThreadCount(1);
}

StreamSaving::~StreamSaving()
{
    m_threads.waitForDone();
}

void StreamSaving::saveBytes(const session::FollowedStream& stream, flow::Direction direction, const QString& path)
{
    m_threads.start([this, stream, direction, path] {
        const auto written = writeBytes(stream, direction, path);
        written ? emit saved(path, *written) : emit failed(QString::fromStdString(written.error().sentence));
    });
}

void StreamSaving::saveText(const session::FollowedStream& stream, const std::array<QString, 2>& names,
                            const StreamLook& look, const QString& path)
{
    m_threads.start([this, stream, names, look, path] {
        StreamPages pages(stream, names);
        pages.setLook(look);
        const auto written = writeText(pages, path);
        written ? emit saved(path, *written) : emit failed(QString::fromStdString(written.error().sentence));
    });
}

}  // namespace netmoth::gui
