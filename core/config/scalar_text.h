// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/config_schema.h"

#include <string>
#include <string_view>

namespace netmoth::config {

/// @p value as a YAML scalar on one line, in the style of the one that it replaces: @p oldFirst is the old scalar's
/// first byte, ' ' when there was none. Quotes are added where YAML needs them.
[[nodiscard]] std::string scalarText(std::string_view value, KeyType type, char oldFirst, bool isInFlow);

}  // namespace netmoth::config
