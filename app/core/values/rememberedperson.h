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

public:
    QString loginId = {};                  ///< as it was sent
    QString name = {};                     ///< empty where the service knows none
    std::optional<bool> staySignedIn = {}; ///< what was chosen last; nothing where nobody has chosen

    bool isEmpty() const { return *this == RememberedPerson(); }

    friend bool operator==(const RememberedPerson &a, const RememberedPerson &b)
    {
        return a.loginId == b.loginId && a.name == b.name && a.staySignedIn == b.staySignedIn;
    }
    friend bool operator!=(const RememberedPerson &a, const RememberedPerson &b) { return !(a == b); }
};

} // namespace Descope
