// SPDX-License-Identifier: MIT
#include "session/secretprompt.h"

#include "session/dbuscall.h"

#include <QDBusConnection>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

const auto interface = "org.freedesktop.Secret.Prompt"_L1;

} // namespace

SecretPrompt::SecretPrompt(const QString &service, const QString &path, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_path(path)
{
    // Without the sender's name, because Qt would ask the bus for its owner, and wait.
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect({}, path, interface, u"Completed"_s, this, SLOT(complete(bool, QDBusVariant)));
    bus.connect(
        {}, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"NameOwnerChanged"_s, {service}, {}, this, SLOT(lose()));
}

void SecretPrompt::show()
{
    QDBusMessage prompt = QDBusMessage::createMethodCall(m_service, m_path, interface, u"Prompt"_s);
    prompt.setArguments({QString()}); // of no window
    callBus(
        this, prompt, KeyringStart::NotAllowed,
        [this](const QDBusPendingReply<> &shown) {
            if (shown.isError())
                finish(false);
        },
        personAnswers);
}

void SecretPrompt::complete(bool isDismissed, const QDBusVariant &)
{
    finish(!isDismissed);
}

void SecretPrompt::lose()
{
    finish(false);
}

void SecretPrompt::finish(bool isAccepted)
{
    if (!std::exchange(m_isFinished, true))
        Q_EMIT finished(isAccepted);
}

} // namespace Descope
