# SPDX-License-Identifier: MIT
# Precompiled headers of Qt, since most of a compile is reading them: a unit takes half the time. Each set is made once for all targets of
# a build, and each target takes the set of the widest module that it links. With GCC alone, because ccache would keep nothing of clang's.
# Sources include what they need all the same: ./dev compile and ./dev lint do without. CMAKE_DISABLE_PRECOMPILE_HEADERS switches this off.

# ccache keeps them, and what is compiled with them, when it is told that none has a macro of ours or the time in it. A set has some 150 MB,
# and to read it for each unit takes ccache as long as the compiler needs: it reads the checksum beside it instead.
if(CMAKE_CXX_COMPILER_LAUNCHER MATCHES "(^|/)ccache$")
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_PCH_EXTSUM=yes ${CMAKE_CXX_COMPILER_LAUNCHER})
    set(descope_sets_launcher ${CMAKE_COMMAND} -P ${CMAKE_CURRENT_LIST_DIR}/WithChecksum.cmake -- ${CMAKE_CXX_COMPILER_LAUNCHER})
endif()

# descope_header_sets(<prefix> [compile options …])
function(descope_header_sets prefix)
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${prefix}.cpp CONTENT "" @ONLY) # CMake wants a source
    set(of_Network <QNetworkReply>)
    set(of_Widgets <QEvent> <QLabel> <QLineEdit> <QPainter> <QStyle> <QVBoxLayout>)
    foreach(module Network Widgets)
        set(set ${prefix}${module}Headers)
        add_library(${set} OBJECT EXCLUDE_FROM_ALL ${CMAKE_CURRENT_BINARY_DIR}/${prefix}.cpp)
        descope_target(${set})
        set_target_properties(${set} PROPERTIES POSITION_INDEPENDENT_CODE ON AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        if(descope_sets_launcher)
            set_target_properties(${set} PROPERTIES CXX_COMPILER_LAUNCHER "${descope_sets_launcher}")
        endif()
        target_compile_options(${set} PRIVATE ${ARGN})
        target_link_libraries(${set} PRIVATE Qt6::${module})
        target_precompile_headers(${set} PRIVATE
            <QCoreApplication> <QDateTime> <QFutureWatcher> <QHash> <QJsonObject> <QPromise> <QTimer> <QUrl>
            <functional> <memory> <optional> <variant> ${of_${module}})
    endforeach()
endfunction()

# Lets <target>, of which all is known that it links, use one of the sets, which are those of tests when DESCOPE_HEADER_SETS says so.
function(descope_precompile target)
    get_target_property(own ${target} PRECOMPILE_HEADERS)
    get_property(prefix TARGET ${target} PROPERTY DESCOPE_HEADER_SETS)
    if(own OR NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU" OR NOT TARGET Descope${prefix}NetworkHeaders)
        return()
    endif()
    get_target_property(all ${target} LINK_LIBRARIES)
    set(unseen ${all})
    while(NOT unseen STREQUAL "")
        list(POP_FRONT unseen library)
        if(TARGET ${library})
            get_property(further TARGET ${library} PROPERTY INTERFACE_LINK_LIBRARIES)
            list(REMOVE_ITEM further "" ${all})
            list(APPEND unseen ${further})
            list(APPEND all ${further})
        endif()
    endwhile()
    foreach(module Widgets Network)
        if(Qt6::${module} IN_LIST all)
            target_precompile_headers(${target} REUSE_FROM Descope${prefix}${module}Headers)
            # As the set is compiled, and as Qt itself asks for on some systems; elsewhere programs are -fpie by default, and GCC refuses the set.
            target_compile_options(${target} PRIVATE -fPIC)
            break()
        endif()
    endforeach()
    # What moc makes of sources alone is included there; what is left is empty, and takes a quarter of the time without the set.
    get_target_property(sources ${target} SOURCES)
    if(prefix STREQUAL "Test" AND NOT sources MATCHES "\\.h(;|$)")
        set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
endfunction()
