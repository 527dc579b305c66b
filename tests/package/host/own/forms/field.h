// SPDX-License-Identifier: MIT
#define NOTES_FORMS_FIELD_H // The program's own header of this name was found, and not one of the library.
