# SPDX-License-Identifier: MIT
# descope_target(<target>): what every target of this project has in common.
function(descope_target target)
    target_compile_features(${target} PRIVATE cxx_std_20)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR}/ui ${PROJECT_SOURCE_DIR}/shared)
    # What newer versions of Qt deprecate has no successor yet in 6.4, and works.
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400)
    set_target_properties(${target} PROPERTIES CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
    # How a program compiles its own sources says nothing about ours, each of which is a unit (their unnamed namespaces have names in
    # common), handles exceptions of its libraries, and exports its type information.
    if(NOT PROJECT_IS_TOP_LEVEL)
        set_target_properties(${target} PROPERTIES UNITY_BUILD OFF COMPILE_WARNING_AS_ERROR OFF)
        target_compile_options(${target} PRIVATE $<$<NOT:$<CXX_COMPILER_ID:MSVC>>:-fexceptions;-frtti>)
    endif()
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

# descope_forward(<path of a header>): makes <Descope/name.h> of the build tree lead to it.
function(descope_forward header)
    set(folder ${PROJECT_BINARY_DIR}/include/Descope)
    cmake_path(GET header FILENAME name)
    file(RELATIVE_PATH relative ${folder} ${header}) # the same in every clone, for the compiler's cache
    file(CONFIGURE OUTPUT ${folder}/${name} CONTENT "#include \"${relative}\"\n" @ONLY)
endfunction()

# descope_library(<target> COMPONENT <name> SOURCES <...> HEADERS <public headers> [FUNCTIONS <...>])
# A library that is exported as DescopeQt::<COMPONENT>. HEADERS is the one list of its public headers. Here and where it is installed
# they are <Descope/session.h>, and <Descope/AuthResponse> for each type that is defined there and each function that is listed, so that
# nothing of ours can be taken for a header of the program's own. In the build tree these are headers that lead to the real ones.
function(descope_library target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "COMPONENT" "SOURCES;HEADERS;FUNCTIONS")
    add_library(${target} ${arg_SOURCES} ${arg_HEADERS})
    descope_target(${target})
    # No alias: what a program exports or installs refers to this name, which is that of an installation, too.
    add_library(DescopeQt::${arg_COMPONENT} INTERFACE IMPORTED GLOBAL)
    set_target_properties(DescopeQt::${arg_COMPONENT} PROPERTIES INTERFACE_LINK_LIBRARIES ${target})
    target_compile_features(${target} INTERFACE cxx_std_17)
    set(folder ${PROJECT_BINARY_DIR}/include/Descope)
    set(headers)
    set(forwards)
    foreach(header IN LISTS arg_HEADERS)
        file(REAL_PATH ${header} full)
        cmake_path(GET full FILENAME name)
        descope_forward(${full})
        list(APPEND headers ${full})
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${full})
        file(READ ${full} text)
        string(REGEX REPLACE "[][;]" "@" text "${text}") # what CMake's lists are made of
        string(REGEX MATCHALL "\n(template<typename T> )?(class|struct|enum class)[^\n:{]*( : [^\n]*)?[ \n]{" types "${text}")
        list(TRANSFORM types REPLACE "( : [^\n]*)?[ \n]{$" "")
        list(TRANSFORM types REPLACE "^.*[ @]" "")
        string(REGEX MATCHALL "\nusing [A-Za-z]+ = " aliases "${text}")
        list(TRANSFORM aliases REPLACE "^.using ([A-Za-z]+) = $" "\\1")
        list(APPEND types ${aliases})
        foreach(function IN LISTS arg_FUNCTIONS)
            string(TOLOWER ${function}.h home)
            if(home STREQUAL name)
                list(APPEND types ${function})
            endif()
        endforeach()
        foreach(type IN LISTS types)
            file(CONFIGURE OUTPUT ${folder}/${type} CONTENT "#include <Descope/${name}>\n" @ONLY)
            list(APPEND forwards ${folder}/${type})
        endforeach()
    endforeach()
    target_include_directories(${target} PUBLIC
        $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
    get_target_property(type ${target} TYPE)
    if(NOT WIN32) # where shared and static ones are compiled alike, so that the compiler's cache makes both of one
        set_target_properties(${target} PROPERTIES DEFINE_SYMBOL "")
    elseif(type STREQUAL "STATIC_LIBRARY")
        target_compile_definitions(${target} PUBLIC DESCOPE_STATIC)
    endif()
    set_target_properties(${target} PROPERTIES
        EXPORT_NAME ${arg_COMPONENT} DEBUG_POSTFIX d VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}
        POSITION_INDEPENDENT_CODE ON
        DESCOPE_HEADERS "${headers}" DESCOPE_FORWARDS "${forwards}")
    set_property(GLOBAL APPEND PROPERTY DESCOPE_LIBRARIES ${target})
endfunction()
