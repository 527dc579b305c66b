// SPDX-License-Identifier: MIT
#include "flow/sentaddress.h"

#include "flow/emailaddress.h"
#include "flow/phonenumber.h"

namespace Descope {

namespace {

/// Returns whether an address that is partly hidden behind asterisks can be this one. Each asterisk hides as little as it can,
/// and more only when what comes after it does not fit: whatever a server says, that takes no longer than both lengths
/// multiplied.
bool isMaskOf(QStringView masked, QStringView address)
{
    qsizetype inMask = 0, inAddress = 0;
    qsizetype afterStar = -1, hiddenUntil = 0;
    while (inAddress < address.size()) {
        if (inMask < masked.size() && masked[inMask] == u'*') {
            afterStar = ++inMask;
            hiddenUntil = inAddress;
        } else if (inMask < masked.size() && masked[inMask].toCaseFolded() == address[inAddress].toCaseFolded()) {
            ++inMask;
            ++inAddress;
        } else if (afterStar >= 0) {
            inMask = afterStar;
            inAddress = ++hiddenUntil;
        } else {
            return false;
        }
    }
    while (inMask < masked.size() && masked[inMask] == u'*')
        ++inMask;
    return inMask == masked.size();
}

} // namespace

QString sentAddress(const QString &named, const QString &typed, DeliveryMethod method)
{
    const bool isNamed = !named.isEmpty() && named.size() <= longestAddress;
    if (isNamed && !isMaskOf(named, typed)) // it is the person's, and they know it
        return named;
    const bool isIt = isByPhone(method) ? !phoneNumberFrom(typed).isEmpty() : isEmailAddress(typed);
    return isIt ? typed : QString();
}

} // namespace Descope
