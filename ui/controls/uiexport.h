// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#if defined(DESCOPE_STATIC)
#define DESCOPE_UI_EXPORT
#elif defined(DescopeUi_EXPORTS)
#define DESCOPE_UI_EXPORT Q_DECL_EXPORT
#else
#define DESCOPE_UI_EXPORT Q_DECL_IMPORT
#endif
