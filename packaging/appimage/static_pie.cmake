# SPDX-License-Identifier: GPL-3.0-or-later
# netmoth_link_static_pie(TARGET): links it with no library left outside, and position-independent all the same.
include_guard()
function(netmoth_link_static_pie target)
    target_compile_options(${target} PRIVATE -fPIE)
    target_link_options(${target} PRIVATE -static-pie)
    # With the property on, CMake would add -pie behind -static-pie, and the program would not start; with the property
    # off -no-pie, and it would not be static. Unset, it adds neither. The linker must look for archives alone.
    set_property(TARGET ${target} PROPERTY POSITION_INDEPENDENT_CODE)
    set_target_properties(${target} PROPERTIES LINK_SEARCH_START_STATIC ON LINK_SEARCH_END_STATIC ON)
endfunction()
