// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a filter expression libpcap's complaint applies; libpcap itself does not say.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

struct pcap;

namespace netmoth::source {

struct ErrorPosition
{
    std::size_t column;  ///< Of the token's first character, counted from 1.
    std::string token;
};

/// @p words is what pcap_geterr() said when @p expression failed. A token that it quotes is looked up; for a bare
/// syntax error the shortest beginning of the expression that nothing can complete is found by compiling. Nothing: not
/// known.
std::optional<ErrorPosition> findErrorPosition(pcap* handle, std::string_view expression, std::string_view words);

}  // namespace netmoth::source
