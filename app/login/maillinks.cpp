// SPDX-License-Identifier: MIT
#include "login/maillinks.h"

namespace Descope {

MailLinks::MailLinks(const LoginSettings &settings, const std::shared_ptr<Clock> &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_return(settings.linkReturn)
    , m_requests(clock)
    , m_listener(clock, [this](const QByteArray &url) {
        const bool ours = read(url).has_value();
        if (ours)
            QMetaObject::invokeMethod(
                this, [this, url] { Q_EMIT arrived(url); }, Qt::QueuedConnection);
        return ours;
    })
{
}

QUrl MailLinks::expect(LinkPurpose purpose, const QString &loginId)
{
    QUrl leadsTo;
    switch (m_return) {
    case LinkReturn::Loopback:
        if (m_listener.listen())
            leadsTo = m_listener.url();
        break;
    case LinkReturn::Scheme:
        leadsTo = schemeUrl(m_settings.urlScheme);
        break;
    case LinkReturn::Page:
        leadsTo = m_settings.bridgeUrl;
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
    m_listener.close();
    return std::exchange(m_return, LinkReturn::Pasted) != LinkReturn::Pasted;
}

std::optional<MailLink> MailLinks::read(const QByteArray &link) const
{
    return readLink(link, shape());
}

std::optional<MailLink> MailLinks::find(const QString &pasted) const
{
    return findLink(pasted, shape());
}

LinkShape MailLinks::shape() const
{
    LinkShape shape{m_settings.urlScheme, m_requests.redirectUrls(), m_return == LinkReturn::Pasted};
    if (m_settings.linkReturn == LinkReturn::Page)
        shape.redirectUrls << m_settings.bridgeUrl; // of a mail that was asked for before the program was started
    return shape;
}

} // namespace Descope
