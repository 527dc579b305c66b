// SPDX-License-Identifier: MIT
#include "flow/links/linkreceiver.h"

#include <QCoreApplication>

#include <algorithm>

namespace Descope {

LinkReceiver::LinkReceiver(SessionManager *session, const std::shared_ptr<Clock> &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_sent(clock)
    , m_listener(clock, Landing::NoLink, [this](const QByteArray &url) { return isTaken(url) ? Landing::Link : Landing::NoLink; })
{
}

LinkReceiver *LinkReceiver::forLogin(
    SessionManager *session, const LinkDestination &destination, const std::shared_ptr<Clock> &clock, QObject *parent)
{
    const auto leftBehind = qApp->findChildren<LinkReceiver *>(QString(), Qt::FindDirectChildrenOnly);
    const auto found = std::find_if(leftBehind.begin(), leftBehind.end(),
        [&](const LinkReceiver *links) { return links->m_session != nullptr && links->m_session == session; });
    LinkReceiver *links = found != leftBehind.end() ? *found : new LinkReceiver(session, clock, parent);
    links->setParent(parent);
    links->m_alone.reset();
    links->setDestination(destination);
    return links;
}

void LinkReceiver::setDestination(const LinkDestination &destination)
{
    m_destination = destination;
    m_return = destination.linkReturn;
}

void LinkReceiver::leaveLogin()
{
    if (!m_listener.isListening())
        return;
    setParent(qApp);
    m_alone = std::make_unique<QObject>();
    m_clock->callAfter(SentLinks::lifetime, m_alone.get(), [this] { deleteLater(); });
}

bool LinkReceiver::isTaken(const QByteArray &link)
{
    if (m_alone != nullptr || !read(link))
        return false;
    QMetaObject::invokeMethod(
        this, [this, link] { Q_EMIT arrived(link); }, Qt::QueuedConnection);
    return true;
}

QUrl LinkReceiver::expect(LinkPurpose purpose, const QString &loginId)
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
    return m_sent.add(purpose, loginId, leadsTo);
}

bool LinkReceiver::giveUp()
{
    return std::exchange(m_return, LinkReturn::Pasted) != LinkReturn::Pasted;
}

std::optional<MailLink> LinkReceiver::read(const QByteArray &link) const
{
    return readLink(link, shape());
}

PastedLink LinkReceiver::find(const QString &pasted, Leading leading) const
{
    LinkShape links = shape();
    links.projectsOwn = links.projectsOwn || leading == Leading::ToTheProjectToo;
    return findLink(pasted, links);
}

LinkShape LinkReceiver::shape() const
{
    LinkShape shape{m_destination.urlScheme, m_sent.redirectUrls(), m_return == LinkReturn::Pasted};
    if (m_destination.linkReturn == LinkReturn::Page)
        shape.redirectUrls << m_destination.bridgeUrl; // of a mail that was asked for before the program was started
    return shape;
}

} // namespace Descope
