# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Puts an AppImage together: for packaging/build_appimage.sh, and for tests of the runtime.

# append_image RUNTIME APPDIR IMAGE: the runtime, and behind it the folder as squashfs. Fails without a word where the
# runtime does not end with its section headers, since it would look for the image there.
append_image() {
    local runtime=$1 folder=$2 image=$3 status=0
    install -s "$runtime" "$image.runtime"
    # The mark of an AppImage of type 2, in bytes of the ELF header that mean nothing to a loader.
    printf 'AI\002' | dd of="$image.runtime" bs=1 seek=8 conv=notrunc status=none
    mksquashfs "$folder" "$image.squashfs" -comp zstd -Xcompression-level "${COMPRESSION_LEVEL:-19}" -all-root -no-xattrs \
        -noappend -no-progress -quiet >/dev/null || status=1
    [[ $("$image.runtime" --appimage-offset) -eq $(stat -c %s "$image.runtime") ]] || status=1
    cat "$image.runtime" "$image.squashfs" >"$image.part"
    chmod 755 "$image.part"
    rm "$image.runtime" "$image.squashfs"
    mv "$image.part" "$image"
    return "$status"
}

# static_pie PROGRAM: position-independent, without a loader and without libraries of others.
static_pie() {
    [[ $(readelf -hW "$1") == *'Type: '*DYN* && $(readelf -lW "$1") != *INTERP* && $(readelf -dW "$1") != *NEEDED* ]]
}
