# SPDX-License-Identifier: MIT
# descope_target(<target>): what every target of this project has in common.
function(descope_target target)
    target_compile_features(${target} PRIVATE cxx_std_20)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/shared)
    # What newer versions of Qt deprecate has no successor yet in 6.4, and works.
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400)
    set_target_properties(${target} PROPERTIES CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
    if(NOT MSVC)
        # With -O2, GCC 12 takes an optional inside a variant for uninitialized; the sanitizers and clang-tidy look instead.
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow
            $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized> $<$<BOOL:${DESCOPE_WERROR}>:-Werror>)
    endif()
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        target_link_options(${target} PRIVATE LINKER:--as-needed) # each library that is loaded for nothing delays the start
    endif()
    if(DESCOPE_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
        target_link_options(${target} PUBLIC -fsanitize=address,undefined)
    endif()
    cmake_language(EVAL CODE "cmake_language(DEFER CALL descope_precompile ${target})") # once all is linked
endfunction()

# descope_library(<target> COMPONENT <name> BASE_DIR <dir> [SOURCES <...>] HEADERS <public headers> [CLASSES <...>])
# A library that is exported as DescopeQt::<COMPONENT>; without SOURCES it is its headers alone. HEADERS is the one list of its public headers: they are installed
# below include/DescopeQt, and each class gets a forwarding header in include/Descope, so that <Descope/LoginWidget> works from the
# build tree and from the installation alike.
function(descope_library target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "COMPONENT;BASE_DIR" "SOURCES;HEADERS;CLASSES")
    if(arg_SOURCES)
        set(reach PUBLIC)
        add_library(${target} ${arg_SOURCES})
        descope_target(${target})
    else()
        set(reach INTERFACE)
        add_library(${target} INTERFACE)
    endif()
    add_library(DescopeQt::${arg_COMPONENT} ALIAS ${target})
    target_compile_features(${target} INTERFACE cxx_std_17)
    set(forwards)
    foreach(class IN LISTS arg_CLASSES)
        string(TOLOWER ${class} lower)
        set(found ${arg_HEADERS})
        list(FILTER found INCLUDE REGEX "(^|/)${lower}\\.h$")
        if(NOT found)
            message(FATAL_ERROR "${target}: no public header ${lower}.h for class ${class}")
        endif()
        file(REAL_PATH ${found} full BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
        file(RELATIVE_PATH relative ${arg_BASE_DIR} ${full})
        set(forward ${PROJECT_BINARY_DIR}/include/Descope/${class})
        file(CONFIGURE OUTPUT ${forward} CONTENT "#include \"${relative}\"\n" @ONLY)
        list(APPEND forwards ${forward})
    endforeach()
    target_sources(${target} ${reach} FILE_SET HEADERS BASE_DIRS ${arg_BASE_DIR} FILES ${arg_HEADERS})
    target_include_directories(${target} ${reach}
        $<BUILD_INTERFACE:${arg_BASE_DIR}>
        $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>
        $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>
        $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/DescopeQt>)
    get_target_property(type ${target} TYPE)
    if(NOT WIN32) # where shared and static ones are compiled alike, so that the compiler's cache makes both of one
        set_target_properties(${target} PROPERTIES DEFINE_SYMBOL "")
    elseif(type STREQUAL "STATIC_LIBRARY")
        target_compile_definitions(${target} PUBLIC DESCOPE_STATIC)
    endif()
    set_target_properties(${target} PROPERTIES
        EXPORT_NAME ${arg_COMPONENT} VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}
        POSITION_INDEPENDENT_CODE ON)
    set_property(TARGET ${target} PROPERTY DESCOPE_FORWARDING_HEADERS ${forwards})
    set_property(GLOBAL APPEND PROPERTY DESCOPE_LIBRARIES ${target})
endfunction()
