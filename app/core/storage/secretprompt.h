// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/secretbus.h"

#include <QObject>

namespace Descope {

/// Asks the person what the Secret Service has to ask, as a password.
class SecretPrompt : public QObject
{
    Q_OBJECT

public:
    SecretPrompt(std::shared_ptr<SecretBus> bus, const QString &path, QObject *parent);

    void show();

Q_SIGNALS:
    /// Follows once, when the person has decided, or when there is nobody any more who asks.
    void finished(bool isAccepted);

private Q_SLOTS:
    void lose();

private:
    void finish(bool isAccepted);

    const std::shared_ptr<SecretBus> m_bus;
    const QString m_path;
    std::shared_ptr<void> m_completed;
    bool m_isFinished = false;
};

} // namespace Descope
