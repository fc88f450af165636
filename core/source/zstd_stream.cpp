// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/compressed_stream.h"

#include <zstd.h>
#include <zstd_errors.h>

namespace netmoth::source {

namespace {

constexpr int kLargestWindowLog = 27;

struct DecoderCloser
{
    void operator()(ZSTD_DCtx* decoder) const { ZSTD_freeDCtx(decoder); }
};
using Decoder = std::unique_ptr<ZSTD_DCtx, DecoderCloser>;

class ZstdStream final : public CompressedStream
{
public:
    ZstdStream(std::unique_ptr<PlainStream> compressed, std::span<const std::uint8_t> head, Decoder decoder)
        : CompressedStream(std::move(compressed), head)
        , m_decoder(std::move(decoder))
    {
    }

protected:
    Decoded decode(std::span<const std::uint8_t>& input, std::span<std::uint8_t>& room, const char*& clause) override
    {
        ZSTD_inBuffer in{input.data(), input.size(), 0};
        ZSTD_outBuffer out{room.data(), room.size(), 0};
        const std::size_t outcome = ZSTD_decompressStream(m_decoder.get(), &out, &in);
        input = input.subspan(in.pos);
        room = room.subspan(out.pos);
        m_betweenFrames = outcome == 0;
        m_holdsOutput = !m_betweenFrames && out.pos == out.size;
        if (ZSTD_isError(outcome) == 0)
            return Decoded::Some;
        clause = clauseFor(ZSTD_getErrorCode(outcome));
        return Decoded::Damaged;
    }
    [[nodiscard]] bool holdsOutput() const override { return m_holdsOutput; }
    [[nodiscard]] bool isComplete() const override { return m_betweenFrames; }
    [[nodiscard]] const char* cutClause() const override { return "the zstd compression ends too early"; }

private:
    static const char* clauseFor(ZSTD_ErrorCode code)
    {
        switch (code) {
        case ZSTD_error_frameParameter_windowTooLarge:
            return "the zstd compression needs a window of more than 128 MiB: decompress it first with "
                   "`zstd -d --long=31`";
        case ZSTD_error_prefix_unknown:
            return "foreign bytes follow the zstd compression";
        case ZSTD_error_dictionary_wrong:
            return "the zstd compression needs a dictionary: decompress it first with `zstd -d -D`";
        default:
            return "the zstd compression is damaged";
        }
    }

    Decoder m_decoder;
    bool m_betweenFrames = false;
    bool m_holdsOutput = false;
};

}  // namespace

Result<std::unique_ptr<CompressedStream>> makeZstdStream(std::unique_ptr<PlainStream> compressed,
                                                         std::span<const std::uint8_t> head)
{
    Decoder decoder(ZSTD_createDCtx());
    if (!decoder || ZSTD_isError(ZSTD_DCtx_setParameter(decoder.get(), ZSTD_d_windowLogMax, kLargestWindowLog)) != 0)
        return fail(FailureKind::System, "the zstd library could not start: not enough memory");
    return std::make_unique<ZstdStream>(std::move(compressed), head, std::move(decoder));
}

}  // namespace netmoth::source
