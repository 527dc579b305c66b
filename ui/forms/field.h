// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/notice.h> // which has it for QML
