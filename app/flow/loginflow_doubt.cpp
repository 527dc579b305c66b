// SPDX-License-Identifier: MIT
// What LoginFlow does when a new password was sent and nobody knows whether it counts: the answer was lost, broken or no answer.
// The server is asked, but only when the person says so, because a password that does not count is a wrong one, of which an
// account takes only some.
#include "core/values/watch.h"
#include "flow/currentnotice.h"
#include "flow/loginflow.h"
#include "flow/overwrite.h"
#include "flow/runningcall.h"

namespace Descope {

void LoginFlow::keepDoubtful(bool isOutcomeKnown, const QString &newPassword)
{
    overwrite(m_doubtfulPassword);
    if (!isOutcomeKnown)
        m_doubtfulPassword = newPassword;
}

/// Signs in with it. Somebody who is signed in stays so, by the session that there was.
void LoginFlow::tryNewPassword()
{
    if (!isReady() || m_doubtfulPassword.isEmpty())
        return;
    const QString loginId = m_session->isSignedIn() ? m_session->loginId() : m_loginId;
    const auto tried = [this, loginId](const Result<AuthResponse> &answer) {
        if (answer)
            return takeNewPassword(loginId, *answer);
        if (answer.error().kind == Error::Kind::InvalidCredentials) {
            overwrite(m_doubtfulPassword);
            return tell(Notice::Severity::Warning,
                QT_TR_NOOP("The new password wasn't accepted, so your old one probably still counts. Try again."),
                {Notice::Action::TryAgain});
        }
        Error error = answer.error();
        error.outcomeUnknown = true; // of the change, not of this call
        fail(error);
    };
    submit([this, loginId, tried] {
        LoginOptions options;
        options.locale = m_settings.locale;
        m_call->run(m_service->signIn(loginId, m_doubtfulPassword, options), tried);
    });
}

void LoginFlow::takeNewPassword(const QString &loginId, const AuthResponse &proof)
{
    if (!m_session->isSignedIn())
        return begin(loginId, proof, Notice::Severity::Success, QT_TR_NOOP("Your new password is saved."));
    watch(m_service->logout(proof.session.refreshToken), m_service, [](const Result<void> &) {});
    setStep(LoginStep::Account);
    tell(Notice::Severity::Success, QT_TR_NOOP("Your password is changed."));
}

} // namespace Descope
