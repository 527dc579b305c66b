// SPDX-License-Identifier: MIT
#include "flow/links/linkreceiver.h"

#include <QCoreApplication>

#include <algorithm>

namespace Descope {

MailLinks::MailLinks(SessionManager *session, const std::shared_ptr<Clock> &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_requests(clock)
    , m_listener(clock, [this](const QByteArray &url) { return isTaken(url); })
{
}

MailLinks *MailLinks::forLogin(
    SessionManager *session, const LinkDestination &destination, const std::shared_ptr<Clock> &clock, QObject *parent)
{
    const auto leftBehind = qApp->findChildren<MailLinks *>(QString(), Qt::FindDirectChildrenOnly);
    const auto found =
        std::find_if(leftBehind.begin(), leftBehind.end(), [&](const MailLinks *links) { return links->m_session == session; });
    MailLinks *links = found != leftBehind.end() ? *found : new MailLinks(session, clock, parent);
    links->setParent(parent);
    links->m_alone.reset();
    links->m_destination = destination;
    links->m_return = destination.linkReturn;
    return links;
}

void MailLinks::leaveLogin()
{
    if (!m_listener.isListening())
        return;
    setParent(qApp);
    m_alone = std::make_unique<QObject>();
    m_clock->callAfter(LinkRequests::lifetime, m_alone.get(), [this] { deleteLater(); });
}

bool MailLinks::isTaken(const QByteArray &link)
{
    if (m_alone != nullptr || !read(link))
        return false;
    QMetaObject::invokeMethod(
        this, [this, link] { Q_EMIT arrived(link); }, Qt::QueuedConnection);
    return true;
}

QUrl MailLinks::expect(LinkPurpose purpose, const QString &loginId)
{
    QUrl leadsTo;
    switch (m_return) {
    case LinkReturn::Loopback:
        leadsTo = m_listener.newUrl();
        break;
    case LinkReturn::Scheme:
        leadsTo = schemeUrl(m_destination.urlScheme);
        break;
    case LinkReturn::Page:
        leadsTo = m_destination.bridgeUrl;
        break;
    case LinkReturn::Pasted:
        break;
    }
    if (leadsTo.isEmpty()) {
        giveUp();
        return {};
    }
    return m_requests.add(purpose, loginId, leadsTo);
}

bool MailLinks::giveUp()
{
    return std::exchange(m_return, LinkReturn::Pasted) != LinkReturn::Pasted;
}

std::optional<MailLink> MailLinks::read(const QByteArray &link) const
{
    return readLink(link, shape());
}

PastedLink MailLinks::find(const QString &pasted) const
{
    return findLink(pasted, shape());
}

LinkShape MailLinks::shape() const
{
    LinkShape shape{m_destination.urlScheme, m_requests.redirectUrls(), m_return == LinkReturn::Pasted};
    if (m_destination.linkReturn == LinkReturn::Page)
        shape.redirectUrls << m_destination.bridgeUrl; // of a mail that was asked for before the program was started
    return shape;
}

} // namespace Descope
