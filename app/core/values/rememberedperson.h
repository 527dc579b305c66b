// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Descope {

/// Says who signed in last on this computer, and how, so that the next form need not ask again. It holds no secret and proves
/// nothing: whoever it names has to sign in as everybody else.
struct DESCOPE_CORE_EXPORT RememberedPerson
{
    Q_GADGET
    Q_PROPERTY(QString loginId MEMBER loginId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString lastWay MEMBER lastWay)

public:
    QString loginId = {};                  ///< as it was sent
    QString name = {};                     ///< empty where the service knows none
    std::optional<bool> staySignedIn = {}; ///< what was chosen last; nothing where nobody has chosen
    /// Names the way of the last sign-in, which a form can mark: "password", "link", "code", "browser", "sso", or "oauth:" and
    /// the id of the provider ("oauth:google"). There may be others in time; it is empty where nobody knows.
    QString lastWay = {};

    bool isEmpty() const { return *this == RememberedPerson(); }

    friend bool operator==(const RememberedPerson &a, const RememberedPerson &b)
    {
        return a.loginId == b.loginId && a.name == b.name && a.staySignedIn == b.staySignedIn && a.lastWay == b.lastWay;
    }
    friend bool operator!=(const RememberedPerson &a, const RememberedPerson &b) { return !(a == b); }
};

} // namespace Descope
