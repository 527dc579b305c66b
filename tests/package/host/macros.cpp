// SPDX-License-Identifier: MIT
// Every header of the library after what other headers define: <X11/Xlib.h>, <windows.h>, the macros of Qt that are lower-case
// words, and common ones.
#include <QtNetwork>
#include <QtWidgets>

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <variant>

// <windows.h>
#define min(a, b) "min is a macro of windows.h"
#define max(a, b) "max is a macro of windows.h"
#define interface struct
#define small char
#define near
#define far
#define pascal
#define IN
#define OUT
#define OPTIONAL
#define ERROR 0
#define NO_ERROR 0
#define DELETE 0x00010000L
#define IGNORE 0
#define ABSOLUTE 1
#define RELATIVE 2
#define OPAQUE 2
#define TRANSPARENT 1
#define STRICT 1
#define TRUE 1
#define FALSE 0
#define GetMessage GetMessageW
#define SendMessage SendMessageW
#define GetObject GetObjectW
#define GetUserName GetUserNameW
#define CreateWindow CreateWindowW
#define CreateDialog CreateDialogW
#define LoadImage LoadImageW
#define DrawText DrawTextW
#define FindText FindTextW
#define GetCurrentTime() GetTickCount()
#define Yield()
// others
#define DEBUG 1
#define PUBLIC
#define PRIVATE
#define LOCAL
#define check(condition) "check is a macro of AssertMacros.h"
#define verify(condition) "verify is a macro of AssertMacros.h"
#define require(condition, label) "require is a macro of AssertMacros.h"

#include "allheaders.h"
