# SPDX-License-Identifier: MIT
# The libraries beside Qt that ours need, as targets that no other project has: DescopeQt::Keychain, DescopeQt::Zxcvbn,
# DescopeQt::PhoneNumber, DescopeQt::Protobuf, PkgConfig::DESCOPE_CJOSE, PkgConfig::DESCOPE_XCB and PkgConfig::DESCOPE_XKBCOMMON. All are linked by their paths, because a name
# such as zxcvbn may be a target of the program that takes us in. Of libqrencode only the header is needed: see qrmodules.cpp. Our build and the installed package both use this file.

# descope_find_file_library(<target> <library> <header> [prefixes to look in first …]): makes the target when both are there.
function(descope_find_file_library target library header)
    find_library(DESCOPE_${library}_LIBRARY ${library} HINTS ${ARGN} PATH_SUFFIXES lib)
    find_path(DESCOPE_${library}_INCLUDE_DIR ${header} HINTS ${ARGN} PATH_SUFFIXES include)
    mark_as_advanced(DESCOPE_${library}_LIBRARY DESCOPE_${library}_INCLUDE_DIR)
    if(DESCOPE_${library}_LIBRARY AND DESCOPE_${library}_INCLUDE_DIR AND NOT TARGET ${target})
        add_library(${target} UNKNOWN IMPORTED GLOBAL) # global, for those who take us in
        set_target_properties(${target} PROPERTIES
            IMPORTED_LOCATION ${DESCOPE_${library}_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${DESCOPE_${library}_INCLUDE_DIR})
    endif()
endfunction()

# Not by find_package(): QtKeychain before 0.14 can be found only once in a project, and the program may want to find it, too.
function(descope_find_keychain)
    set(prefixes ${Qt6Keychain_ROOT})
    if(Qt6Keychain_DIR) # <prefix>/lib/cmake/Qt6Keychain or <prefix>/lib/<machine>/cmake/Qt6Keychain, of somebody who has one of their own
        list(APPEND prefixes ${Qt6Keychain_DIR}/../../.. ${Qt6Keychain_DIR}/../../../..)
    endif()
    descope_find_file_library(DescopeQt::Keychain qt6keychain qt6keychain/keychain.h ${prefixes})
endfunction()

function(descope_find_zxcvbn)
    descope_find_file_library(DescopeQt::Zxcvbn zxcvbn zxcvbn.h)
endfunction()

# Its values are protobuf's, whose code is in its headers.
function(descope_find_phonenumber)
    descope_find_file_library(DescopeQt::Protobuf protobuf google/protobuf/message.h)
    if(TARGET DescopeQt::Protobuf)
        descope_find_file_library(DescopeQt::PhoneNumber phonenumber phonenumbers/phonenumberutil.h)
    endif()
    if(TARGET DescopeQt::PhoneNumber)
        set_target_properties(DescopeQt::PhoneNumber PROPERTIES INTERFACE_LINK_LIBRARIES DescopeQt::Protobuf)
    endif()
endfunction()

# descope_find_module(<name> <module of pkg-config>): makes PkgConfig::DESCOPE_<name> when the module is there.
function(descope_find_module name module)
    find_package(PkgConfig QUIET)
    if(PkgConfig_FOUND)
        pkg_check_modules(DESCOPE_${name} QUIET IMPORTED_TARGET GLOBAL ${module})
    endif()
endfunction()
