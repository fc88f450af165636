// SPDX-License-Identifier: GPL-3.0-or-later
// Seeds of a fuzzer: written by code at test time, never committed as binaries.
#pragma once

#include "tests/support/frame_builder.h"

#include <map>
#include <string>

namespace netmoth::test {

/// Implemented once by each fuzzer's seeds_*.cpp: file name → input.
[[nodiscard]] std::map<std::string, Bytes> makeSeeds();

}  // namespace netmoth::test
