# SPDX-License-Identifier: MIT
# Finds what this project is built from, or ends with the name of the package to install.
include(DescopeLibraries)

# descope_need(<package> <where Debian has it> <arguments of find_package …>); a macro, because find_package() sets variables.
macro(descope_need package debian)
    find_package(${package} ${ARGN} QUIET)
    if(NOT ${package}_FOUND)
        string(REPLACE ";" " " wanted "${package};${ARGN}")
        message(FATAL_ERROR "${wanted} was not found. Debian and Ubuntu have it in ${debian}.")
    endif()
endmacro()

# descope_need_target(<target> <what it is> <where Debian has it>), after it was looked for.
function(descope_need_target target name debian)
    if(NOT TARGET ${target})
        message(FATAL_ERROR "${name} was not found. Debian and Ubuntu have it in ${debian}.")
    endif()
endfunction()

# descope_need_module(<name> <module of pkg-config> <where Debian has it>): makes PkgConfig::DESCOPE_<name>.
function(descope_need_module name module debian)
    descope_find_module(${name} ${module})
    descope_need_target(PkgConfig::DESCOPE_${name} ${module} ${debian})
endfunction()

# Says which QtKeychain was found, by what is beside it.
function(descope_keychain_version result)
    get_filename_component(folder ${DESCOPE_qt6keychain_LIBRARY} DIRECTORY)
    set(PACKAGE_VERSION 0.99.0) # it does not say: taken for a new one
    include(${folder}/cmake/Qt6Keychain/Qt6KeychainConfigVersion.cmake OPTIONAL)
    if(PACKAGE_VERSION VERSION_LESS 0.13)
        message(FATAL_ERROR "QtKeychain 0.13 or newer was not found, but ${PACKAGE_VERSION}. Debian and Ubuntu have it in qtkeychain-qt6-dev.")
    endif()
    set(${result} ${PACKAGE_VERSION} PARENT_SCOPE)
endfunction()
