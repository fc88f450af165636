// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/original_netmoth.h"

#include "core/base/quoted_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace netmoth::config {
namespace {

constexpr std::array<std::string_view, 9> kAgentKeys{"agent_mode",      "agent_id",        "server_url",
                                                     "data_interval",   "health_interval", "agent_token",
                                                     "allowed_origins", "postgres",        "redis"};

// Described in the original's reference, read by none of its versions.
constexpr std::array<std::string_view, 17> kDocumentedOnly{
    "pcap", "pfring", "ebpf", "ip_filter",   "port_filter", "log_level", "debug",    "host",     "port",
    "tls",  "cors",   "auth", "memory_pool", "worker_pool", "channels",  "pipeline", "retention"};

struct OriginalValue
{
    std::string_view path;
    std::string_view text;
    std::string_view used;
    std::string_view reason;
};

constexpr std::array<OriginalValue, 5> kOriginalValues{{
    {"strategy", "pfring", "afpacket", "PF_RING is not supported"},
    {"strategy", "ebpf", "afpacket", "capturing with eBPF is not supported"},
    {"strategy", "", "afpacket", "no strategy is named"},
    // The original captured nothing with 0 rings, and closed each stream at its next tick with a timeout of 0.
    {"number_of_rings", "0", "1", "no packet could arrive without a ring"},
    {"connection_timeout", "0", "300", "each flow would end as soon as it begins"},
}};

}  // namespace

std::optional<std::string> unusedOriginalKey(std::string_view name)
{
    if (std::ranges::find(kAgentKeys, name) != kAgentKeys.end())
        return fmt::format("{}: ignored; it configured the original Netmoth's agent, manager or database, and this "
                           "program has none of these",
                           name);
    if (std::ranges::find(kDocumentedOnly, name) != kDocumentedOnly.end())
        return fmt::format("{}: ignored; the original Netmoth described this key but never read it", name);
    return std::nullopt;
}

std::optional<Replacement> replacementForOriginalValue(const KeyDescription& key, std::string_view text)
{
    const auto* const found = std::ranges::find_if(kOriginalValues, [&](const OriginalValue& original) {
        return original.path == key.path && original.text == text;
    });
    if (found == kOriginalValues.end())
        return std::nullopt;
    auto value = parseValue(key, found->used);
    if (!value)
        return std::nullopt;
    return Replacement{std::move(*value), fmt::format("{}: found {}; {} is used instead, because {}", key.path,
                                                      quotedText(text), found->used, found->reason)};
}

}  // namespace netmoth::config
