# SPDX-License-Identifier: MIT
# Tests that touch neither this user's home nor desktop: each runs in a private session (tests/support/private-session).
include_guard()
set(DESCOPE_PRIVATE_SESSION ${CMAKE_CURRENT_LIST_DIR}/private-session)

# descope_add_test(<name> COMMAND <command…> [SESSION <keyring|display|wayland|sway|a11y|bus …>] [ENVIRONMENT <A=b …>] [TIMEOUT <seconds>])
# Registers any command. SESSION says what the private session offers; without it there is not even a bus, and Qt draws off screen.
# "bus" alone is a session bus without a secret service. "keyring" is an unlocked one, and implies the bus, as "a11y" does.
function(descope_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "COMMAND;SESSION;ENVIRONMENT")
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
    add_test(NAME ${name} COMMAND ${DESCOPE_PRIVATE_SESSION} ${flags} ${arg_COMMAND})
    # One clock is enough: that of Qt Test ends a function after five minutes, however long the test may take.
    math(EXPR milliseconds "1000 * ${arg_TIMEOUT}")
    list(APPEND arg_ENVIRONMENT QTEST_FUNCTION_TIMEOUT=${milliseconds})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "${arg_ENVIRONMENT}")
endfunction()

# descope_test(<name> [SOURCES <more sources …>] [LIBRARIES <targets …>] [SESSION …] [ENVIRONMENT …] [TIMEOUT …])
# Builds <name>.cpp, a Qt Test program, and registers it as above.
function(descope_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LIBRARIES;SESSION;ENVIRONMENT")
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    descope_target(${name})
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} Qt6::Test)
    descope_add_test(${name} COMMAND $<TARGET_FILE:${name}> SESSION ${arg_SESSION} ENVIRONMENT ${arg_ENVIRONMENT} TIMEOUT ${arg_TIMEOUT})
endfunction()
