// SPDX-License-Identifier: MIT
#include "login/linkrequests.h"

#include "login/randomtext.h"

#include <QUrlQuery>

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

LinkRequests::LinkRequests(std::shared_ptr<Clock> clock)
    : m_clock(std::move(clock))
{
}

QUrl LinkRequests::add(LinkPurpose purpose, const QString &loginId, const QUrl &leadsTo)
{
    constexpr qsizetype most = 8;
    if (m_sent.size() == most)
        m_sent.removeFirst();
    const QString state = (purpose == LinkPurpose::SignIn ? u's' : u'r') + QString::fromLatin1(randomText());
    QUrlQuery query(leadsTo);
    query.addQueryItem(u"state"_s, state);
    QUrl redirectUrl = leadsTo;
    redirectUrl.setQuery(query);
    m_sent << Sent{{purpose, loginId, redirectUrl}, state, m_clock->steady() + 60min};
    return redirectUrl;
}

std::optional<LinkRequest> LinkRequests::take(const QString &state)
{
    // All of them are compared, so that the time does not tell which one it was either.
    Sent *found = nullptr;
    for (Sent &sent : m_sent) {
        if (isSame(sent.state, state))
            found = &sent;
    }
    if (found == nullptr || found->isTaken || m_clock->steady() > found->until)
        return std::nullopt;
    found->isTaken = true;
    return found->request;
}

QList<QUrl> LinkRequests::redirectUrls() const
{
    QList<QUrl> urls;
    for (const Sent &sent : m_sent)
        urls << sent.request.redirectUrl;
    return urls;
}

LinkPurpose LinkRequests::purposeOf(const QString &state)
{
    return state.startsWith(u's') ? LinkPurpose::SignIn : LinkPurpose::ResetPassword;
}

} // namespace Descope
