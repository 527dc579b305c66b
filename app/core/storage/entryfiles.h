// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

/// The path of a file beside an entry of the keychain, for what the programs that share the entry must know of each other. Its
/// name is a hash of the entry's key and the ending (".lock"); it holds no secret. It lies in the dataFolder(),
/// because these programs need not have the same name. Nothing is made: see openOwnFile().
QString entryFile(const QString &key, const QString &ending);

} // namespace Descope
