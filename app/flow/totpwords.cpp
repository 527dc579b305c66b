// SPDX-License-Identifier: MIT
#include "flow/totpwords.h"

#include <QCoreApplication>

namespace Descope {

namespace {

/// This is the translation context of this file.
struct TotpWords
{
    Q_DECLARE_TR_FUNCTIONS(Descope::TotpWords)
};

Notice wrongCode()
{
    return {Notice::Severity::Error,
        TotpWords::tr("That code is wrong. Enter the newest one; each works once. If none works, check the clock of your phone."),
        {}, {}, Field::Code};
}

Notice tooManyCodes()
{
    return {Notice::Severity::Error, TotpWords::tr("Too many wrong codes. Wait a few minutes, then enter a new one."), {}, {},
        Field::Code};
}

} // namespace

CurrentNotice::Words totpWords(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::CodeWrong:
        return wrongCode;
    case Error::Kind::CodeEnded:
        return tooManyCodes;
    default:
        return {};
    }
}

} // namespace Descope
