// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/error.h>
#include <Descope/exports.h>

namespace Descope {

/// Returns what a person is told about an error: whole sentences, in the language of the other texts (installTranslation()).
/// There is nothing of the server's in them, which Error::description is full of. It is empty where nothing has to be told,
/// because the person or the program cancelled.
///
/// LoginFlow says the same, and more where it knows at which step it happened.
DESCOPE_FLOW_EXPORT QString userText(const Error &error);

} // namespace Descope
