// SPDX-License-Identifier: GPL-3.0-or-later
// The hash index of the flow table: hash → record indices. One cache line per bucket, so that a packet costs one cache
// miss here, and the line can be prefetched one burst ahead.
#pragma once

#include "core/memory/fixed_array.h"

#include <array>
#include <cstddef>
#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace netmoth::flow {

/// Each bucket has ten entries of a 16-bit tag and a record index. Entries that do not fit in their home bucket go to
/// one of the next kMaxProbes buckets. This is counted in `overflow` of each bucket passed, so that a failed search
/// stops early. Single thread; no allocation after construction.
class BucketIndex
{
public:
    static constexpr std::uint32_t kNone = ~std::uint32_t{0};
    static constexpr std::size_t kEntries = 10;
    static constexpr std::size_t kMaxProbes = 16;

    /// Room for @p capacity entries at an average load of at most 6 of 10.
    explicit BucketIndex(std::uint32_t capacity);

    void prefetch(std::uint64_t hash) const { __builtin_prefetch(&m_buckets[homeOf(hash)]); }

    /// Sets @p index to the first one in the home bucket with the same tag, which is sufficient for prefetching the
    /// record. @return false if there is none.
    [[nodiscard]] bool guess(std::uint64_t hash, std::uint32_t& index) const
    {
        const Bucket& bucket = m_buckets[homeOf(hash)];
        const std::uint32_t matches = bucket.matches(tagOf(hash));
        if (matches == 0) [[unlikely]]
            return false;
        index = bucket.indices[static_cast<unsigned>(__builtin_ctz(matches))];
        return true;
    }

    /// Calls @p isSame(index) for each candidate until it returns true. @return that index or kNone.
    template <typename IsSame>
    [[nodiscard]] std::uint32_t find(std::uint64_t hash, IsSame&& isSame) const
    {
        const std::uint16_t tag = tagOf(hash);
        std::size_t at = homeOf(hash);
        for (std::size_t probe = 0; probe < kMaxProbes; ++probe) {
            const Bucket& bucket = m_buckets[at];
            for (std::uint32_t matches = bucket.matches(tag); matches != 0; matches &= matches - 1) {
                const std::uint32_t index = bucket.indices[static_cast<std::size_t>(__builtin_ctz(matches))];
                if (isSame(index))
                    return index;
            }
            if (bucket.overflow == 0)
                return kNone;
            at = (at + 1) & m_mask;
        }
        return kNone;
    }

    /// @return false when kMaxProbes buckets in a row are full; nothing is changed then.
    bool insert(std::uint64_t hash, std::uint32_t index);

    /// Removes an entry that is there.
    void erase(std::uint64_t hash, std::uint32_t index);

    [[nodiscard]] std::size_t bytes() const { return m_buckets.bytes(); }

private:
    struct alignas(64) Bucket
    {
        std::array<std::uint16_t, kEntries> tags;  ///< 0: the entry is free.
        std::uint16_t overflow;                    ///< Entries that passed this bucket because it was full.
        std::uint16_t reserved;
        std::array<std::uint32_t, kEntries> indices;

        /// Bit i set where tags[i] == tag.
        [[nodiscard]] std::uint32_t matches(std::uint16_t tag) const
        {
            std::uint32_t mask = 0;
#if defined(__SSE2__)
            // 16 lanes over tags, overflow, reserved and two indices; the low ten bits count.
            const auto* line = reinterpret_cast<const __m128i*>(tags.data());
            const __m128i wanted = _mm_set1_epi16(static_cast<short>(tag));
            const __m128i low = _mm_cmpeq_epi16(_mm_load_si128(line), wanted);
            const __m128i high = _mm_cmpeq_epi16(_mm_load_si128(line + 1), wanted);
            mask = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_packs_epi16(low, high))) & 0x3FF;
#else
            for (std::size_t i = 0; i < kEntries; ++i)
                mask |= static_cast<std::uint32_t>(tags[i] == tag) << i;
#endif
            return mask;
        }
    };
    static_assert(sizeof(Bucket) == 64);

    [[nodiscard]] std::size_t homeOf(std::uint64_t hash) const
    {
        return hash & m_mask;
    }
    [[nodiscard]] static std::uint16_t tagOf(std::uint64_t hash)
    {
        const auto tag = static_cast<std::uint16_t>(hash >> 48);
        return tag == 0 ? 1 : tag;
    }

    memory::FixedArray<Bucket> m_buckets;
    std::size_t m_mask;
};

}  // namespace netmoth::flow
