// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>

namespace Descope {

/// Returns where a link leads that an email filter has put in the place of another one, as far as its text tells: no filter is
/// asked, nothing is opened. Returns nothing when no filter that is known here makes such links, an empty list when one does and
/// keeps to itself where they lead, and several links when it can be read in more than one way.
std::optional<QStringList> wrappedLinks(const QString &link);

} // namespace Descope
