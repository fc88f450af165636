// SPDX-License-Identifier: GPL-3.0-or-later
// The position in a filter expression of an error that libpcap reports without one.
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

/// @p words is the text of pcap_geterr() after @p expression failed. A token that it quotes is searched for. For a bare
/// syntax error, the shortest prefix of the expression that nothing can complete is found by compiling. Empty: not
/// known.
std::optional<ErrorPosition> findErrorPosition(pcap* handle, std::string_view expression, std::string_view words);

}  // namespace netmoth::source
