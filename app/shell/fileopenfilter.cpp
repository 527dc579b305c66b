// SPDX-License-Identifier: MIT
#include "fileopenfilter.h"

#include <QFileOpenEvent>

namespace Descope {

bool FileOpenFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    Q_EMIT linkReceived(static_cast<QFileOpenEvent *>(event)->url().toEncoded());
    return true;
}

} // namespace Descope
