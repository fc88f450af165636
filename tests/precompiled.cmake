# SPDX-License-Identifier: GPL-3.0-or-later
# Test code is compiled with -O1 and line numbers only, and with precompiled headers that the tests of one folder share:
# most of what a test costs its compiler is reading Qt's headers (a third is left).

set(NETMOTH_TEST_COMPILE_OPTIONS "")
if(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    set(NETMOTH_TEST_COMPILE_OPTIONS -O1 -g1)
endif()

# netmoth_precompile(test libraries…): precompiled headers for a test. They fit only where Qt's modules are the same, which
# the libraries of ours decide; a test that links further modules does without.
function(netmoth_precompile test)
    if(NOT NETMOTH_PRECOMPILED_HEADERS OR "${ARGN}" MATCHES "Qt6::")
        return()
    endif()
    set(family core)
    set(headers <QtTest>)
    foreach(library netmoth_gui_models netmoth_gui netmoth_desktop)
        if(library IN_LIST ARGN)
            set(family ${library})
            set(headers <QtTest> <QtWidgets>)
        endif()
    endforeach()
    if(family STREQUAL "netmoth_gui_models")
        set(headers <QtTest>)
    endif()
    get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    set(headers_target precompiled-${folder}-${family})
    if(NOT TARGET ${headers_target})
        file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${headers_target}.cpp CONTENT "// Precompiled headers of tests.\n")
        add_library(${headers_target} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${headers_target}.cpp)
        set_target_properties(${headers_target} PROPERTIES AUTOMOC OFF)
        target_compile_options(${headers_target} PRIVATE ${NETMOTH_TEST_COMPILE_OPTIONS})
        target_precompile_headers(${headers_target} PRIVATE
            <algorithm> <array> <chrono> <cstdint> <functional> <map> <memory> <optional> <span> <string> <vector>
            <fmt/format.h> <tl/expected.hpp> ${headers})
        set(family_library netmoth_core)
        if(NOT family STREQUAL "core")
            set(family_library ${family})
        endif()
        target_link_libraries(${headers_target} PRIVATE ${family_library} netmoth_core Qt6::Test)
    endif()
    target_precompile_headers(${test} REUSE_FROM ${headers_target})
endfunction()
