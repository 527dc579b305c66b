// SPDX-License-Identifier: MIT
#pragma once

#include "views/accountview.h"

class QTableWidget;

namespace Descope {

// Shows sign-ins as a table to read: time, place, address. As high as its rows. Private to the library.
void fillHistoryTable(QTableWidget *table, const QList<SignInRecord> &history);

} // namespace Descope
