// SPDX-License-Identifier: MIT
#include "controls/mnemonics.h"

#include <QRegularExpression>

namespace Descope {

QString withoutMnemonicLetter(const QString &text)
{
    static const QRegularExpression letter(QStringLiteral("\\s*[(（]&[^&][)）]"));
    return QString(text).remove(letter);
}

} // namespace Descope
