// SPDX-License-Identifier: MIT
#include "flow/sentaddress.h"

#include "flow/emailaddress.h"
#include "flow/phonenumber.h"

#include <QRegularExpression>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Returns whether an address that is partly hidden behind asterisks can be this one.
bool isMaskOf(const QString &masked, const QString &address)
{
    static const QRegularExpression hidden(u"(?:\\\\\\*)+"_s); // as escape() writes them
    const QString pattern = QRegularExpression::escape(masked).replace(hidden, u".*"_s);
    const QRegularExpression mask(QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption);
    return mask.match(address).hasMatch();
}

} // namespace

QString sentAddress(const QString &named, const QString &typed, DeliveryMethod method)
{
    if (!named.isEmpty() && !isMaskOf(named, typed)) // it is the person's, and they know it
        return named;
    const bool isIt = isByPhone(method) ? !phoneNumberFrom(typed).isEmpty() : isEmailAddress(typed);
    return isIt ? typed : QString();
}

} // namespace Descope
