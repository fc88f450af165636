// SPDX-License-Identifier: GPL-3.0-or-later
// The result type of everything that can fail outside the packet path.
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace netmoth {

/// Why an operation failed, as far as a caller decides on it.
enum class FailureKind
{
    Usage,             ///< The user asked for something impossible: wrong flag, filter, configuration value.
    MissingRight,      ///< The operation needs CAP_NET_RAW or another right that the process lacks.
    MissingInterface,  ///< The named interface does not exist or disappeared.
    Unsupported,       ///< Known but not handled: a link type, a file format, a kernel without the feature.
    Damaged,           ///< The input contradicts its own format; what came before the damage was used.
    System,            ///< A system call failed for another reason.
    Protocol           ///< The peer (helper, app, region) uses another protocol version, or violates the protocol.
};

/// A failure for the user: one sentence that states what failed, on which object, and what to do.
struct Failure
{
    FailureKind kind;
    std::string sentence;
};

template <typename T>
using Result = tl::expected<T, Failure>;

inline tl::unexpected<Failure> fail(FailureKind kind, std::string sentence)
{
    return tl::unexpected<Failure>(Failure{kind, std::move(sentence)});
}

}  // namespace netmoth
