// SPDX-License-Identifier: MIT
#define NOTES_EXPORTS_H // The program's own header of this name was found, and not one of the library.
