// SPDX-License-Identifier: GPL-3.0-or-later
// Marks a text of core that the window shows in the user's language. Core itself uses only English, as logs do.
#pragma once

/// The text itself. Qt's lupdate finds it (scripts/update_translations.sh); the window looks it up in @p context.
#define NETMOTH_TRANSLATABLE(context, text) text
