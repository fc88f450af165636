#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the texts of the sources over into translations/*.ts: new ones come in as unfinished, those that are gone go.
#   scripts/update_translations.sh [FOLDER]    the folder that holds the .ts files; translations/ where none is given
# Texts that core/ marks with NETMOTH_TRANSLATABLE(context, text) are found, too. English has plural forms only.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(cd "${1:-$root/translations}" && pwd)
lupdate=$(command -v lupdate-qt6 || echo "$(qtpaths6 --query QT_HOST_BINS 2>/dev/null || echo /usr/lib/qt6/bin)/lupdate")

update() {
    "$lupdate" app core -I . -no-obsolete -locations none -no-ui-lines -silent \
        -tr-function-alias QT_TRANSLATE_NOOP+=NETMOTH_TRANSLATABLE -source-language en_US "$@"
}

cd "$root"
for language in ar de es fr ja ru zh_CN; do
    update -target-language "$language" -ts "$folder/netmoth_$language.ts"
done
update -target-language en_US -pluralonly -ts "$folder/netmoth_en.ts"
