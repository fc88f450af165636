// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace netmoth {

/// Workers, and so rings, of one capture: bounds the region, messages that name a worker, and descriptors.
inline constexpr std::uint32_t kMaxWorkers = 64;

}  // namespace netmoth
