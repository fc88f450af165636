// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/stream_file_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace netmoth::session {

namespace {

struct StreamFileWriterText
{
    Q_DECLARE_TR_FUNCTIONS(StreamFileWriter)
};

tl::unexpected<Failure> writingFailed(const QString& path, const QString& reason)
{
    return fail(FailureKind::System,
                StreamFileWriterText::tr("Writing the stream to %1 failed: %2. Free some room there or choose "
                                         "another place.")
                    .arg(path, reason)
                    .toStdString());
}

}  // namespace

StreamFileWriter::StreamFileWriter(const QString& path)
    : m_file(path)
{
}

Result<std::unique_ptr<StreamFileWriter>> StreamFileWriter::create(const QString& path)
{
    std::unique_ptr<StreamFileWriter> writer(new StreamFileWriter(path));
    if (!writer->m_file.open())
        return writer->failure();
    return writer;
}

tl::unexpected<Failure> StreamFileWriter::failure() const
{
    return writingFailed(m_file.path(), m_file.reason());
}

Result<void> StreamFileWriter::write(std::uint64_t offset, std::span<const char> bytes)
{
    if (!m_base)
        m_base = offset;
    const std::uint64_t at = offset - *m_base;
    if (!m_file.seek(static_cast<qint64>(at)))
        return failure();
    m_length = std::max(m_length, at + bytes.size());
    if (!m_file.write(bytes))
        return failure();
    return {};
}

Result<void> StreamFileWriter::write(const FollowedStream& stream, flow::Direction direction)
{
    const QByteArray& bytes = stream.side(direction).bytes;
    for (const StreamTurn& turn : stream.turns()) {
        if (turn.direction != direction || turn.kind != StreamTurn::Kind::Data)
            continue;
        if (auto written = write(turn.offset, {bytes.constData() + turn.begin, turn.length}); !written)
            return written;
    }
    return {};
}

Result<void> StreamFileWriter::finish()
{
    if (!m_file.commit())
        return failure();
    return {};
}

Result<void> replaceFile(const QString& path, const QByteArray& bytes)
{
    AtomicFile file(path);
    if (file.open() && file.write({bytes.constData(), static_cast<std::size_t>(bytes.size())}) && file.commit())
        return {};
    return writingFailed(path, file.reason());
}

}  // namespace netmoth::session
