// SPDX-License-Identifier: MIT
// What LoginFlow does by mail: a new password for a forgotten one, and signing in by a link or a code.
#include "flow/countdown.h"
#include "flow/currentnotice.h"
#include "flow/links/linkreceiver.h"
#include "flow/links/linkredemption.h"
#include "flow/loginflow.h"
#include "flow/runningcall.h"

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An address counts when it is a login id, or proved to be the user's: without proof anybody can name any address as their own.
bool isKnownBy(const User &user, const QString &loginId)
{
    return user.loginIds.contains(loginId, Qt::CaseInsensitive) ||
           (user.verifiedEmail && user.email.compare(loginId, Qt::CaseInsensitive) == 0);
}

} // namespace

// Asking for the mail -------------------------------------------------------------------------------------------------------

void LoginFlow::sendReset(const QString &loginId)
{
    askForMail(Mail::Reset, loginId);
}

void LoginFlow::sendLink(const QString &loginId, bool staySignedIn)
{
    m_staySignedIn = staySignedIn;
    askForMail(Mail::Link, loginId);
}

void LoginFlow::sendCode(const QString &loginId, bool staySignedIn)
{
    m_staySignedIn = staySignedIn;
    askForMail(Mail::Code, loginId);
}

void LoginFlow::resend()
{
    if (resendSeconds() == 0)
        askForMail(m_mail, m_loginId);
}

void LoginFlow::correctAddress()
{
    show(m_mail == Mail::Reset ? LoginStep::Forgot : LoginStep::SignIn);
}

void LoginFlow::askForMail(Mail mail, const QString &loginId)
{
    if (!isReady() || !checkLoginId(loginId))
        return;
    m_mail = mail;
    submit([this] { requestMail(); });
}

void LoginFlow::requestMail()
{
    const auto sent = [this](const Result<MailResponse> &answer) {
        mailAnswered(answer ? Result<ResetResponse>(ResetResponse()) : answer.error());
    };
    LoginOptions options;
    options.locale = m_settings.locale;
    switch (m_mail) {
    case Mail::Reset: {
        const QUrl redirectUrl = m_links->expect(LinkPurpose::ResetPassword, m_loginId);
        return m_call->run(m_service->sendPasswordReset(m_loginId, {redirectUrl, {}, m_settings.locale}),
            [this](const Result<ResetResponse> &answer) { mailAnswered(answer); });
    }
    case Mail::Link:
        return m_call->run(m_service->sendMagicLink(m_loginId, {m_links->expect(LinkPurpose::SignIn, m_loginId), options}), sent);
    case Mail::Code:
        return m_call->run(m_service->sendEmailCode(m_loginId, options), sent);
    }
}

void LoginFlow::mailAnswered(const Result<ResetResponse> &answer)
{
    // Nobody learns here who has an account: an unknown user leads to the same screen.
    const bool sent = answer || answer.error().kind == Error::Kind::InvalidCredentials;
    if (!sent) {
        // A project may refuse to let links lead to this computer. Then the link is pasted.
        if (answer.error().kind == Error::Kind::Configuration && m_mail != Mail::Code && m_links->giveUp())
            return requestMail();
        return fail(answer.error());
    }
    const LoginStep next = m_mail == Mail::Code ? LoginStep::EnterCode : LoginStep::CheckMail;
    const bool again = m_step == next;
    setStep(next);
    m_link->await(answer ? *answer : ResetResponse());
    m_resend->start(30s);
    Q_EMIT linkNumberChanged(linkNumber());
    if (again)
        tell(Notice::Severity::Success, QT_TR_NOOP("The e-mail was sent again."));
}

bool LoginFlow::linksComeBack() const
{
    return m_links->comeBack();
}

const QString &LoginFlow::linkNumber() const
{
    return m_link->linkNumber();
}

int LoginFlow::resendSeconds() const
{
    return std::max(m_resend->seconds(), rateLimitSeconds());
}

QString LoginFlow::maskedAddress() const
{
    // Made here and not taken from the answer: it must look the same for known and unknown users.
    const qsizetype at = m_loginId.indexOf(u'@');
    if (at <= 0)
        return {};
    return m_loginId.left(1) + u"***"_s + (at > 3 ? m_loginId.mid(at - 1, 1) : QString()) + m_loginId.mid(at);
}

// A link comes --------------------------------------------------------------------------------------------------------------

void LoginFlow::useLink(const QString &pasted)
{
    if (isBusy() || m_step != LoginStep::CheckMail)
        return;
    const PastedLink found = m_links->find(pasted);
    if (const auto &link = found.link) {
        // Where the project leads its links they cannot carry a state: the person says that it is the one of this mail.
        const bool isAnswer = link->state.isEmpty() && !linksComeBack();
        const LinkPurpose purpose = m_mail == Mail::Link ? LinkPurpose::SignIn : LinkPurpose::ResetPassword;
        return openLink(*link, isAnswer ? LinkRequest{purpose, m_loginId} : m_links->take(*link));
    }
    tellInvalid(Notice::Field::Link,
        found.isHidden ? tr("This mail filter's link can't be read. Open it in a browser and paste where it leads.")
                       : tr("This is not the link from the e-mail. Copy the whole link and paste it here."));
}

bool LoginFlow::handleLink(const QByteArray &link)
{
    const std::optional<MailLink> read = m_links->read(link);
    if (!read) {
        tell(Notice::Severity::Warning,
            QT_TR_NOOP("The link that was opened is damaged, or not meant for this program. Nothing was done with it."));
        return false;
    }
    if (m_link->holds(read->token)) // opened twice
        return true;
    if (m_step == LoginStep::ConfirmLink || m_step == LoginStep::NewPassword) {
        tell(Notice::Severity::Warning,
            QT_TR_NOOP("Another link was opened. Finish or cancel this one, then open the other one again."));
        return true;
    }
    // One that nobody asked for does not take the place of one that was.
    if (m_arrived == nullptr || !m_links->isAsked(*m_arrived) || m_links->isAsked(*read))
        m_arrived = std::make_unique<MailLink>(*read);
    const bool leads = m_step == LoginStep::Restoring || m_step == LoginStep::Account ||
                       (m_step == LoginStep::CheckMail && m_links->isAsked(*m_arrived));
    m_turn = leads ? Turn::Leads : Turn::Waits;
    if (!isBusy())
        m_notices->clear(); // what was told before is over: the person has just opened a link
    takeUpLink();
    return true;
}

/// Elsewhere something may have been typed, or another link is waited for, which a change of screens would take away.
void LoginFlow::takeUpLink()
{
    if (m_arrived == nullptr || isBusy() || m_step == LoginStep::Restoring)
        return;
    if (m_turn == Turn::Leads) {
        const auto link = std::exchange(m_arrived, nullptr);
        return openLink(*link, m_links->take(*link));
    }
    if (m_turn == Turn::Waits && notice().text.isEmpty()) {
        m_turn = Turn::Offered;
        tell(Notice::Severity::Info, QT_TR_NOOP("A link from an e-mail was opened."), {Notice::Action::UseLink});
    }
}

void LoginFlow::openLink(const MailLink &link, const std::optional<LinkRequest> &request)
{
    m_question = {request ? request->purpose : SentLinks::purposeOf(link.state), request.has_value()};
    if (request) {
        m_question.loginId = request->loginId;
    } else if (m_step == LoginStep::CheckMail) { // probably the one that is waited for
        m_question.loginId = m_loginId;
        if (link.state.isEmpty())
            m_question.purpose = m_mail == Mail::Link ? LinkPurpose::SignIn : LinkPurpose::ResetPassword;
    }
    if (m_session->isSignedIn() && m_session->loginId().compare(m_question.loginId, Qt::CaseInsensitive) != 0)
        m_question.signedInAs = m_session->loginId();

    const bool isReset = m_question.purpose == LinkPurpose::ResetPassword;
    m_mail = isReset ? Mail::Reset : Mail::Link;
    if (!request)
        m_link->abandon(); // a stranger's link is not one of the mail that is waited for
    m_link->keep(link.token);
    // The link of our own reset needs no further question: it is spent when the new password is saved.
    if (!isReset || !m_question.asked || !m_question.signedInAs.isEmpty())
        return setStep(LoginStep::ConfirmLink);
    setLoginId(m_question.loginId);
    setStep(LoginStep::NewPassword);
}

void LoginFlow::confirmLink(const QString &loginId)
{
    if (!isReady() || m_step != LoginStep::ConfirmLink || !checkLoginId(m_question.asked ? m_question.loginId : loginId))
        return;
    if (m_question.purpose == LinkPurpose::ResetPassword)
        return setStep(LoginStep::NewPassword);
    submit([this] { verifyLink([this] { begin(m_loginId, m_link->take()); }); });
}

/// Spends the link. A link is a login: it counts only for the person who asked for it.
void LoginFlow::verifyLink(const std::function<void()> &verified)
{
    const auto identified = [this, verified](const Result<User> &owner) {
        if (!owner)
            return failLink(owner.error(), m_step);
        if (isKnownBy(*owner, m_loginId))
            return verified();
        const LoginStep askedAt = m_mail == Mail::Reset ? LoginStep::Forgot : LoginStep::SignIn;
        setStep(m_session->isSignedIn() ? LoginStep::Account : askedAt);
        tell(Notice::Severity::Error, QT_TR_NOOP("That link belongs to another account. Nothing was changed."));
    };
    const auto spent = [this, identified](const Result<AuthResponse> &answer) {
        // That the link may have been used up is another thing than that the password may have been changed.
        answer ? m_call->run(m_link->owner(), identified) : failLink(answer.error(), LoginStep::ConfirmLink);
    };
    const auto approved = [this, spent](const Result<void> &answer) {
        answer ? m_call->run(m_link->verify(), spent, RunningCall::OnAbort::Drop)
               : failLink(answer.error(), LoginStep::ConfirmLink);
    };
    m_call->run(m_link->approve(), approved);
}

/// What has ended is the link's session, not the person's; what is pending is another mail's.
void LoginFlow::failLink(Error error, LoginStep at)
{
    if (error.kind == Error::Kind::SessionEnded || error.kind == Error::Kind::LinkPending)
        error.kind = Error::Kind::LinkExpired;
    fail(error, at);
}

// What it is for ------------------------------------------------------------------------------------------------------------

void LoginFlow::saveNewPassword(const QString &newPassword, bool signOutOthers)
{
    if (!isReady() || m_step != LoginStep::NewPassword || !checkNewPassword(newPassword))
        return;
    submit([this, newPassword, signOutOthers] {
        verifyLink([this, newPassword, signOutOthers] { update(newPassword, signOutOthers); });
    });
}

void LoginFlow::update(const QString &newPassword, bool signOutOthers)
{
    m_call->run(m_service->updatePassword(m_loginId, newPassword, m_link->refreshToken()),
        [this, newPassword, signOutOthers](const Result<void> &updated) {
            keepDoubtful(updated || !updated.error().outcomeUnknown, newPassword);
            if (!updated)
                return failLink(updated.error(), m_step);
            if (signOutOthers)
                return signInAlone(newPassword);
            begin(m_loginId, m_link->take(), Notice::Severity::Success, QT_TR_NOOP("Your new password is saved."));
        });
}

/// Ends all other sessions, the one of the link among them.
void LoginFlow::signInAlone(const QString &newPassword)
{
    LoginOptions options;
    options.revokeOtherSessions = true;
    m_call->run(m_service->signIn(m_loginId, newPassword, options), [this](const Result<AuthResponse> &signedIn) {
        const AuthResponse verified = m_link->take();
        if (signedIn)
            begin(m_loginId, *signedIn, Notice::Severity::Success,
                QT_TR_NOOP("Your new password is saved, and other devices are signed out."));
        else
            begin(m_loginId, verified, Notice::Severity::Warning,
                QT_TR_NOOP("Your new password is saved, but other devices could not be signed out."));
    });
}

void LoginFlow::enterCode(const QString &code)
{
    if (!isReady() || m_step != LoginStep::EnterCode)
        return;
    if (code.isEmpty())
        return tellInvalid(Notice::Field::Code, tr("Enter the code from the e-mail."));
    submit([this, code] {
        m_call->run(m_service->verifyEmailCode(m_loginId, code),
            [this](const Result<AuthResponse> &answer) { answer ? begin(m_loginId, *answer) : fail(answer.error()); });
    });
}

} // namespace Descope
