// SPDX-License-Identifier: MIT
#include "flow/mailsteps.h"

#include "flow/links/linkreceiver.h"
#include "flow/links/linkredemption.h"
#include "flow/loginid.h"
#include "flow/loginoptions.h"
#include "flow/noticebuttons.h"
#include "flow/passwordsteps.h"
#include "flow/resendcountdown.h"
#include "flow/sentaddress.h"

#include <QRandomGenerator>

namespace Descope {

using namespace Qt::StringLiterals;

MailSteps::MailSteps(
    FlowStage *stage, PasswordSteps *passwords, ResendCountdown *resend, const std::shared_ptr<Clock> &clock, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_passwords(passwords)
    , m_links(LinkReceiver::forLogin(stage->lentSession(), stage->settings().linkDestination(), clock, this))
    , m_link(new LinkRedemption(stage->service(), clock, this))
    , m_resend(resend)
{
    connect(stage, &FlowStage::stepLeft, this, &MailSteps::leave);
    connect(stage, &FlowStage::stepEntered, this, &MailSteps::takeUpLink);
    connect(stage, &FlowStage::settingsChanged, this, [this, destination = stage->settings().linkDestination()]() mutable {
        if (std::exchange(destination, m_stage->settings().linkDestination()) != destination)
            m_links->setDestination(destination);
    });
    connect(&stage->call(), &RunningCall::busyChanged, this, &MailSteps::takeUpLink);
    connect(m_links, &LinkReceiver::arrived, this, [this](const QByteArray &link) {
        handleLink(link);
        Q_EMIT browserReturned();
    });
    connect(m_link, &LinkRedemption::linkFollowed, this, &MailSteps::linkFollowed);
    connect(m_link, &LinkRedemption::expired, this, [this] { m_stage->fail(localError(Error::Kind::LinkExpired)); });
}

void MailSteps::leaveLogin()
{
    m_links->disconnect(this);
    m_links->leaveLogin();
}

void MailSteps::leave(LoginStep, LoginStep next)
{
    if (next != LoginStep::NewPassword && next != LoginStep::ConfirmLink) {
        m_link->abandon();
        Q_EMIT linkNumberChanged(linkNumber());
    }
}

// Asking for the mail -------------------------------------------------------------------------------------------------------

void MailSteps::sendReset(const QString &loginId)
{
    askForMail(Mail::Reset, loginId);
}

void MailSteps::sendLink(const QString &loginId, bool staySignedIn)
{
    m_stage->chooseStaySignedIn(staySignedIn);
    askForMail(Mail::Link, loginId);
}

void MailSteps::resend()
{
    if (m_resend->seconds() == 0)
        askForMail(m_mail, m_stage->loginId());
}

void MailSteps::sendNewLink()
{
    m_stage->loginId().isEmpty() ? m_stage->show(LoginStep::Forgot) : askForMail(m_mail, m_stage->loginId());
}

void MailSteps::correctAddress()
{
    m_stage->show(m_mail == Mail::Reset ? LoginStep::Forgot : LoginStep::SignIn);
}

void MailSteps::askForMail(Mail mail, const QString &loginId)
{
    if (!m_stage->isReady() || !m_stage->accepts(m_stage->takeLoginId(loginId)))
        return;
    m_mail = mail;
    m_stage->call().setBusyText([] { return tr("Sending…"); });
    m_stage->submit([this] { requestMail(); });
}

void MailSteps::requestMail()
{
    m_isEnchanted = m_mail == Mail::Link && m_stage->settings().linkKind == LoginSettings::EnchantedLink;
    if (m_mail == Mail::Link)
        return requestLink();
    const QString loginId = m_stage->loginId();
    const QUrl redirectUrl = m_links->expect(LinkPurpose::ResetPassword, loginId);
    m_stage->call().run(m_stage->service()->sendPasswordReset(loginId, {redirectUrl, {}, m_stage->settings().locale}),
        [this](const Result<ResetResponse> &answer) { mailAnswered(answer); });
}

/// Asks for a link that signs in. One that can be opened on any device leads to a page of the project, for none of ours is there.
void MailSteps::requestLink()
{
    DescopeService *service = m_stage->service();
    const QString loginId = m_stage->loginId();
    MagicLinkOptions options{{}, loginOptions(m_stage->settings()), audience(m_stage->settings())};
    if (m_isEnchanted) {
        const auto sent = [this](const Result<EnchantedLinkResponse> &answer) {
            if (!answer)
                return mailAnswered(answer.error());
            mailAnswered(
                ResetResponse{ResetResponse::Method::EnchantedLink, answer->maskedEmail, answer->linkId, answer->pendingRef});
        };
        return m_stage->call().run(service->sendEnchantedLink(loginId, options), sent);
    }
    options.redirectUrl = m_links->expect(LinkPurpose::SignIn, loginId);
    const auto sent = [this](const Result<CodeResponse> &answer) {
        if (!answer)
            return mailAnswered(answer.error());
        mailAnswered(ResetResponse{ResetResponse::Method::MagicLink, answer->maskedAddress, {}, {}});
    };
    m_stage->call().run(service->sendMagicLink(DeliveryMethod::Email, loginId, options), sent);
}

void MailSteps::mailAnswered(const Result<ResetResponse> &answer)
{
    // Nobody learns here who has an account: an unknown user leads to the same screen.
    const bool sent = answer || answer.error().kind == Error::Kind::InvalidCredentials;
    if (!sent) {
        // A project may refuse to let links lead to this computer. Then the link is pasted.
        if (answer.error().kind == Error::Kind::Configuration && !m_isEnchanted && m_links->giveUp())
            return requestMail();
        return m_stage->failSending(answer.error(), [this, mail = m_mail] { askForMail(mail, m_stage->loginId()); });
    }
    const bool again = m_stage->step() == LoginStep::CheckMail;
    m_named = answer ? answer->maskedEmail : QString();
    m_stage->setStep(LoginStep::CheckMail);
    m_link->await(answer ? *answer : noMail());
    m_resend->start();
    Q_EMIT linkNumberChanged(linkNumber());
    if (again)
        m_stage->tell([] { return Notice{Notice::Severity::Positive, tr("We sent the email again.")}; });
}

/// Returns what the screen shows to somebody whom the server does not know: the same as to everybody.
ResetResponse MailSteps::noMail() const
{
    ResetResponse mail;
    if (m_isEnchanted)
        mail.linkId = QString::number(QRandomGenerator::global()->bounded(10, 100));
    return mail;
}

bool MailSteps::linksComeBack() const
{
    return m_links->comeBack();
}

const QString &MailSteps::linkNumber() const
{
    return m_link->linkNumber();
}

QString MailSteps::mailAddress() const
{
    return sentAddress(m_named, m_stage->loginId());
}

/// Returns what the mail that was sent last was asked for.
LinkPurpose MailSteps::sentPurpose() const
{
    return m_mail == Mail::Link ? LinkPurpose::SignIn : LinkPurpose::ResetPassword;
}

// A link comes --------------------------------------------------------------------------------------------------------------

void MailSteps::useLink(const QString &pasted)
{
    if (!m_stage->isIdle() || m_stage->step() != LoginStep::CheckMail)
        return;
    if (m_isEnchanted && m_link->isVerified()) // it only was not known yet whose it is
        return signInByLink();
    using Leading = LinkReceiver::Leading;
    const PastedLink found = m_links->find(pasted, m_isEnchanted ? Leading::ToTheProjectToo : Leading::WhereAsked);
    if (!m_stage->accepts(pastedLinkProblems(found)))
        return;
    // Where the project leads its links they cannot carry a state: the person says that it is the one of this mail.
    const bool isAnswer = found.link->state.isEmpty() && (m_isEnchanted || !linksComeBack());
    openLink(*found.link, isAnswer ? LinkRequest{sentPurpose(), m_stage->loginId()} : m_links->take(*found.link));
}

bool MailSteps::handleLink(const QByteArray &link)
{
    if (m_stage->lentSession() == nullptr)
        return false;
    const auto warn = [this](QString (*text)()) { m_stage->tell([text] { return Notice{Notice::Severity::Warning, text()}; }); };
    const LoginStep step = m_stage->step();
    const std::optional<MailLink> read = m_links->read(link);
    if (!read) {
        warn([] { return tr("That link is damaged or isn’t for this app, so it was ignored."); });
        return false;
    }
    if (m_link->holds(read->token)) // opened twice
        return true;
    if (step == LoginStep::ConfirmLink || step == LoginStep::NewPassword) {
        warn([] { return tr("Another link was opened. Finish or cancel this one, then open the other one again."); });
        return true;
    }
    // One that nobody asked for does not take the place of one that was.
    if (m_arrived == nullptr || !m_links->isAsked(*m_arrived) || m_links->isAsked(*read))
        m_arrived = std::make_unique<MailLink>(*read);
    const bool leads = step == LoginStep::Restoring || step == LoginStep::Account ||
                       (step == LoginStep::CheckMail && m_links->isAsked(*m_arrived));
    m_turn = leads ? Turn::Leads : Turn::Waits;
    if (!m_stage->isBusy())
        m_stage->notices().clear(); // what was told before is over: the person has just opened a link
    takeUpLink();
    return true;
}

void MailSteps::useArrivedLink()
{
    m_turn = Turn::Leads;
    takeUpLink();
}

/// Takes up a link that has arrived, or offers it where something may have been typed, or another link is waited for, which a
/// change of screens would take away.
void MailSteps::takeUpLink()
{
    if (m_arrived == nullptr || !m_stage->isIdle() || m_stage->step() == LoginStep::Restoring)
        return;
    if (m_turn == Turn::Leads) {
        const auto link = std::exchange(m_arrived, nullptr);
        return openLink(*link, m_links->take(*link));
    }
    if (m_turn == Turn::Waits && m_stage->notices().notice().text.isEmpty()) {
        m_turn = Turn::Offered;
        m_stage->tell([] {
            return Notice{
                Notice::Severity::Info, tr("A link from an email was opened."), noticeButtons({Notice::Action::UseLink})};
        });
    }
}

/// Goes on when the right number was chosen, on whatever device.
void MailSteps::linkFollowed()
{
    if (m_mail == Mail::Reset)
        return m_stage->setStep(LoginStep::NewPassword);
    m_stage->call().drop(); // another email that was just asked for
    m_stage->notices().clear();
    signInByLink();
}

/// Goes where the link leads; `request` is what it answers, if anything.
void MailSteps::openLink(const MailLink &link, const std::optional<LinkRequest> &request)
{
    m_confirmation = {request ? request->purpose : SentLinks::purposeOf(link.state), request.has_value()};
    if (request) {
        m_confirmation.loginId = request->loginId;
    } else if (m_stage->step() == LoginStep::CheckMail) { // probably the one that is waited for
        m_confirmation.loginId = m_stage->loginId();
        if (link.state.isEmpty())
            m_confirmation.purpose = sentPurpose();
    }
    const SessionManager *session = m_stage->session();
    if (session->isSignedIn() && session->loginId().compare(m_confirmation.loginId, Qt::CaseInsensitive) != 0)
        m_confirmation.signedInAs = session->loginId();

    const bool isReset = m_confirmation.purpose == LinkPurpose::ResetPassword;
    m_mail = isReset ? Mail::Reset : Mail::Link;
    if (!request)
        m_link->abandon(); // a stranger's link is not one of the mail that is waited for
    m_link->keep(link.token);
    // The link of our own reset needs no further question: it is spent when the new password is saved.
    if (!isReset || !m_confirmation.asked || !m_confirmation.signedInAs.isEmpty())
        return m_stage->setStep(LoginStep::ConfirmLink);
    m_stage->setLoginId(m_confirmation.loginId);
    m_stage->setStep(LoginStep::NewPassword);
}

void MailSteps::confirmLink(const QString &loginId)
{
    if (!m_stage->isReady() || m_stage->step() != LoginStep::ConfirmLink ||
        !m_stage->accepts(m_stage->takeLoginId(m_confirmation.asked ? m_confirmation.loginId : loginId)))
        return;
    if (m_confirmation.purpose == LinkPurpose::ResetPassword)
        return m_stage->setStep(LoginStep::NewPassword);
    m_stage->submit([this] { signInByLink(); });
}

void MailSteps::signInByLink()
{
    verifyLink([this] { m_stage->begin(u"link"_s, m_stage->loginId(), m_link->take()); });
}

/// Spends the link. A link is a login: it counts only for the person who asked for it.
void MailSteps::verifyLink(const std::function<void()> &verified)
{
    RunningCall &call = m_stage->call();
    const auto identified = [this, verified](const Result<User> &owner) {
        if (!owner)
            return failLink(owner.error(), m_stage->step());
        if (isKnownBy(*owner, m_stage->loginId()))
            return verified();
        const LoginStep askedAt = m_mail == Mail::Reset ? LoginStep::Forgot : LoginStep::SignIn;
        m_stage->setStep(m_stage->session()->isSignedIn() ? LoginStep::Account : askedAt);
        m_stage->tell([] {
            return Notice{Notice::Severity::Error, tr("That link belongs to another account, so nothing was changed.")};
        });
    };
    const auto spent = [this, &call, identified](const Result<AuthResponse> &answer) {
        // That the link may have been used up is another thing than that the password may have been changed.
        answer ? call.run(m_link->owner(), identified) : failLink(answer.error(), LoginStep::ConfirmLink);
    };
    const auto approved = [this, &call, spent](const Result<void> &answer) {
        answer ? call.run(m_link->verify(), spent, RunningCall::OnAbort::Drop) : failLink(answer.error(), LoginStep::ConfirmLink);
    };
    call.run(m_link->approve(), approved);
}

/// Tells that the link has failed: what has ended is its session, not the person's, and what is pending is another mail's.
void MailSteps::failLink(Error error, LoginStep at)
{
    if (error.kind == Error::Kind::SessionEnded || error.kind == Error::Kind::LinkPending)
        error.kind = Error::Kind::LinkExpired;
    m_stage->fail(error, at);
}

// What it is for ------------------------------------------------------------------------------------------------------------

void MailSteps::saveNewPassword(const QString &newPassword, bool signOutOthers)
{
    if (!m_stage->isReady() || m_stage->step() != LoginStep::NewPassword ||
        !m_stage->accepts(newPasswordProblems(newPassword, m_passwords->policy())))
        return;
    m_stage->submit([this, newPassword, signOutOthers] {
        verifyLink([this, newPassword, signOutOthers] { update(newPassword, signOutOthers); });
    });
}

void MailSteps::update(const QString &newPassword, bool signOutOthers)
{
    const auto updated = [this, newPassword, signOutOthers](const Result<void> &answer) {
        m_passwords->noteOutcome(answer || !answer.error().outcomeUnknown, newPassword);
        if (!answer)
            return failLink(answer.error(), m_stage->step());
        if (signOutOthers)
            return signInAlone(newPassword);
        m_stage->begin(u"password"_s, m_stage->loginId(), m_link->take(), PasswordSteps::savedNotice);
    };
    m_stage->call().run(m_stage->service()->updatePassword(m_stage->loginId(), newPassword, m_link->refreshToken()), updated);
}

/// Ends all other sessions, the one of the link among them.
void MailSteps::signInAlone(const QString &newPassword)
{
    LoginOptions options;
    options.revokeOtherSessions = true;
    const auto answered = [this](const Result<AuthResponse> &answer) {
        const AuthResponse verified = m_link->take();
        if (answer)
            return m_stage->begin(u"password"_s, m_stage->loginId(), *answer, [] {
                return Notice{Notice::Severity::Positive, tr("Password changed. Your other devices are signed out.")};
            });
        m_stage->begin(u"password"_s, m_stage->loginId(), verified, [] {
            return Notice{Notice::Severity::Warning, tr("Password changed, but your other devices couldn’t be signed out.")};
        });
    };
    m_stage->call().run(m_stage->service()->signIn(m_stage->loginId(), newPassword, options), answered);
}

} // namespace Descope
