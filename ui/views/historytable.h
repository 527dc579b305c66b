// SPDX-License-Identifier: MIT
#pragma once

#include "views/accountview.h"

class QTableWidget;

namespace Descope {

// Fills a table with sign-ins to read: time, place and address. The table becomes as high as its rows. Private to the library.
void fillHistoryTable(QTableWidget *table, const QList<SignInRecord> &history);

} // namespace Descope
