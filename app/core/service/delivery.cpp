// SPDX-License-Identifier: MIT
#include "core/service/delivery.h"

#include <QDebug>

#include <tuple>

namespace Descope {

namespace {

auto tied(const CodeOptions &value)
{
    return std::tie(value.audience, value.user, value.loginOptions);
}

auto tied(const MagicLinkOptions &value)
{
    return std::tie(value.redirectUrl, value.loginOptions, value.audience, value.user);
}

auto tied(const EnchantedLinkResponse &value)
{
    return std::tie(value.maskedEmail, value.linkId, value.pendingRef);
}

auto tied(const UpdateOptions &value)
{
    return std::tie(value.addToLoginIds, value.onMergeUseExisting, value.failOnConflict, value.mfa, value.templateId,
        value.templateOptions, value.locale);
}

const char *nameOf(Audience audience)
{
    static constexpr const char *names[] = {"sign in", "sign up", "sign up or in"};
    return names[int(audience)];
}

} // namespace

bool operator==(const CodeOptions &a, const CodeOptions &b)
{
    return tied(a) == tied(b);
}

bool operator==(const MagicLinkOptions &a, const MagicLinkOptions &b)
{
    return tied(a) == tied(b);
}

bool operator==(const CodeResponse &a, const CodeResponse &b)
{
    return a.maskedAddress == b.maskedAddress;
}

bool operator==(const EnchantedLinkResponse &a, const EnchantedLinkResponse &b)
{
    return tied(a) == tied(b);
}

bool operator==(const UpdateOptions &a, const UpdateOptions &b)
{
    return tied(a) == tied(b);
}

// What is said in a log. References to a pending session would open it, and are left out.

QDebug operator<<(QDebug debug, const CodeOptions &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::CodeOptions(" << nameOf(value.audience) << ", " << value.user << ", "
                           << value.loginOptions << ')';
}

QDebug operator<<(QDebug debug, const MagicLinkOptions &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::MagicLinkOptions(" << nameOf(value.audience) << ", " << value.redirectUrl << ", "
                           << value.user << ", " << value.loginOptions << ')';
}

QDebug operator<<(QDebug debug, const CodeResponse &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::CodeResponse(" << value.maskedAddress << ')';
}

QDebug operator<<(QDebug debug, const EnchantedLinkResponse &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::EnchantedLinkResponse(" << value.maskedEmail << ", " << value.linkId << ')';
}

QDebug operator<<(QDebug debug, const UpdateOptions &value)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Descope::UpdateOptions(locale " << value.locale;
    for (const auto &[isSet, what] :
        {std::pair{value.addToLoginIds, ", add to login ids"}, {value.onMergeUseExisting, ", use the existing user"},
            {value.failOnConflict, ", fail on conflict"}, {value.mfa, ", mfa"}}) {
        if (isSet)
            debug << what;
    }
    return debug << ')';
}

} // namespace Descope
