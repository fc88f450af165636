// SPDX-License-Identifier: GPL-3.0-or-later
// <fuzzer>-seeds DIRECTORY: writes the seeds that the fuzzer's seeds_*.cpp describes, each into a file of its own.
#include "tests/fuzz/seeds.h"

#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>

int main(int argc, char** argv)
try {
    if (argc != 2) {
        std::fputs("Usage: seeds DIRECTORY\n", stderr);
        return 2;
    }
    const std::filesystem::path directory = argv[1];
    std::filesystem::remove_all(directory);
    std::filesystem::create_directories(directory);
    const auto seeds = netmoth::test::makeSeeds();
    for (const auto& [name, bytes] : seeds) {
        std::ofstream file(directory / name, std::ios::binary);
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        if (!file.flush()) {
            std::fprintf(stderr, "Cannot write %s\n", (directory / name).c_str());
            return 1;
        }
    }
    std::printf("%zu seeds\n", seeds.size());
    return seeds.empty() ? 1 : 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
