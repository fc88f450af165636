// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/bucket_index.h"

#include <bit>

namespace netmoth::flow {

namespace {

constexpr std::size_t kAverageLoad = 6;

}  // namespace

BucketIndex::BucketIndex(std::uint32_t capacity)
    : m_buckets(std::bit_ceil(capacity / kAverageLoad + 1))
    , m_mask(m_buckets.size() - 1)
{
}

bool BucketIndex::insert(std::uint64_t hash, std::uint32_t index)
{
    const std::size_t home = homeOf(hash);
    for (std::size_t probe = 0; probe < kMaxProbes; ++probe) {
        Bucket& bucket = m_buckets[(home + probe) & m_mask];
        const std::uint32_t free = bucket.matches(0);
        if (free == 0)
            continue;
        const auto entry = static_cast<std::size_t>(__builtin_ctz(free));
        bucket.tags[entry] = tagOf(hash);
        bucket.indices[entry] = index;
        for (std::size_t passed = 0; passed < probe; ++passed)
            ++m_buckets[(home + passed) & m_mask].overflow;
        return true;
    }
    return false;
}

void BucketIndex::erase(std::uint64_t hash, std::uint32_t index)
{
    const std::uint16_t tag = tagOf(hash);
    const std::size_t home = homeOf(hash);
    for (std::size_t probe = 0; probe < kMaxProbes; ++probe) {
        Bucket& bucket = m_buckets[(home + probe) & m_mask];
        for (std::uint32_t matches = bucket.matches(tag); matches != 0; matches &= matches - 1) {
            const auto entry = static_cast<std::size_t>(__builtin_ctz(matches));
            if (bucket.indices[entry] != index)
                continue;
            bucket.tags[entry] = 0;
            for (std::size_t passed = 0; passed < probe; ++passed)
                --m_buckets[(home + passed) & m_mask].overflow;
            return;
        }
    }
}

}  // namespace netmoth::flow
