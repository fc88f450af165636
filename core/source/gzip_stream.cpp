// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/byte_stream.h"

#include <zlib.h>

#include <algorithm>

namespace netmoth::source {

namespace {
constexpr std::size_t kInputBytes = 64 * 1024;
constexpr int kGzipWindowBits = 15 + 16;  // zlib.h: 16 added to the window size means gzip framing only
}  // namespace

struct GzipStream::Inflater
{
    z_stream z = {};
};

Result<std::unique_ptr<GzipStream>> GzipStream::create(std::unique_ptr<PlainStream> compressed,
                                                       std::span<const std::uint8_t> head)
{
    auto inflater = std::make_unique<Inflater>();
    if (inflateInit2(&inflater->z, kGzipWindowBits) != Z_OK)
        return fail(FailureKind::System, "zlib could not start: not enough memory");
    return std::unique_ptr<GzipStream>(new GzipStream(std::move(compressed), std::move(inflater), head));
}

GzipStream::GzipStream(std::unique_ptr<PlainStream> compressed, std::unique_ptr<Inflater> inflater,
                       std::span<const std::uint8_t> head)
    : m_compressed(std::move(compressed))
    , m_inflater(std::move(inflater))
    , m_input(std::max(kInputBytes, head.size()))
{
    std::copy(head.begin(), head.end(), m_input.begin());
    m_inflater->z.next_in = m_input.data();
    m_inflater->z.avail_in = static_cast<uInt>(head.size());
}

GzipStream::~GzipStream()
{
    inflateEnd(&m_inflater->z);
}

std::uint64_t GzipStream::diskBytesRead() const
{
    return m_compressed->diskBytesRead() - m_inflater->z.avail_in;
}

ByteStream::Piece GzipStream::finish(Status status, FailureKind kind, const char* clause)
{
    m_end = status;
    m_failure = {kind, clause};
    return {status, 0};
}

GzipStream::Input GzipStream::refill(std::chrono::milliseconds wait)
{
    const Piece piece = m_compressed->read(m_input, wait);
    m_inflater->z.next_in = m_input.data();
    m_inflater->z.avail_in = static_cast<uInt>(piece.size);
    switch (piece.status) {
    case Status::Bytes:
        return Input::Ready;
    case Status::Waiting:
        return Input::Waiting;
    case Status::End:
        return Input::End;
    case Status::Failed:
        break;
    }
    m_failure = m_compressed->failure();
    return Input::Failed;
}

bool GzipStream::startNextMember()
{
    constexpr std::uint8_t kFirstMagicByte = 0x1F;
    if (*m_inflater->z.next_in != kFirstMagicByte)
        return false;
    m_betweenMembers = false;
    return inflateReset(&m_inflater->z) == Z_OK;
}

ByteStream::Piece GzipStream::read(std::span<std::uint8_t> into, std::chrono::milliseconds wait)
{
    if (m_end != Status::Bytes)
        return {m_end, 0};
    z_stream& z = m_inflater->z;
    z.next_out = into.data();
    z.avail_out = static_cast<uInt>(into.size());
    while (z.avail_out == into.size()) {
        if (z.avail_in == 0) {
            const Input input = refill(wait);
            if (input == Input::Waiting)
                return {Status::Waiting, 0};
            if (input == Input::Failed)
                return {m_end = Status::Failed, 0};
            if (input == Input::End)
                return m_betweenMembers
                           ? finish(Status::End, FailureKind::Damaged, "")
                           : finish(Status::Failed, FailureKind::Damaged, "the gzip compression ends too early");
        }
        if (m_betweenMembers && !startNextMember()) {
            // gzip(1) pads tapes with zeros; anything else after the last member is not ours to guess at.
            return *z.next_in == 0
                       ? finish(Status::End, FailureKind::Damaged, "")
                       : finish(Status::Failed, FailureKind::Damaged, "foreign bytes follow the gzip compression");
        }
        const int outcome = inflate(&z, Z_NO_FLUSH);
        m_betweenMembers = outcome == Z_STREAM_END;
        const bool stored = z.avail_out != into.size();
        if (outcome == Z_OK || outcome == Z_STREAM_END || outcome == Z_BUF_ERROR)
            continue;
        const Piece failed = finish(Status::Failed, FailureKind::Damaged, "the gzip compression is damaged");
        if (!stored)
            return failed;
    }
    return {Status::Bytes, into.size() - z.avail_out};
}

}  // namespace netmoth::source
