// SPDX-License-Identifier: MIT
#include "controls/plaintext.h"

#include "controls/scaledlabel.h"

using namespace Qt::StringLiterals;

namespace Descope {

QString clamped(const QString &text, int maximum)
{
    if (text.size() <= maximum)
        return text;
    qsizetype end = maximum - 1;
    if (text.at(end).isLowSurrogate())
        --end;
    return text.left(end) + u'…';
}

QString breakable(const QString &text)
{
    constexpr int LongestWord = 32;
    constexpr char16_t ZeroWidthSpace = 0x200b;
    QString result;
    int run = 0;
    for (const QChar character : text) {
        run = character.isSpace() ? 0 : run + 1;
        if (run > LongestWord && !character.isLowSurrogate() && !character.isMark()) {
            result += QChar(ZeroWidthSpace);
            run = 1;
        }
        result += character;
    }
    return result;
}

QString personText(const QString &person)
{
    constexpr int MaximumLength = 200;
    return breakable(clamped(person.simplified(), MaximumLength));
}

QLabel *makeTextLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new ScaledLabel(parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

} // namespace Descope
