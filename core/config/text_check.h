// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/yaml_document.h"

namespace netmoth::config::yaml {

/// What makes @p text unfit before YAML is even looked at: its size, its encoding, a control character.
[[nodiscard]] std::optional<Problem> findTextProblem(std::string_view text);

}  // namespace netmoth::config::yaml
