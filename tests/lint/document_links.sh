#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# document_links.sh SOURCE_FOLDER: each link of a document to a file of the tree leads to one, each path in back quotes
# exists, and the index of the decisions lists all of them.
set -euo pipefail

cd "$1"
failures=0
links=0
paths=0

complain() {
    echo "FAIL   : $1"
    failures=$((failures + 1))
}

# Links of the help lead to other pages of its resource file, not to files beside it.
while IFS= read -r document; do
    while IFS= read -r target; do
        target=${target%%#*}
        [[ -n $target && $target != *://* ]] || continue
        links=$((links + 1))
        [[ -e $(dirname "$document")/$target ]] || complain "$document: there is no $target"
    done < <(grep -oE '\]\([^) ]+\)' "$document" | sed -E 's/^\]\((.*)\)$/\1/')
done < <(find . \( -path ./build -o -path ./.git -o -path ./.cache -o -path ./resources/help \) -prune -o -name '*.md' -print)

# Paths of the tree in back quotes, also as name.{h,cpp} and with a star. Decisions and the changelog may name what was.
readonly path='(app|capture-helper|config|core|docs|packaging|resources|scripts|tests|translations)/[A-Za-z0-9_./{},*-]+'
for document in ./*.md docs/*.md translations/*.md; do
    [[ $document != ./CHANGELOG.md ]] || continue
    while IFS= read -r token; do
        paths=$((paths + 1))
        for name in $(eval "printf '%s\n' $token"); do # brace expansion; the pattern above allows nothing else
            [[ -e $name ]] || complain "$document: there is no $name"
        done
    done < <(grep -oE "\`$path\`" "$document" | tr -d '`' | sort -u)
done

for decision in docs/decisions/[0-9]*.md; do
    name=${decision##*/}
    grep -qF "]($name)" docs/decisions/README.md || complain "docs/decisions/README.md: $name is missing"
    grep -qE '^Status: (accepted|superseded by )' "$decision" || complain "$decision: no status"
    for part in Context Decision Rejected Cost; do
        grep -qx "## $part" "$decision" || complain "$decision: no heading $part"
    done
done
repeated=$(find docs/decisions -name '[0-9]*.md' -printf '%f\n' | cut -c1-4 | sort | uniq -d)
[[ -z $repeated ]] || complain "docs/decisions: two files have the number $repeated"

echo "$links links, $paths paths"
[[ $links -gt 20 && $paths -gt 20 && $failures -eq 0 ]] || exit 1
