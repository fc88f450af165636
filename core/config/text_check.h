// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/yaml_document.h"

namespace netmoth::config::yaml {

/// Why @p text is refused before it is parsed as YAML: its size, its encoding, a control character.
[[nodiscard]] std::optional<Problem> findTextProblem(std::string_view text);

}  // namespace netmoth::config::yaml
