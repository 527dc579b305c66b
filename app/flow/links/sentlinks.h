// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/clock.h"
#include "flow/links/linkconfirmation.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace Descope {

/// This is an email that this program asked for, to get a link.
struct LinkRequest
{
    LinkPurpose purpose = LinkPurpose::ResetPassword;
    QString loginId = {};
    QUrl redirectUrl = {}; ///< where its link leads, with the state
};

/// Knows the emails that this program asked for, each by the state in its link: 128 random bits, which prove that a link answers
/// a request of ours (RFC 6749 section 10.12 has the same for OAuth). A state counts once, and for 60 minutes. It is kept in
/// memory only.
class SentLinks
{
public:
    /// Says how long a state counts.
    static constexpr std::chrono::minutes lifetime{60};

    explicit SentLinks(std::shared_ptr<Clock> clock);

    /// Adds a new state to where a link is to lead. When there are more than eight requests, the oldest is forgotten.
    QUrl add(LinkPurpose purpose, const QString &loginId, const QUrl &leadsTo);
    /// Returns the request that a link with this state answers.
    std::optional<LinkRequest> take(const QString &state);
    /// Returns whether take() would find one.
    bool isOpen(const QString &state) const { return find(state) >= 0; }
    /// Returns where the links lead, also those that count no longer: people are told that these are used up, not that they are
    /// no links.
    QList<QUrl> redirectUrls() const;

    /// Returns what a link is for when nobody knows its request any more: the first letter of its state tells. Whoever made the
    /// link may have chosen it, so that it decides nothing but what the person is asked.
    static LinkPurpose purposeOf(const QString &state);

private:
    struct Sent
    {
        LinkRequest request;
        QString state;
        std::chrono::milliseconds until;
        bool isTaken = false;
    };
    qsizetype find(const QString &state) const;

    const std::shared_ptr<Clock> m_clock;
    QList<Sent> m_sent; ///< oldest first
};

} // namespace Descope
