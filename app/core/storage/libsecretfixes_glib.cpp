// SPDX-License-Identifier: MIT
#include "core/storage/gio.h"
#include "core/storage/libsecretfixes.h"

#include <QPointer>

#include <atomic>

namespace Descope {

namespace {

struct Preparation
{
    const Gio *gio;
    QPointer<QObject> context;
    std::function<void(std::shared_ptr<void>)> done;
};

/// This is true once libsecret has an object that stands for the service, and hears its signals.
std::atomic<bool> isServiceKept = false;

/// Comes before libsecret's own handler, and instead of it.
void stopSignal(void *object, const char *, const char *, void *, void *)
{
    const Gio *gio = Gio::get();
    if (const Gio::Emission *emission = gio ? gio->emission(object) : nullptr)
        gio->stopEmission(object, emission->signal, emission->detail);
}

void silenceService(void *, void *result, void *)
{
    using Finish = void *(*)(void *result, void **error);
    const auto finish = reinterpret_cast<Finish>(Gio::resolve("secret-1", "secret_backend_get_finish"));
    const Gio *gio = Gio::get();
    const auto type = reinterpret_cast<std::size_t (*)()>(Gio::resolve("secret-1", "secret_service_get_type"));
    if (void *service = finish && gio ? finish(result, nullptr) : nullptr) {
        if (type && gio->isA(service, type())) // in a sandbox it is a file
            gio->connect(service, "g-signal", reinterpret_cast<QFunctionPointer>(&stopSignal), nullptr, nullptr, 0);
        gio->unref(service);
    }
    LibsecretFixes::reconnect();
}

/// libsecret crashes (before 0.21.6) when a new service tells of its collections before libsecret has asked for them, as
/// KeePassXC does at its start; and what crashes is never released (before 0.21.2). So the one of the old service is to hear
/// nothing any more.
void ownerChanged(void *, const char *, const char *, const char *, const char *, void *, void *)
{
    using Get = void (*)(int flags, void *cancellable, Gio::Callback callback, void *data);
    const auto get = reinterpret_cast<Get>(Gio::resolve("secret-1", "secret_backend_get"));
    if (isServiceKept.exchange(false) && get)
        get(0, nullptr, &silenceService, nullptr);
}

std::shared_ptr<void> prepared(const Gio &gio, void *connection)
{
    gio.setExitOnClose(connection, false);
    const unsigned id = gio.subscribe(connection, "org.freedesktop.DBus", "org.freedesktop.DBus", "NameOwnerChanged",
        "/org/freedesktop/DBus", "org.freedesktop.secrets", 0, &ownerChanged, nullptr, nullptr);
    return {connection, [&gio, id](void *raw) {
                gio.unsubscribe(raw, id);
                gio.unref(raw);
            }};
}

void connected(void *, void *result, void *data)
{
    const std::unique_ptr<Preparation> preparation(static_cast<Preparation *>(data));
    std::shared_ptr<void> connection;
    if (void *raw = preparation->gio->busGetFinish(result, nullptr))
        connection = prepared(*preparation->gio, raw);
    if (preparation->context)
        preparation->done(connection);
}

} // namespace

void LibsecretFixes::prepare(QObject *context, std::function<void()> ready)
{
    const Gio *gio = Gio::get();
    if (m_connection || !gio)
        return ready();
    // The connection is shared with libsecret, and kept, because another one would have the default again.
    auto preparation = std::make_unique<Preparation>(
        Preparation{gio, context, [this, ready = std::move(ready)](std::shared_ptr<void> connection) {
                        m_connection = std::move(connection);
                        ready();
                    }});
    gio->busGet(Gio::sessionBus, nullptr, &connected, preparation.release());
}

void LibsecretFixes::expectJob()
{
    isServiceKept = true;
}

void LibsecretFixes::reconnect()
{
    if (const auto disconnect = Gio::resolve("secret-1", "secret_service_disconnect"))
        disconnect();
}

} // namespace Descope
