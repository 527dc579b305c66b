# SPDX-License-Identifier: MIT
# Tests that touch neither this user's home nor desktop: each runs in a private session (tests/support/private-session).
include_guard()
set(DESCOPE_PRIVATE_SESSION ${CMAKE_CURRENT_LIST_DIR}/private-session)

# descope_test_target(<target>): descope_target() for a test program, which is not optimized. What it tests is, as people get it.
set(DESCOPE_TEST_OPTIONS $<$<NOT:$<CXX_COMPILER_ID:MSVC>>:-O0>)
descope_header_sets(DescopeTest ${DESCOPE_TEST_OPTIONS})
# GNU ld takes two to three times as long, for each of them; what people get is linked as the system does.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=lld DESCOPE_HAS_LLD)
check_linker_flag(CXX -fuse-ld=gold DESCOPE_HAS_GOLD)
function(descope_test_target target)
    descope_target(${target})
    target_compile_options(${target} PRIVATE ${DESCOPE_TEST_OPTIONS})
    if(DESCOPE_HAS_LLD)
        target_link_options(${target} PRIVATE -fuse-ld=lld)
    elseif(DESCOPE_HAS_GOLD)
        target_link_options(${target} PRIVATE -fuse-ld=gold)
    endif()
    set_target_properties(${target} PROPERTIES DESCOPE_HEADER_SETS Test)
endfunction()

# Each test has one label, which ./dev test selects by; DESCOPE_LABEL says it for a folder:
#   unit      one class or one table, without the emulator; all of them together take less than two minutes
#   flow      what people and programs go through, with the emulator, servers that misbehave, other processes and Descope's SDKs
#   desktop   a real keyring, window, screen reader or browser
#   package   what is installed and packaged, and what others build with it
#   long      campaigns: not before every landing, but before a release
function(descope_label label)
    set_tests_properties(${ARGN} PROPERTIES LABELS ${label})
endfunction()

# descope_add_test(<name> COMMAND <command…> [LABEL <label>] [SESSION <keyring|display|wayland|sway|a11y|bus …>] [ENVIRONMENT <A=b …>]
#                  [TIMEOUT <seconds>])
# Registers any command. SESSION says what the private session offers; without it there is not even a bus, and Qt draws off screen.
# "bus" alone is a session bus without a secret service. "keyring" is an unlocked one, and implies the bus, as "a11y" does.
function(descope_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT;LABEL" "COMMAND;SESSION;ENVIRONMENT")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "descope_add_test(${name}): what is ${arg_UNPARSED_ARGUMENTS}?")
    endif()
    set(flags)
    foreach(offer IN LISTS arg_SESSION)
        if(NOT offer MATCHES "^(keyring|display|wayland|sway|a11y|bus)$")
            message(FATAL_ERROR "descope_add_test(${name}): SESSION offers keyring, display, wayland, sway, a11y and bus, not ${offer}")
        elseif(NOT offer STREQUAL "bus")
            list(APPEND flags --${offer})
        endif()
    endforeach()
    if(NOT arg_SESSION OR arg_SESSION STREQUAL "display")
        list(APPEND flags --no-bus)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(NOT arg_LABEL)
        set(arg_LABEL ${DESCOPE_LABEL})
    endif()
    add_test(NAME ${name} COMMAND ${DESCOPE_PRIVATE_SESSION} ${flags} ${arg_COMMAND})
    # One clock is enough: that of Qt Test ends a function after five minutes, however long the test may take.
    math(EXPR milliseconds "1000 * ${arg_TIMEOUT}")
    list(APPEND arg_ENVIRONMENT QTEST_FUNCTION_TIMEOUT=${milliseconds})
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABEL}" TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "${arg_ENVIRONMENT}")
endfunction()

# descope_test(<name> [SOURCES <more sources …>] [LIBRARIES <targets …>] [LABEL …] [SESSION …] [ENVIRONMENT …] [TIMEOUT …])
# Builds <name>.cpp, a Qt Test program, and registers it as above.
function(descope_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT;LABEL" "SOURCES;LIBRARIES;SESSION;ENVIRONMENT")
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    descope_test_target(${name})
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} Qt6::Test)
    set(said)
    foreach(keyword LABEL SESSION ENVIRONMENT TIMEOUT)
        if(DEFINED arg_${keyword})
            list(APPEND said ${keyword} ${arg_${keyword}})
        endif()
    endforeach()
    descope_add_test(${name} COMMAND $<TARGET_FILE:${name}> ${said})
endfunction()
