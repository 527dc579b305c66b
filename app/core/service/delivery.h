// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <Descope/servicevalues.h>
#include <QObject>
#include <QString>
#include <QUrl>

class QDebug;

namespace Descope {

/// Says how a code or a link reaches a person.
struct DESCOPE_CORE_EXPORT Delivery
{
    Q_GADGET

public:
    /// Names the ways.
    enum class Method {
        Email,
        Sms,
        Voice, ///< somebody calls and reads the code out; no link comes so
        WhatsApp,
    };
    Q_ENUM(Method)
};

using DeliveryMethod = Delivery::Method;

/// Says who may be signed in by a code or a link.
enum class Audience {
    SignIn,     ///< whoever has an account
    SignUp,     ///< whoever has none yet: one is made
    SignUpOrIn, ///< everybody: who has no account gets one
};

/// Says who is to be signed in by a code.
struct DESCOPE_CORE_EXPORT CodeOptions
{
    Audience audience = Audience::SignIn;
    UserDetails user = {}; ///< of a new account: sent with Audience::SignUp alone, as Descope has it
    LoginOptions loginOptions = {};
};

DESCOPE_CORE_EXPORT bool operator==(const CodeOptions &a, const CodeOptions &b);
inline bool operator!=(const CodeOptions &a, const CodeOptions &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const CodeOptions &value);

/// Says where a link leads, and who is to be signed in by it.
struct DESCOPE_CORE_EXPORT MagicLinkOptions
{
    QUrl redirectUrl = {}; ///< where the link leads; must be on the project's approved domains. Empty: the project's own
    LoginOptions loginOptions = {};
    Audience audience = Audience::SignIn;
    UserDetails user = {}; ///< as CodeOptions::user
};

DESCOPE_CORE_EXPORT bool operator==(const MagicLinkOptions &a, const MagicLinkOptions &b);
inline bool operator!=(const MagicLinkOptions &a, const MagicLinkOptions &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const MagicLinkOptions &value);

/// Says where a code or a link went.
struct DESCOPE_CORE_EXPORT CodeResponse
{
    QString maskedAddress; ///< an email address or a phone number, most of it hidden; it may be empty
};

DESCOPE_CORE_EXPORT bool operator==(const CodeResponse &a, const CodeResponse &b);
inline bool operator!=(const CodeResponse &a, const CodeResponse &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const CodeResponse &value);

/// Says where an enchanted link went, which is one of three in an email, and how it goes on here.
struct DESCOPE_CORE_EXPORT EnchantedLinkResponse
{
    QString maskedEmail;
    QString linkId;     ///< the number of the link that the person must choose
    QString pendingRef; ///< for DescopeService::pollEnchantedLink()
};

DESCOPE_CORE_EXPORT bool operator==(const EnchantedLinkResponse &a, const EnchantedLinkResponse &b);
inline bool operator!=(const EnchantedLinkResponse &a, const EnchantedLinkResponse &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const EnchantedLinkResponse &value);

/// Says what a new email address or phone number is to change beside itself.
struct DESCOPE_CORE_EXPORT UpdateOptions
{
    bool addToLoginIds = false;      ///< it signs the user in from now on, too
    bool onMergeUseExisting = false; ///< when it is another user's login id: that user stays, and this one becomes part of it
    bool failOnConflict = false;     ///< when it is another user's, it is refused: Error::Kind::UserExists
    bool mfa = false;                ///< whoever confirms it has shown one more factor: Token::isMultiFactor()
    QString templateId = {};
    QMap<QString, QString> templateOptions = {};
    QString locale = {};
};

DESCOPE_CORE_EXPORT bool operator==(const UpdateOptions &a, const UpdateOptions &b);
inline bool operator!=(const UpdateOptions &a, const UpdateOptions &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const UpdateOptions &value);

} // namespace Descope
