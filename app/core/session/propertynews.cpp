// SPDX-License-Identifier: MIT
#include "core/session/propertynews.h"

#include <QPointer>

#include <utility>

namespace Descope {

PropertyNews::PropertyNews(SessionManager *manager)
    : m_manager(manager)
{
}

void PropertyNews::note()
{
    if (!std::exchange(m_isNoted, true))
        QMetaObject::invokeMethod(
            this, [this] { tell(); }, Qt::QueuedConnection);
}

/// Each slot may do anything, also delete the manager.
void PropertyNews::tell()
{
    m_isNoted = false;
    if (!m_manager)
        return;
    const Values now{m_manager->user(), m_manager->loginId(), m_manager->isSignedIn(), m_manager->isSaved(),
        m_manager->currentTenant(), m_manager->isStepUpAwaited(), m_manager->lastError()};
    const Values before = std::exchange(m_told, now);
    const QPointer<SessionManager> manager = m_manager; // ours may be gone with it
    if (now.user != before.user)
        Q_EMIT manager->userChanged(now.user);
    if (manager && now.loginId != before.loginId)
        Q_EMIT manager->loginIdChanged(now.loginId);
    if (manager && now.isSignedIn != before.isSignedIn)
        Q_EMIT manager->signedInChanged(now.isSignedIn);
    if (manager && now.isSaved != before.isSaved)
        Q_EMIT manager->savedChanged(now.isSaved);
    if (manager && now.currentTenant != before.currentTenant)
        Q_EMIT manager->currentTenantChanged(now.currentTenant);
    if (manager && now.isStepUpAwaited != before.isStepUpAwaited)
        Q_EMIT manager->stepUpAwaitedChanged(now.isStepUpAwaited);
    if (manager && now.lastError != before.lastError)
        Q_EMIT manager->lastErrorChanged();
}

} // namespace Descope
