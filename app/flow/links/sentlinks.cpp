// SPDX-License-Identifier: MIT
#include "flow/links/sentlinks.h"

#include "flow/links/randomtext.h"

#include <QUrlQuery>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Takes the same time wherever the two differ, so that nobody can guess a state letter by letter.
bool isSame(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return false;
    char16_t difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i].unicode() ^ b[i].unicode();
    return difference == 0;
}

} // namespace

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

/// The index of the request that a link with this state answers; -1: there is none, or it was answered, or that is too late.
qsizetype SentLinks::find(const QString &state) const
{
    // All of them are compared, so that the time does not tell which one it was either.
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_sent.size(); ++i) {
        if (isSame(m_sent[i].state, state))
            found = i;
    }
    const bool isOpen = found >= 0 && !m_sent[found].isTaken && m_clock->steady() <= m_sent[found].until;
    return isOpen ? found : -1;
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
