// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QMetaType>
#include <QString>

namespace Descope {

/// Says by what people sign in, and what the field for it is called.
struct DESCOPE_FLOW_EXPORT LoginIdField
{
    Q_GADGET
    Q_PROPERTY(Kind kind MEMBER kind)
    Q_PROPERTY(QString label MEMBER label)

public:
    /// Says what a login id is. Only an email address is checked before it is sent.
    enum class Kind {
        Email,
        Phone,
        Name, ///< such as "ada"
        Any,  ///< any of these
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Email;
    /// The label in the language of the program, with "&" before the mnemonic. When it is empty, it is a usual one: "Email".
    QString label = {};

    friend bool operator==(const LoginIdField &a, const LoginIdField &b) { return a.kind == b.kind && a.label == b.label; }
    friend bool operator!=(const LoginIdField &a, const LoginIdField &b) { return !(a == b); }
};

using LoginIdKind = LoginIdField::Kind;

} // namespace Descope
