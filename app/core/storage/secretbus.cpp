// SPDX-License-Identifier: MIT
#include "core/storage/secretbus.h"

#include "core/storage/gio.h"

#include <QPointer>
#include <QTimer>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

const char service[] = "org.freedesktop.secrets";

QVariant valueOf(const Gio &gio, void *variant)
{
    const auto child = [&](std::size_t index) {
        const std::unique_ptr<void, Gio::Release> owned(gio.variantChild(variant, index), gio.variantUnref);
        return valueOf(gio, owned.get());
    };
    switch (*gio.variantType(variant)) {
    case 's':
    case 'o':
        return QString::fromUtf8(gio.variantText(variant, nullptr));
    case 'b':
        return bool(gio.variantBoolean(variant));
    case 'v':
        return child(0);
    case 'a':
    case '(':
    case '{': {
        QVariantList list;
        for (std::size_t index = 0; index < gio.variantSize(variant); ++index)
            list << child(index);
        return list;
    }
    default:
        return {};
    }
}

struct Sent
{
    std::shared_ptr<SecretBus> bus; ///< so that the connection is there
    QPointer<QObject> context;
    std::function<void(const SecretBus::Reply &)> handler;
};

void answered(void *connection, void *result, void *data)
{
    const std::unique_ptr<Sent> sent(static_cast<Sent *>(data));
    const Gio *gio = Gio::get();
    const std::unique_ptr<void, Gio::Release> reply(gio->callFinish(connection, result, nullptr), gio->variantUnref);
    if (sent->context)
        sent->handler(reply ? SecretBus::Reply(valueOf(*gio, reply.get()).toList()) : std::nullopt);
}

struct Subscription
{
    std::function<void(const QVariantList &)> handler;
};

void signalled(void *, const char *, const char *, const char *, const char *, void *arguments, void *data)
{
    const auto handler = static_cast<Subscription *>(data)->handler; // a copy, because it may end the subscription
    handler(valueOf(*Gio::get(), arguments).toList());
}

void release(void *data)
{
    delete static_cast<Subscription *>(data);
}

} // namespace

SecretBus::SecretBus() = default;
SecretBus::~SecretBus() = default;

void SecretBus::call(QObject *context, const Call &call, KeyringStart start, std::chrono::milliseconds within,
    std::function<void(const Reply &)> handler)
{
    m_libsecret.prepare(context, [=, self = shared_from_this(), handler = std::move(handler)] {
        const Gio *gio = Gio::get();
        void *arguments =
            gio ? gio->variantParse(nullptr, call.arguments.toUtf8().constData(), nullptr, nullptr, nullptr) : nullptr;
        if (!arguments || !self->m_libsecret.connection()) {
            QTimer::singleShot(0, context, [handler] { handler(std::nullopt); });
            return;
        }
        auto sent = std::make_unique<Sent>(Sent{self, context, handler});
        gio->call(self->m_libsecret.connection(), service, call.path.toLatin1().constData(),
            call.interface.toLatin1().constData(), call.method.toLatin1().constData(), arguments, nullptr,
            start == KeyringStart::Allowed ? 0 : Gio::noAutoStart, int(within.count()), nullptr, &answered, sent.release());
        gio->variantUnref(arguments); // parsed, it is not floating
    });
}

std::shared_ptr<void> SecretBus::subscribe(const QString &path, const QString &interface, const QString &signal,
    std::function<void(const QVariantList &arguments)> handler)
{
    const Gio *gio = Gio::get();
    if (!gio || !m_libsecret.connection())
        return {};
    auto subscription = std::make_unique<Subscription>(Subscription{std::move(handler)});
    const unsigned id = gio->subscribe(m_libsecret.connection(), service, interface.toLatin1().constData(),
        signal.toLatin1().constData(), path.toLatin1().constData(), nullptr, 0, &signalled, subscription.release(), &release);
    return std::shared_ptr<void>(
        this, [self = shared_from_this(), gio, id](void *) { gio->unsubscribe(self->m_libsecret.connection(), id); });
}

QString SecretBus::quoted(const QString &text)
{
    QString quoted = u"'"_s;
    for (const QChar c : text) {
        if (c == u'\'' || c == u'\\')
            quoted += u'\\';
        quoted += c;
    }
    return quoted + u'\'';
}

} // namespace Descope
