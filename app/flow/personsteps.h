// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowstage.h"

namespace Descope {

/// Remembers who signs in and whether they stay signed in, and offers that where nobody is signed in: the login id is filled in,
/// unless the program or the person has put one there. Nobody waits for a keyring because of that.
///
/// Another account forgets nobody before it is signed in; forget() does so at once.
class PersonSteps : public QObject
{
    Q_OBJECT

public:
    PersonSteps(FlowStage *stage, QObject *parent);

    /// Returns who is remembered, as far as that is known.
    const RememberedPerson &person() const { return m_person; }
    /// Looks for who is remembered, unless that was done; or sees to it that nobody is, where the program wants that.
    void look();
    /// Looks in the same way before a screen is shown for which it matters. The future finishes in any case.
    QFuture<Result<RememberedPerson>> find();
    /// Takes over what find() gave.
    void take(const Result<RememberedPerson> &found);
    /// Leaves the login id to somebody else, and offers to forget who is remembered.
    void useAnother();
    /// Leaves it to somebody else, and says nothing.
    void decline();
    void forget();

Q_SIGNALS:
    void personChanged();

private:
    bool isWanted() const { return m_stage->settings().rememberAddress; }
    void enter(LoginStep step);
    void followSettings();
    void followSignIn();
    void noteChoice(bool stay);
    void noteSignIn(const QString &loginId, const QString &name, const QString &way);
    void noteName(const User &user);
    void offer();
    void remember(const RememberedPerson &person);

    FlowStage *const m_stage;
    RememberedPerson m_person;
    bool m_isLooking = false; ///< or has looked
    bool m_isDeclined = false;
    bool m_wasWanted;
};

} // namespace Descope
