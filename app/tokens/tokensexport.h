// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#if defined(DESCOPE_STATIC)
#define DESCOPE_TOKENS_EXPORT
#elif defined(DescopeTokens_EXPORTS)
#define DESCOPE_TOKENS_EXPORT Q_DECL_EXPORT
#else
#define DESCOPE_TOKENS_EXPORT Q_DECL_IMPORT
#endif
