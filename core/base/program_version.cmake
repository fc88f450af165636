# SPDX-License-Identifier: GPL-3.0-or-later
# netmoth_program_version(SOURCE RELEASE RESULT): the version that the programs print. RELEASE is that of project().
#
#   0.2.0               the commit is tagged v0.2.0, or nothing says which commit it is (a copy without git)
#   0.2.0-5-g1a2b3c4d   five commits after that tag
#   0.2.0-g1a2b3c4d     no tag is known, as in a shallow clone
#
# In a checkout git is asked. In what `git archive` wrote, archive_commit.txt says it.
function(netmoth_program_version source release result)
    set(described "")
    set(commit "")
    file(STRINGS ${source}/core/base/archive_commit.txt archived LIMIT_COUNT 1)
    if(archived MATCHES "^([0-9a-f]+) ([^ ]*)$")
        string(SUBSTRING ${CMAKE_MATCH_1} 0 8 commit)
        set(described "${CMAKE_MATCH_2}")
    elseif(EXISTS ${source}/.git)
        find_program(NETMOTH_GIT git)
        mark_as_advanced(NETMOTH_GIT)
        if(NETMOTH_GIT)
            # The checkout of another user, as in a container: git asks that it is named.
            set(git ${NETMOTH_GIT} -c safe.directory=${source} -C ${source})
            execute_process(COMMAND ${git} rev-parse --short=8 HEAD
                OUTPUT_VARIABLE commit ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
            execute_process(COMMAND ${git} describe --tags --abbrev=8 --match v[0-9]*
                OUTPUT_VARIABLE described ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
        endif()
    endif()
    if(described MATCHES "^v(.+)$")
        set(${result} "${CMAKE_MATCH_1}" PARENT_SCOPE)
    elseif(commit)
        set(${result} "${release}-g${commit}" PARENT_SCOPE)
    else()
        set(${result} "${release}" PARENT_SCOPE)
    endif()
endfunction()
