// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#if defined(DESCOPE_STATIC)
#define DESCOPE_CORE_EXPORT
#elif defined(DescopeCore_EXPORTS)
#define DESCOPE_CORE_EXPORT Q_DECL_EXPORT
#else
#define DESCOPE_CORE_EXPORT Q_DECL_IMPORT
#endif
