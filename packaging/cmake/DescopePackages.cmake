# SPDX-License-Identifier: MIT
# What CPack makes of the installed components. Debian: four packages, by ./dev package, which also has lintian look at them.
# Windows and macOS: written by the documentation of CPack 3.25 and never run.
set(CPACK_PACKAGE_NAME descope-qt)
set(CPACK_PACKAGE_VENDOR "The descope-qt authors")
set(CPACK_PACKAGE_CONTACT "The descope-qt authors <descope-qt@users.noreply.github.com>")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_COMPONENTS_ALL Runtime Development Program Emulator)

set(CPACK_COMPONENT_RUNTIME_DESCRIPTION "Sign in to Qt programs with Descope: libraries
 Service, sessions and login screens for Qt 6 programs whose users sign in
 with Descope. Tokens are kept in the keyring of the system.")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "Sign in to Qt programs with Descope: headers
 What it takes to build a Qt 6 program with the login widget, the headless
 login or the service: headers, CMake and pkg-config files.")
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "Sign in with Descope
 Creates accounts, signs in, changes and resets passwords of a Descope
 project, and gives scripts the session token.")
set(CPACK_COMPONENT_EMULATOR_DESCRIPTION "Descope on this computer, for tests
 A server that speaks the protocol of Descope, with an inbox for the mails
 that it would send, accounts, faults and a clock that tests can set.")

if(WIN32)
    set(CPACK_GENERATOR NSIS WIX)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY "Descope Login")
    set(CPACK_PACKAGE_EXECUTABLES descope-login "Descope Login")
    set(CPACK_CREATE_DESKTOP_LINKS descope-login)
    # The scheme of the links in mails, for this computer's users (Microsoft: "Registering an Application to a URI Scheme").
    set(key "Software\\\\Classes\\\\${DESCOPE_URL_SCHEME}")
    set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
        WriteRegStr HKLM '${key}' '' 'URL:Descope Login'
        WriteRegStr HKLM '${key}' 'URL Protocol' ''
        WriteRegStr HKLM '${key}\\\\shell\\\\open\\\\command' '' '\\\"$INSTDIR\\\\bin\\\\descope-login.exe\\\" \\\"%1\\\"'")
    set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "DeleteRegKey HKLM '${key}'")
    set(CPACK_WIX_UPGRADE_GUID 6E0D55B7-7F0C-4B59-9E0C-5B8B6A0B2D6F)
    configure_file(${PROJECT_SOURCE_DIR}/packaging/windows/scheme.wxs.in ${CMAKE_CURRENT_BINARY_DIR}/scheme.wxs @ONLY)
    set(CPACK_WIX_PATCH_FILE ${CMAKE_CURRENT_BINARY_DIR}/scheme.wxs)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_COMPONENTS_ALL Program)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEB_COMPONENT_INSTALL ON)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS 
        ${PROJECT_BINARY_DIR}/app/core ${PROJECT_BINARY_DIR}/app/tokens ${PROJECT_BINARY_DIR}/app/flow ${PROJECT_BINARY_DIR}/app/login)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 0.1) # below what a distribution would give it
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

    set(version ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})

    # Beside what the linker tells: what we load for QR codes, and what QtKeychain and Qt load by themselves, for the keyring, for a window,
    # and for programs whose own logo is an SVG. The plugins for that are in the library before Qt 6.7.
    set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME libdescopeqt${PROJECT_VERSION_MAJOR})
    set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
    set(CPACK_DEBIAN_RUNTIME_PACKAGE_DEPENDS "libqrencode4, libsecret-1-0, qt6-svg-plugins | libqt6svg6 (<< 6.7.2-5~)")
    set(CPACK_DEBIAN_RUNTIME_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland")
    set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libdescopeqt-dev)
    set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
    set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
        "${CPACK_DEBIAN_RUNTIME_PACKAGE_NAME} (= ${version}), qt6-base-dev (>= 6.4)")
    set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME descope-login)
    set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "${CPACK_DEBIAN_RUNTIME_PACKAGE_NAME} (>= ${PROJECT_VERSION}), qt6-qpa-plugins")
    set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS xdg-utils) # which opens the browser
    set(CPACK_DEBIAN_EMULATOR_PACKAGE_NAME descope-emulator)
    set(CPACK_DEBIAN_EMULATOR_PACKAGE_SECTION devel)
    # Qt HttpServer promises nothing from one minor version to the next: an emulator that was built on Debian 12 does not start on 13.
    math(EXPR next "${Qt6_VERSION_MINOR} + 1")
    set(CPACK_DEBIAN_EMULATOR_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6httpserver6 (<< ${Qt6_VERSION_MAJOR}.${next}~)")

    # What each package of Debian brings along, and no other installation: copyright, our changelog and Debian's, and what lintian is told.
    find_program(GZIP gzip REQUIRED)
    string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC) # of SOURCE_DATE_EPOCH, where that is set
    set(debian ${CMAKE_CURRENT_BINARY_DIR}/debian)
    file(REMOVE_RECURSE ${debian}) # what an earlier version left
    foreach(component IN LISTS CPACK_COMPONENTS_ALL)
        string(TOUPPER ${component} upper)
        set(package ${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
        set(doc ${debian}/${component}/${CMAKE_INSTALL_DATADIR}/doc/${package})
        configure_file(${PROJECT_SOURCE_DIR}/packaging/debian/copyright ${doc}/copyright COPYONLY)
        configure_file(${PROJECT_SOURCE_DIR}/packaging/debian/changelog.in ${doc}/changelog.Debian @ONLY)
        execute_process(COMMAND ${GZIP} -9nf ${doc}/changelog.Debian COMMAND_ERROR_IS_FATAL ANY)
        execute_process(COMMAND ${GZIP} -9nc ${PROJECT_SOURCE_DIR}/CHANGELOG.md OUTPUT_FILE ${doc}/changelog.gz COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
    configure_file(${PROJECT_SOURCE_DIR}/packaging/debian/lintian-overrides
        ${debian}/Runtime/${CMAKE_INSTALL_DATADIR}/lintian/overrides/${CPACK_DEBIAN_RUNTIME_PACKAGE_NAME} COPYONLY)
    file(COPY ${PROJECT_SOURCE_DIR}/packaging/examples
        DESTINATION ${debian}/Development/${CMAKE_INSTALL_DATADIR}/doc/${CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME})
    file(CONFIGURE OUTPUT ${debian}/add.cmake @ONLY CONTENT [[
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    file(COPY "@debian@/${component}/" DESTINATION "${CPACK_TEMPORARY_DIRECTORY}/${component}${CPACK_PACKAGING_INSTALL_PREFIX}" NO_SOURCE_PERMISSIONS)
endforeach()
]])
    set(CPACK_PRE_BUILD_SCRIPTS ${debian}/add.cmake)

    # What Debian's tools ask of a library. (CPack could write shlibs, but warns about the plugin for Designer, which has none.)
    set(shlibs)
    get_property(libraries GLOBAL PROPERTY DESCOPE_LIBRARIES)
    foreach(library IN LISTS libraries)
        string(APPEND shlibs "lib${library} ${PROJECT_VERSION_MAJOR} ${CPACK_DEBIAN_RUNTIME_PACKAGE_NAME} (>= ${PROJECT_VERSION})\n")
    endforeach()
    set(control ${debian}/control)
    file(CONFIGURE OUTPUT ${control}/shlibs CONTENT "${shlibs}" @ONLY)
    file(CONFIGURE OUTPUT ${control}/triggers CONTENT "activate-noawait ldconfig\n" @ONLY)
    set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA ${control}/shlibs ${control}/triggers)
endif()
include(CPack)
