# SPDX-License-Identifier: MIT
# Finds what this project is built from, or ends with the name of the package to install. Macros, because find_package() sets variables.

# descope_need(<package> <where Debian has it> <arguments of find_package …>)
macro(descope_need package debian)
    find_package(${package} ${ARGN} QUIET)
    if(NOT ${package}_FOUND)
        string(REPLACE ";" " " wanted "${package};${ARGN}")
        message(FATAL_ERROR "${wanted} was not found. Debian and Ubuntu have it in ${debian}.")
    endif()
endmacro()

# descope_need_module(<prefix> <module of pkg-config> <where Debian has it>): makes PkgConfig::<prefix>, for subprojects' users, too.
macro(descope_need_module prefix module debian)
    descope_need(PkgConfig pkg-config)
    pkg_check_modules(${prefix} QUIET IMPORTED_TARGET GLOBAL ${module})
    if(NOT ${prefix}_FOUND)
        message(FATAL_ERROR "${module} was not found. Debian and Ubuntu have it in ${debian}.")
    endif()
endmacro()
