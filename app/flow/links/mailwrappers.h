// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>

namespace Descope {

/// Returns where a link leads that a mail filter has put in the place of another one, as far as its text tells: no filter is
/// asked, nothing is opened. Null: no filter that is known here makes such links. Empty: one does, and keeps to itself where they
/// lead. Several: the link can be read in more than one way.
std::optional<QStringList> wrappedLinks(const QString &link);

} // namespace Descope
