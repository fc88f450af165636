// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/flow_hash.h"

#include <sys/random.h>

namespace netmoth::flow {

HashSeed HashSeed::random()
{
    HashSeed seed;
    // Up to 256 bytes are never short once the pool is ready (random(7)); before that it waits.
    if (::getrandom(seed.words.data(), sizeof seed.words, 0) != static_cast<ssize_t>(sizeof seed.words))
        __builtin_trap();  // a predictable seed would be an unnoticed weakness
    return seed;
}

}  // namespace netmoth::flow
