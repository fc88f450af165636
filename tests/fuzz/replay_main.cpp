// SPDX-License-Identifier: GPL-3.0-or-later
// <fuzzer>-replay [--mutations N] PATH…: runs a fuzz target over every file in the given files and folders, and over N
// reproducible mutations of each, with any compiler. What libFuzzer finds is replayed here, in every build.
#include "tests/support/frame_builder.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace {

using netmoth::test::Bytes;
namespace fs = std::filesystem;

std::vector<fs::path> inputsIn(const fs::path& path)
{
    std::vector<fs::path> inputs;
    if (fs::is_regular_file(path))
        inputs.push_back(path);
    else if (fs::is_directory(path))
        for (const auto& entry : fs::recursive_directory_iterator(path))
            if (entry.is_regular_file())
                inputs.push_back(entry.path());
    std::sort(inputs.begin(), inputs.end());
    return inputs;
}

/// One to eight edits: a byte or a length-like word changed, a stretch removed, repeated or cut off.
Bytes mutated(Bytes bytes, std::mt19937_64& random)
{
    constexpr std::uint32_t kInteresting[] = {0,          1,          0x7F,       0xFF,   0xFFFF,
                                              0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 262144, 262145};
    const auto below = [&](std::size_t limit) {
        return static_cast<std::size_t>(random() % std::max<std::size_t>(limit, 1));
    };
    for (std::size_t edits = 1 + below(8); edits > 0 && !bytes.empty(); --edits) {
        const std::size_t at = below(bytes.size());
        const auto here = bytes.begin() + static_cast<std::ptrdiff_t>(at);
        const std::size_t stretch = std::min(bytes.size() - at, 1 + below(32));
        switch (below(6)) {
        case 0:
            bytes[at] = static_cast<std::uint8_t>(random());
            break;
        case 1:
            bytes[at] = static_cast<std::uint8_t>(bytes[at] ^ (1U << below(8)));
            break;
        case 2: {
            const std::uint32_t word = kInteresting[below(std::size(kInteresting))];
            std::memcpy(bytes.data() + at, &word, std::min<std::size_t>(sizeof word, bytes.size() - at));
            break;
        }
        case 3:
            bytes.erase(here, here + static_cast<std::ptrdiff_t>(stretch));
            break;
        case 4: {
            const Bytes copy(here, here + static_cast<std::ptrdiff_t>(stretch));
            bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(below(bytes.size())), copy.begin(), copy.end());
            break;
        }
        default:
            if (below(4) == 0)
                bytes.resize(at);
            break;
        }
    }
    return bytes;
}

/// From a buffer of exactly the input's size, so that a sanitizer sees the first byte read beyond it.
void runExact(const Bytes& bytes)
{
    const std::unique_ptr<std::uint8_t[]> copy(new std::uint8_t[bytes.size()]);
    std::copy(bytes.begin(), bytes.end(), copy.get());
    LLVMFuzzerTestOneInput(copy.get(), bytes.size());
}

}  // namespace

int main(int argc, char** argv)
{
    unsigned long mutations = 0;
    std::size_t inputs = 0;
    std::mt19937_64 random(1);
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--mutations") == 0 && i + 1 < argc) {
            mutations = std::strtoul(argv[++i], nullptr, 10);
            continue;
        }
        for (const fs::path& path : inputsIn(argv[i])) {
            std::ifstream file(path, std::ios::binary);
            const Bytes bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
            runExact(bytes);
            for (unsigned long m = 0; m < mutations; ++m)
                runExact(mutated(bytes, random));
            ++inputs;
        }
    }
    std::printf("%zu inputs, %lu mutations of each\n", inputs, mutations);
    return inputs == 0 ? 1 : 0;
}
