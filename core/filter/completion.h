// SPDX-License-Identifier: GPL-3.0-or-later
// What can be written at a place in a display filter. No state; any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace netmoth::filter {

struct Candidate
{
    std::string text;  ///< What to write.
    std::string help;  ///< A sentence, or empty.
    friend bool operator==(const Candidate&, const Candidate&) = default;
};

struct Completion
{
    std::size_t offset = 0;  ///< The bytes that a candidate takes the place of: the word around the cursor.
    std::size_t length = 0;
    std::vector<Candidate> candidates;  ///< Those that begin as the word does, case ignored; none inside a text.
};

/// @p cursor in bytes; beyond the end is the end.
[[nodiscard]] Completion complete(std::string_view text, std::size_t cursor);

}  // namespace netmoth::filter
