// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/lentservice.h"
#include "core/session/accountlist.h"
#include "flow/arrival.h"
#include "flow/currentnotice.h"
#include "flow/formchecks.h"
#include "flow/lentsession.h"
#include "flow/loginsettings.h"
#include "flow/loginstep.h"
#include "flow/runningcall.h"
#include "flow/submithook.h"

namespace Descope {

/// Holds what all steps of a login share: which step it is, what was typed that the next one needs, the request that is under
/// way and what people are told. The steps stand on it and hear when one of them is left or entered; it does not know them.
class FlowStage : public QObject
{
    Q_OBJECT

public:
    /// Without a session, the stage stays at the sign-in screen and nothing can be done.
    FlowStage(SessionManager *session, const LoginSettings &settings, const std::shared_ptr<Clock> &clock, QObject *parent);

    /// Returns the session, which is never null: see LentSession. A slot may destroy it, so ask again after each signal.
    SessionManager *session() const { return m_session.get(); }
    /// Returns null when there never was one, or it was destroyed.
    SessionManager *lentSession() const { return m_session.lent(); }
    DescopeService *service() const { return m_service; }
    /// Returns the list of accounts of the session; null when there is none, or the program offers no other accounts.
    AccountList *accountList() const;
    /// Returns those of the list; there are none without a list.
    QList<Account> accounts() const;
    const LoginSettings &settings() const { return m_settings; }
    void setSettings(const LoginSettings &settings);
    bool isOffered(LoginFeature feature) const { return m_settings.offered().testFlag(feature); }

    LoginStep step() const { return m_step; }
    /// Leaves the present step and enters this one; does nothing when it is the present one.
    void setStep(LoginStep step);
    /// Goes to the account, or where people sign in when nobody is signed in any more. Returns whether somebody is.
    bool goHome();
    /// Enters the step with which the stage begins, once the front end is there.
    void enterFirstStep() { Q_EMIT stepEntered(m_step); }
    /// The login is over: the step is left, what is under way is aborted, and nothing is sent any more.
    void end();
    /// Goes to a step by the person's choice, if it can be chosen and nothing is under way.
    void show(LoginStep step);

    const QString &loginId() const { return m_loginId; }
    void setLoginId(const QString &loginId);
    bool staySignedIn() const { return m_staySignedIn; }
    void setStaySignedIn(bool stay);
    /// Does the same for a form that is sent.
    void chooseStaySignedIn(bool stay);

    RunningCall &call() const { return *m_call; }
    bool isBusy() const { return m_call->isBusy(); }
    QString busyText() const { return m_call->busyText(); }
    /// Returns whether a step can do anything now: there is a session, and nothing is under way.
    bool isIdle() const { return m_session.isThere() && !isBusy() && !m_call->isOver(); }
    /// Returns whether something can be sent now: the stage is idle, and no rate limit is on. Tells it when there is no session.
    bool isReady() { return hasSession() && isIdle() && m_notices->rateLimitSeconds() == 0; }
    /// Returns whether there is a session; if not, tells it as complain() does.
    bool hasSession();

    CurrentNotice &notices() const { return *m_notices; }
    void tell(const CurrentNotice::Words &words) { m_notices->tell(words); }
    /// Tells people and the program what went wrong, at the present step or at another one.
    void fail(const Error &error) { fail(error, m_step); }
    void fail(const Error &error, LoginStep at);
    /// Tells the program what went wrong, and people in these words instead of the usual ones.
    void fail(const Error &error, const CurrentNotice::Words &words);
    /// Tells that an email or a code could not be sent. `again` is for the button of the notice, which is not to send the form of
    /// the screen in its place.
    void failSending(const Error &error, const std::function<void()> &again);
    /// Does what the button of the present notice is for; nothing, when it is of another kind.
    void sendAgain();
    /// Says that the program uses the login in a wrong way: why goes to the log, for whoever writes the program.
    void complain(const QString &why);
    /// Tells all that is wrong with a form. Returns whether nothing is.
    bool accepts(const FieldProblems &problems);
    /// Takes over the login id of a form that is about to be sent, and returns what is wrong with it.
    [[nodiscard]] FieldProblems takeLoginId(const QString &typed);

    void setBeforeSubmit(SubmitHook hook) { m_beforeSubmit = std::move(hook); }
    using ErrorWords = std::function<QString(const Error &error, const QString &usual)>;
    void setErrorWords(ErrorWords words) { m_errorWords = std::move(words); }
    /// Sends what was filled in, unless the program has something against it.
    void submit(const std::function<void()> &send, const QMap<QString, QString> &answers = {});
    /// Hands the answer to a sign-in over to the session, and goes to the account, where `told` is said unless the session could
    /// not be saved. `way` is a RememberedPerson::lastWay.
    void begin(const QString &way, const QString &loginId, const AuthResponse &response, const CurrentNotice::Words &told = {})
    {
        arrive({way, loginId, response, told});
    }
    /// Decides about each sign-in before the session hears of it. Returns whether the sign-in has to wait; then it goes on by
    /// arrive(), from the next gate on, or not at all.
    using Gate = std::function<bool(const Arrival &arrival)>;
    /// Adds a gate behind those that there are, and returns its place.
    int addGate(Gate gate);
    void arrive(const Arrival &arrival, int gate = 0);
    /// Returns whether the session is about to begin with a sign-in of this login; handedOver() comes when it has, or cannot.
    bool isHandingOver() const { return m_handovers > 0; }

Q_SIGNALS:
    /// Sent while step() is still the one that is left.
    void stepLeft(Descope::LoginStep left, Descope::LoginStep next);
    /// This is for the front end, before the steps hear stepEntered().
    void stepChanged(Descope::LoginStep step);
    void stepEntered(Descope::LoginStep step);
    /// This is for the front end, before the steps hear RunningCall::busyChanged().
    void busyChanged(bool busy);
    void loginIdChanged(const QString &loginId);
    void staySignedInChanged(bool stay);
    /// Sent by chooseStaySignedIn().
    void staySignedInChosen(bool stay);
    /// Sent when the service has let somebody in, before the session says so.
    void accepted(const QString &loginId, const QString &name, const QString &way);
    /// Sent when the session has taken a sign-in of this login over, or refused it, and the program has heard of that. What it
    /// does then may make the account needless, and it need not wait for a screen.
    void handedOver();
    void settingsChanged();
    /// These three are sent for one field each, the first field of a form last: whoever shows one problem alone shows that one.
    void fieldInvalid(Descope::Field field, const QString &text);
    void answerInvalid(const QString &key, const QString &text);
    void rulesUnmet();
    void failed(const Descope::Error &error);

private:
    void enter(const Arrival &arrival);
    void tellProblem(const FieldProblem &problem);
    void edit(const Error &error, Notice &notice) const;

    const LentSession m_session;
    const LentService m_service;
    LoginSettings m_settings;
    RunningCall *const m_call;
    CurrentNotice *const m_notices;
    QList<Gate> m_gates;
    SubmitHook m_beforeSubmit;
    ErrorWords m_errorWords;
    std::function<void()> m_sendAgain; ///< for a notice with Notice::Action::SendAgain
    LoginStep m_step;
    int m_handovers = 0;
    int m_entered = 0; ///< counts the steps: whoever has entered one knows by it whether it is still the same
    QString m_loginId;
    bool m_staySignedIn;
};

} // namespace Descope
