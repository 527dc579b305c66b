// SPDX-License-Identifier: MIT
#pragma once

// Private to the library.
namespace Descope {

// For assistive technology, the widgets that compositefield.cpp lists never have the focus that they pass on to a field inside:
// Qt says so of every widget with a focus proxy, and a screen reader would find several places with the focus. Call it in their
// constructors.
void leaveFocusToField();

} // namespace Descope
