// SPDX-License-Identifier: GPL-3.0-or-later
// Marks a text of core that the window shows in its user's language. Core itself speaks English alone, as logs do.
#pragma once

/// The text itself. Qt's lupdate finds it (scripts/update_translations.sh); the window looks it up in @p context.
#define NETMOTH_TRANSLATABLE(context, text) text
