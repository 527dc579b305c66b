// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDBusVariant;

namespace Descope {

/// A question that the Secret Service has for the person, as a password.
class SecretPrompt : public QObject
{
    Q_OBJECT

public:
    SecretPrompt(const QString &service, const QString &path, QObject *parent);

    void show();

Q_SIGNALS:
    /// Follows once, when the person has decided, or when there is nobody any more who asks.
    void finished(bool isAccepted);

private Q_SLOTS:
    void complete(bool isDismissed, const QDBusVariant &result);
    void lose();

private:
    void finish(bool isAccepted);

    const QString m_service;
    const QString m_path;
    bool m_isFinished = false;
};

} // namespace Descope
