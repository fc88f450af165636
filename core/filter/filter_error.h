// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace netmoth::filter {

/// Why a text is no display filter, and where. The place lies in the text or, for something missing, at its end.
struct FilterError
{
    std::size_t offset = 0;  ///< In bytes, from 0.
    std::size_t length = 0;  ///< In bytes; 0: at this place something is missing.
    std::string sentence;    ///< Names what was found and what to write; not the place.
};

template <typename T>
using FilterResult = tl::expected<T, FilterError>;

}  // namespace netmoth::filter
