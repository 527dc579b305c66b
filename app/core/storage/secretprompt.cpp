// SPDX-License-Identifier: MIT
#include "core/storage/secretprompt.h"

#include "core/storage/dbuscall.h"

#include <QDBusConnection>

#include <utility>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

const auto interface = "org.freedesktop.Secret.Prompt"_L1;

} // namespace

SecretPrompt::SecretPrompt(std::shared_ptr<SecretBus> bus, const QString &path, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_path(path)
{
    m_completed = m_bus->subscribe(
        path, interface, u"Completed"_s, [this](const QVariantList &arguments) { finish(!arguments.value(0).toBool()); });
    // Without the sender's name, because Qt would ask the bus for its owner, and wait.
    QDBusConnection::sessionBus().connect({}, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"NameOwnerChanged"_s,
        {u"org.freedesktop.secrets"_s}, {}, this, SLOT(lose()));
}

void SecretPrompt::show()
{
    const SecretBus::Call prompt{m_path, interface, u"Prompt"_s, u"('',)"_s}; // of no window
    m_bus->call(this, prompt, KeyringStart::NotAllowed, personAnswers, [this](const SecretBus::Reply &shown) {
        if (!shown)
            finish(false);
    });
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
