// SPDX-License-Identifier: MIT
#include "flow/links/sentlinks.h"

#include "flow/links/randomtext.h"

#include <QUrlQuery>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

SentLinks::SentLinks(std::shared_ptr<Clock> clock)
    : m_clock(std::move(clock))
{
}

QUrl SentLinks::add(LinkPurpose purpose, const QString &loginId, const QUrl &leadsTo)
{
    constexpr qsizetype most = 8;
    if (m_sent.size() == most)
        m_sent.removeFirst();
    const QString state = (purpose == LinkPurpose::SignIn ? u's' : u'r') + QString::fromLatin1(randomText());
    QUrlQuery query(leadsTo);
    query.addQueryItem(u"state"_s, state);
    QUrl redirectUrl = leadsTo;
    redirectUrl.setQuery(query);
    m_sent << Sent{{purpose, loginId, redirectUrl}, state, m_clock->steady() + lifetime};
    return redirectUrl;
}

/// Returns the index of the request that a link with this state answers; -1: there is none, or it was answered, or that is too
/// late.
qsizetype SentLinks::find(const QString &state) const
{
    const auto isOpen = [this, &state](
                            const Sent &sent) { return sent.state == state && !sent.isTaken && m_clock->steady() <= sent.until; };
    const auto found = std::find_if(m_sent.begin(), m_sent.end(), isOpen);
    return found != m_sent.end() ? found - m_sent.begin() : -1;
}

std::optional<LinkRequest> SentLinks::take(const QString &state)
{
    const qsizetype found = find(state);
    if (found < 0)
        return std::nullopt;
    m_sent[found].isTaken = true;
    return m_sent[found].request;
}

QList<QUrl> SentLinks::redirectUrls() const
{
    QList<QUrl> urls;
    for (const Sent &sent : m_sent)
        urls << sent.request.redirectUrl;
    return urls;
}

LinkPurpose SentLinks::purposeOf(const QString &state)
{
    return state.startsWith(u's') ? LinkPurpose::SignIn : LinkPurpose::ResetPassword;
}

} // namespace Descope
