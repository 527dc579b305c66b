// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

// Marks what a library offers to programs. Each has a macro of its own, because Windows tells apart what is offered and what is
// used.
#if defined(DESCOPE_STATIC)
#define DESCOPE_CORE_EXPORT
#define DESCOPE_TOKENS_EXPORT
#define DESCOPE_FLOW_EXPORT
#define DESCOPE_LOGIN_EXPORT
#else
#if defined(DescopeCore_EXPORTS)
#define DESCOPE_CORE_EXPORT Q_DECL_EXPORT
#else
#define DESCOPE_CORE_EXPORT Q_DECL_IMPORT
#endif
#if defined(DescopeTokens_EXPORTS)
#define DESCOPE_TOKENS_EXPORT Q_DECL_EXPORT
#else
#define DESCOPE_TOKENS_EXPORT Q_DECL_IMPORT
#endif
#if defined(DescopeFlow_EXPORTS)
#define DESCOPE_FLOW_EXPORT Q_DECL_EXPORT
#else
#define DESCOPE_FLOW_EXPORT Q_DECL_IMPORT
#endif
#if defined(DescopeLogin_EXPORTS)
#define DESCOPE_LOGIN_EXPORT Q_DECL_EXPORT
#else
#define DESCOPE_LOGIN_EXPORT Q_DECL_IMPORT
#endif
#endif
