// SPDX-License-Identifier: MIT
#include "controls/plaintext.h"

#include "controls/scaledlabel.h"
#include "text/printable.h"

#include <QGuiApplication>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Descope {

namespace {

bool hasRightToLeft(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](char32_t c) {
        const QChar::Direction direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

} // namespace

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

QString isolated(const QString &text)
{
    constexpr QChar firstStrongIsolate = u'\u2068';
    constexpr QChar popIsolate = u'\u2069';
    const bool canDiffer = QGuiApplication::layoutDirection() == Qt::RightToLeft || hasRightToLeft(text);
    return canDiffer && !text.isEmpty() ? firstStrongIsolate + text + popIsolate : text;
}

QString leftToRight(const QString &text)
{
    constexpr QChar leftToRightIsolate = u'\u2066';
    constexpr QChar popIsolate = u'\u2069';
    const QString parts = QString(text).replace(u':', u":\u200b"_s);
    const bool canDiffer = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return canDiffer && !text.isEmpty() ? leftToRightIsolate + parts + popIsolate : parts;
}

QString personText(const QString &person)
{
    constexpr int MaximumLength = 200;
    return isolated(clamped(printable(person).simplified(), MaximumLength));
}

QString toolTipText(const QString &text)
{
    return Qt::mightBeRichText(text) ? u"<span>%1</span>"_s.arg(text.toHtmlEscaped()) : text;
}

ScaledLabel *makeTextLabel(const QString &objectName, QWidget *parent)
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
