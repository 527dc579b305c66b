// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#if defined(DESCOPE_STATIC)
#define DESCOPE_FLOW_EXPORT
#elif defined(DescopeFlow_EXPORTS)
#define DESCOPE_FLOW_EXPORT Q_DECL_EXPORT
#else
#define DESCOPE_FLOW_EXPORT Q_DECL_IMPORT
#endif
