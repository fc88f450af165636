// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace netmoth::flow {

/// Which end of a flow sent something.
enum class Direction : std::uint8_t
{
    FromOriginator,
    FromResponder
};

}  // namespace netmoth::flow
