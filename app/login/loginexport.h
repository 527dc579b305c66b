// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#if defined(DESCOPE_STATIC)
#define DESCOPE_LOGIN_EXPORT
#elif defined(DescopeLogin_EXPORTS)
#define DESCOPE_LOGIN_EXPORT Q_DECL_EXPORT
#else
#define DESCOPE_LOGIN_EXPORT Q_DECL_IMPORT
#endif
