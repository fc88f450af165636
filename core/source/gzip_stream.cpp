// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/compressed_stream.h"

#include <zlib.h>

namespace netmoth::source {

namespace {

constexpr int kGzipWindowBits = 15 + 16;  // zlib.h: 16 added to the window size means gzip framing only

class GzipStream final : public CompressedStream
{
public:
    GzipStream(std::unique_ptr<PlainStream> compressed, std::span<const std::uint8_t> head)
        : CompressedStream(std::move(compressed), head)
    {
        m_isReady = inflateInit2(&m_inflater, kGzipWindowBits) == Z_OK;
    }
    ~GzipStream() override { inflateEnd(&m_inflater); }
    [[nodiscard]] bool isReady() const { return m_isReady; }

protected:
    Decoded decode(std::span<const std::uint8_t>& input, std::span<std::uint8_t>& room, const char*& clause) override
    {
        if (m_betweenMembers && !startNextMember(input.front())) {
            // gzip(1) pads tapes with zeros; anything else after the last member is damage.
            clause = "foreign bytes follow the gzip compression";
            return input.front() == 0 ? Decoded::EndOfFile : Decoded::Damaged;
        }
        m_inflater.next_in = const_cast<Bytef*>(input.data());  // zlib never writes there
        m_inflater.avail_in = static_cast<uInt>(input.size());
        m_inflater.next_out = room.data();
        m_inflater.avail_out = static_cast<uInt>(room.size());
        const int outcome = inflate(&m_inflater, Z_NO_FLUSH);
        input = input.last(m_inflater.avail_in);
        room = room.last(m_inflater.avail_out);
        m_betweenMembers = outcome == Z_STREAM_END;
        if (outcome == Z_OK || outcome == Z_STREAM_END || outcome == Z_BUF_ERROR)
            return Decoded::Some;
        clause = "the gzip compression is damaged";
        return Decoded::Damaged;
    }
    // A member ends with its checksum, so input is left as long as there is output.
    [[nodiscard]] bool holdsOutput() const override { return false; }
    [[nodiscard]] bool isComplete() const override { return m_betweenMembers; }
    [[nodiscard]] const char* cutClause() const override { return "the gzip compression ends too early"; }

private:
    bool startNextMember(std::uint8_t firstByte)
    {
        constexpr std::uint8_t kFirstMagicByte = 0x1F;
        if (firstByte != kFirstMagicByte)
            return false;
        m_betweenMembers = false;
        return inflateReset(&m_inflater) == Z_OK;
    }

    z_stream m_inflater = {};
    bool m_isReady = false;
    bool m_betweenMembers = false;
};

}  // namespace

Result<std::unique_ptr<CompressedStream>> makeGzipStream(std::unique_ptr<PlainStream> compressed,
                                                         std::span<const std::uint8_t> head)
{
    auto stream = std::make_unique<GzipStream>(std::move(compressed), head);
    if (!stream->isReady())
        return fail(FailureKind::System, "zlib could not start: not enough memory");
    return stream;
}

}  // namespace netmoth::source
