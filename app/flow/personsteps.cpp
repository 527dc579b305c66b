// SPDX-License-Identifier: MIT
#include "flow/personsteps.h"

#include "core/values/promise.h"
#include "flow/noticebuttons.h"

#include <tuple>

namespace Descope {

PersonSteps::PersonSteps(FlowStage *stage, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_wasWanted(isWanted())
{
    connect(stage, &FlowStage::stepEntered, this, &PersonSteps::enter);
    connect(stage, &FlowStage::settingsChanged, this, &PersonSteps::followSettings);
    connect(stage, &FlowStage::staySignedInChosen, this, &PersonSteps::noteChoice);
    connect(stage, &FlowStage::accepted, this, &PersonSteps::noteSignIn);
    if (const SessionManager *session = stage->lentSession()) {
        connect(session, &SessionManager::signedIn, this, &PersonSteps::followSignIn);
        connect(session, &SessionManager::userChanged, this, &PersonSteps::noteName);
    }
}

// Who was it? ---------------------------------------------------------------------------------------------------------------

void PersonSteps::look()
{
    if (!m_isLooking)
        watch(find(), this, [this](const Result<RememberedPerson> &found) { take(found); });
}

QFuture<Result<RememberedPerson>> PersonSteps::find()
{
    m_isLooking = true;
    if (isWanted())
        return m_stage->session()->rememberedPerson();
    // Nothing is kept, and what an earlier program kept is removed; also what cannot be seen.
    watch(m_stage->session()->rememberedPerson(), this, [this](const Result<RememberedPerson> &kept) {
        if (!isWanted() && !(kept && kept->isEmpty()))
            std::ignore = m_stage->session()->remember({});
    });
    return readyFuture<RememberedPerson>(RememberedPerson());
}

void PersonSteps::take(const Result<RememberedPerson> &found)
{
    if (!found || !isWanted() || !m_person.isEmpty()) // somebody has signed in meanwhile, or chosen
        return;
    m_person = *found;
    const bool isUntouched = m_stage->staySignedIn() == m_stage->settings().staySignedIn;
    if (m_person.staySignedIn && isUntouched && m_stage->isOffered(LoginFeature::StaySignedInChoice))
        m_stage->setStaySignedIn(*m_person.staySignedIn);
    offer();
    Q_EMIT personChanged();
}

void PersonSteps::enter(LoginStep step)
{
    switch (step) {
    case LoginStep::SignIn:
    case LoginStep::Forgot:
        look();
        return offer();
    case LoginStep::SignUp:
        look(); // for whether people stay signed in
        // Who is remembered has an account.
        if (m_stage->settings().loginId.isEmpty() && m_stage->loginId() == m_person.loginId)
            m_stage->setLoginId({});
        return;
    default:
        return;
    }
}

void PersonSteps::offer()
{
    // Also just before: whoever listens hears of it with the screen.
    const bool isAsked = QList{LoginStep::Restoring, LoginStep::SignIn, LoginStep::Forgot}.contains(m_stage->step());
    if (isAsked && !m_isDeclined && m_stage->loginId().isEmpty())
        m_stage->setLoginId(m_person.loginId);
}

// Who is it now? ------------------------------------------------------------------------------------------------------------

void PersonSteps::noteSignIn(const QString &loginId, const QString &name, const QString &way)
{
    m_isDeclined = false;
    const bool isSame = loginId == m_person.loginId;
    RememberedPerson person{loginId, name.isEmpty() && isSame ? m_person.name : name, m_person.staySignedIn, way};
    if (m_stage->isOffered(LoginFeature::StaySignedInChoice))
        person.staySignedIn = m_stage->staySignedIn();
    remember(person);
}

/// Somebody may have signed in elsewhere, who remembers that: it is looked for again when nobody is signed in any more.
void PersonSteps::followSignIn()
{
    if (m_stage->session()->loginId() == m_person.loginId)
        return;
    m_person = {};
    m_isLooking = false;
    Q_EMIT personChanged();
}

/// Remembers the name when the service tells it: what a browser brings says who somebody is, and not always what they are called.
void PersonSteps::noteName(const User &user)
{
    if (!m_person.name.isEmpty() || m_person.loginId.isEmpty() || m_person.loginId != m_stage->session()->loginId())
        return;
    RememberedPerson person = m_person;
    person.name = user.name;
    remember(person);
}

/// The choice counts from when the form is sent, also when nobody is signed in by that.
void PersonSteps::noteChoice(bool stay)
{
    RememberedPerson person = m_person;
    if (!m_stage->isOffered(LoginFeature::StaySignedInChoice) ||
        person.staySignedIn.value_or(m_stage->settings().staySignedIn) == stay)
        return;
    person.staySignedIn = stay;
    remember(person);
}

void PersonSteps::remember(const RememberedPerson &person)
{
    if (!isWanted() || person == m_person)
        return;
    m_person = person;
    std::ignore = m_stage->session()->remember(person); // nobody waits for a keyring, or is told about it, because of this
    Q_EMIT personChanged();
}

void PersonSteps::useAnother()
{
    if (!m_stage->isIdle() || m_person.loginId.isEmpty())
        return;
    decline();
    m_stage->tell([] {
        return Notice{Notice::Severity::Info, tr("This computer remembers the last account until another one signs in."),
            noticeButtons({Notice::Action::ForgetAccount})};
    });
}

void PersonSteps::decline()
{
    m_isDeclined = true;
    m_stage->setLoginId({});
}

/// Forgets the person, and keeps what was chosen: a box that was once unchecked is not checked again because of this.
void PersonSteps::forget()
{
    m_isDeclined = true;
    RememberedPerson nobody;
    if (m_person.staySignedIn != m_stage->settings().staySignedIn)
        nobody.staySignedIn = m_person.staySignedIn;
    m_person = nobody;
    Q_EMIT personChanged();
    const auto told = [this](const Result<void> &done) {
        if (!done && done.error().kind == Error::Kind::StorageNotRemoved)
            return m_stage->fail(done.error(), [] {
                return Notice{Notice::Severity::Warning, tr("We couldn’t remove the account. Unlock your keyring and try again."),
                    noticeButtons({Notice::Action::ForgetAccount})};
            });
        m_stage->tell([] { return Notice{Notice::Severity::Positive, tr("This computer no longer remembers the account.")}; });
    };
    m_stage->call().setBusyText([] { return tr("Forgetting account…"); });
    m_stage->call().run(m_stage->session()->remember(nobody), told, RunningCall::OnAbort::Wait);
}

void PersonSteps::followSettings()
{
    if (std::exchange(m_wasWanted, isWanted()) == isWanted())
        return;
    m_person = {};
    m_isLooking = false;
    look();
    Q_EMIT personChanged();
}

} // namespace Descope
