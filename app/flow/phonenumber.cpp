// SPDX-License-Identifier: MIT
#include "flow/phonenumber.h"

#include <QRegularExpression>

namespace Descope {

using namespace Qt::StringLiterals;

QString phoneNumberFrom(const QString &typed)
{
    QString number = typed.trimmed();
    for (QChar &c : number) {
        if (const int digit = c.digitValue(); digit >= 0 && c.isDigit())
            c = QChar(u'0' + digit); // of any script
    }
    static const QRegularExpression prefix(
        u"\\A(?:tel:)?\\s*(?:[+\\x{ff0b}]|00)\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression trunk(u"\\(0\\)"_s); // which is dialled within the country alone
    static const QRegularExpression between(u"[\\s\\p{Pd}./()\\x{2212}]+"_s);
    const qsizetype before = prefix.match(number).capturedLength();
    if (before == 0)
        return {};
    number = number.mid(before).remove(trunk).remove(between);
    static const QRegularExpression digits(u"\\A[1-9][0-9]{3,14}\\z"_s);
    return digits.match(number).hasMatch() ? u'+' + number : QString();
}

} // namespace Descope
