// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowstage.h"
#include "flow/links/linkconfirmation.h"

namespace Descope {

class LinkReceiver;
class LinkRedemption;
class PasswordSteps;
class ResendCountdown;
struct LinkRequest;
struct MailLink;

/// Does the steps that take an emailed link: a person sets a new password for a forgotten one, or signs in. Asks for the email,
/// receives its link from wherever it comes, and spends it when the person says so. Stops waiting when the step is left that
/// waits.
class MailSteps : public QObject
{
    Q_OBJECT

public:
    MailSteps(FlowStage *stage, PasswordSteps *passwords, ResendCountdown *resend, const std::shared_ptr<Clock> &clock,
        QObject *parent);
    /// The login is over. Links that were asked for can come back to the next one.
    void leaveLogin();

    bool linksComeBack() const;
    const LinkConfirmation &linkConfirmation() const { return m_confirmation; }
    const QString &linkNumber() const;
    QString mailAddress() const;

    void sendReset(const QString &loginId);
    void sendLink(const QString &loginId, bool staySignedIn);
    void resend();
    /// Sends a new link in place of one that cannot be used any more.
    void sendNewLink();
    void correctAddress();
    void useLink(const QString &pasted);
    bool handleLink(const QByteArray &link);
    /// Takes up the link that was handed over and is waiting.
    void useArrivedLink();
    void confirmLink(const QString &loginId);
    void saveNewPassword(const QString &newPassword, bool signOutOthers);

Q_SIGNALS:
    void linkNumberChanged(const QString &number);
    void browserReturned();

private:
    void leave(LoginStep left, LoginStep next);
    enum class Mail { Reset, Link };
    void askForMail(Mail mail, const QString &loginId);
    void requestMail();
    void requestLink();
    void mailAnswered(const Result<ResetResponse> &answer);
    ResetResponse noMail() const;
    void linkFollowed();
    void signInByLink();
    void takeUpLink();
    void openLink(const MailLink &link, const std::optional<LinkRequest> &request);
    void verifyLink(const std::function<void()> &verified);
    void failLink(Error error, LoginStep at);
    void update(const QString &newPassword, bool signOutOthers);
    void signInAlone(const QString &newPassword);
    LinkPurpose sentPurpose() const;

    FlowStage *const m_stage;
    PasswordSteps *const m_passwords;
    LinkReceiver *const m_links;
    LinkRedemption *const m_link;
    ResendCountdown *const m_resend;
    Mail m_mail = Mail::Reset;  ///< sent last
    bool m_isEnchanted = false; ///< its link signs in here, wherever it is opened: see LoginSettings::EnchantedLink
    QString m_named;            ///< the address, partly hidden, that the server says it went to; may be empty
    LinkConfirmation m_confirmation;
    std::unique_ptr<MailLink> m_arrived; ///< a link that waits for its turn
    enum class Turn {
        Leads,   ///< to its screen, as soon as nothing is under way
        Waits,   ///< to be offered, as soon as nothing else is told
        Offered, ///< once: it does not come between the person and what is told later
    };
    Turn m_turn = Turn::Waits;
};

} // namespace Descope
