// SPDX-License-Identifier: MIT
#include "controls/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Descope {

void copySecret(const QString &secret)
{
    auto *data = new QMimeData; // the clipboard owns it
    data->setText(secret);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setMimeData(data);
    // The timer is the clipboard's, because the screen may be gone by then.
    QTimer::singleShot(1min, clipboard, [clipboard, data = QPointer(data)] {
        if (!data || clipboard->mimeData() != data)
            return;
        data->clear(); // a Wayland compositor may let a window without the focus do no more
        clipboard->clear();
    });
}

} // namespace Descope
