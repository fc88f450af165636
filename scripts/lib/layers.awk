# SPDX-License-Identifier: GPL-3.0-or-later
# awk -f layers.awk scripts/layers.txt INCLUDES: prints each line of layers.txt that breaks its own order, and each line
# of INCLUDES (FILE:LINE:#include "PATH") that leaves its layer for one that it may not include.

function folder(path) { sub(/\/?[^\/]*$/, "", path); return path }

# The layer of a folder: itself or the nearest one around it that has a line; empty when none has.
function layer(path) {
    while (path != "" && !(path in known)) path = folder(path)
    return path
}

function complain(place, why) { print place ": " why }

NR == FNR {
    if ($0 ~ /^[[:space:]]*(#|$)/) next
    name = $1
    if (!sub(/:$/, "", name)) complain(FILENAME ":" FNR, "no colon behind the layer")
    if (name in known) complain(FILENAME ":" FNR, name " has a line already")
    for (i = 2; i <= NF; ++i) {
        if (!($i in known)) complain(FILENAME ":" FNR, name " includes " $i ", which has no line above")
        allowed[name, $i]
    }
    known[name]
    next
}

{
    split($0, part, ":")
    path = $0
    sub(/^[^"]*"/, "", path)
    sub(/".*/, "", path)
    from = layer(folder(part[1]))
    to = layer(folder(path))
    if (from == "")
        complain(part[1] ":" part[2], folder(part[1]) " has no line")
    else if (to == "")
        complain(part[1] ":" part[2], folder(path) " has no line")
    else if (from != to && !((from, to) in allowed))
        complain(part[1] ":" part[2], from " includes " to)
}
