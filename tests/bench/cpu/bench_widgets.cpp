// SPDX-License-Identifier: MIT
#include "core/storage/memorytokenstore.h"
#include "figures.h"
#include "login/loginwidget.h"
#include "soak/usage.h"
#include "support/await.h"

#include <QApplication>
#include <QPixmapCache>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

namespace {

qint64 heap()
{
    return Usage::now().heap;
}

void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

/// Shows and destroys 1000 LoginWidgets on one session: a JSON object as those of bench_cpu.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QPixmapCache::setCacheLimit(0); // fills up to 10 MB with symbols before it lets go of one
    DescopeService service({u"P2abcdefghijklmnopqrstuvwxyz"_s, QUrl(u"http://127.0.0.1:9"_s)});
    SessionManager session(&service, std::make_unique<MemoryTokenStore>());
    qint64 one = 0;
    const auto comeAndGo = [&] {
        const qint64 before = heap();
        LoginWidget widget(&session);
        widget.show();
        const auto hasForm = [&] { return widget.currentScreen() && widget.currentScreen()->objectName() == u"signInView"_s; };
        if (!waitUntil(hasForm))
            qFatal("there is no form");
        one = heap() - before;
    };
    const auto rounds = [&](int count) {
        for (int i = 0; i < count; ++i) {
            comeAndGo();
            settle();
        }
    };
    rounds(500); // fonts, icons and the like are kept
    const qint64 before = heap();
    rounds(1000);
    const double left = double(heap() - before);
    return tell({"memory that 1000 widgets leave", "kB", figureOf(left / 1024), "one LoginWidget", figureOf(double(one) / 1024),
               0.1})
               ? 0
               : 1;
}
