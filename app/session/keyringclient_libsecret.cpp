// SPDX-License-Identifier: MIT
#include "session/keyringclient.h"

#include <QAbstractEventDispatcher>
#include <QLibrary>
#include <QPointer>

namespace Descope {

namespace {

// QtKeychain resolves libsecret at run time and goes on without it, as in a Plasma session. So does this: linked, it would be
// needed where it is not used, and could be another copy than the one whose state is to be mended.
QFunctionPointer resolve(const char *library, const char *function)
{
    return QLibrary(QString::fromLatin1(library), 0).resolve(function);
}

// As in gio/gio.h, all pointers being opaque here.
using Callback = void (*)(void *source, void *result, void *data);
using GBusGet = void (*)(int type, void *cancellable, Callback callback, void *data);
using GBusGetFinish = void *(*)(void *result, void **error);
using GDBusConnectionSetExitOnClose = void (*)(void *connection, int exit);
using GObjectUnref = void (*)(void *object);
constexpr int sessionBus = 2;

struct Gio
{
    GBusGet busGet = reinterpret_cast<GBusGet>(resolve("gio-2.0", "g_bus_get"));
    GBusGetFinish busGetFinish = reinterpret_cast<GBusGetFinish>(resolve("gio-2.0", "g_bus_get_finish"));
    GDBusConnectionSetExitOnClose setExitOnClose =
        reinterpret_cast<GDBusConnectionSetExitOnClose>(resolve("gio-2.0", "g_dbus_connection_set_exit_on_close"));
    GObjectUnref unref = reinterpret_cast<GObjectUnref>(resolve("gobject-2.0", "g_object_unref"));

    bool isThere() const { return busGet && busGetFinish && setExitOnClose && unref; }
};

struct Preparation
{
    Gio gio;
    QPointer<QObject> context;
    std::function<void(std::shared_ptr<void>)> done;
};

void connected(void *, void *result, void *data)
{
    const std::unique_ptr<Preparation> preparation(static_cast<Preparation *>(data));
    std::shared_ptr<void> connection;
    if (void *raw = preparation->gio.busGetFinish(result, nullptr)) {
        preparation->gio.setExitOnClose(raw, false);
        connection = std::shared_ptr<void>(raw, preparation->gio.unref);
    }
    if (preparation->context)
        preparation->done(connection);
}

} // namespace

void KeyringClient::prepare(QObject *context, std::function<void()> ready)
{
    if (m_connection)
        return ready();
    const Gio gio;
    // Without GLib's loop nobody would call back.
    if (!gio.isThere() || !QAbstractEventDispatcher::instance()->inherits("QEventDispatcherGlib"))
        return ready();
    // The connection is shared with libsecret, and kept, because another one would have the default again.
    auto preparation = std::make_unique<Preparation>(
        Preparation{gio, context, [this, ready = std::move(ready)](std::shared_ptr<void> connection) {
                        m_connection = std::move(connection);
                        ready();
                    }});
    gio.busGet(sessionBus, nullptr, &connected, preparation.release());
}

void KeyringClient::reconnect()
{
    if (const auto disconnect = resolve("secret-1", "secret_service_disconnect"))
        disconnect();
}

} // namespace Descope
