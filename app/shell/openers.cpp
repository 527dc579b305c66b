// SPDX-License-Identifier: MIT
#include "openers.h"

#include <QSysInfo>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Reads the commands of $BROWSER into words, without filling in the page.
QList<QStringList> commandsIn(const QString &variable)
{
    QList<QStringList> commands{{}};
    QString word; // null where none has begun; a pair of quotation marks begins one that may stay empty
    QChar quote;
    const auto endWord = [&] {
        if (!word.isNull())
            commands.last() << std::exchange(word, {});
    };
    for (qsizetype i = 0; i < variable.size(); ++i) {
        const QChar c = variable.at(i);
        if (c == u'\\' && quote != u'\'' && i + 1 < variable.size()) {
            word += variable.at(++i);
        } else if (!quote.isNull() ? c == quote : c == u'"' || c == u'\'') {
            quote = quote.isNull() ? c : QChar();
            word += u""_s; // is not null any more
        } else if (!quote.isNull()) {
            word += c;
        } else if (c == u':') {
            endWord();
            commands << QStringList();
        } else if (c.isSpace()) {
            endWord();
        } else {
            word += c;
        }
    }
    endWord();
    commands.removeIf([](const QStringList &command) { return command.isEmpty() || command.constFirst().isEmpty(); });
    return commands;
}

QStringList filledIn(const QStringList &command, const QString &page)
{
    QStringList words;
    bool isNamed = false;
    for (const QString &word : command) {
        QString filled;
        for (qsizetype i = 0; i < word.size(); ++i) {
            const QChar next = word.at(i) == u'%' && i + 1 < word.size() ? word.at(i + 1) : QChar();
            if (next == u's' || next == u'c' || next == u'%')
                ++i;
            isNamed = isNamed || next == u's';
            filled += next == u's' ? page : next == u'c' ? u":"_s : QString(word.at(i));
        }
        words << filled;
    }
    return isNamed ? words : words << page;
}

/// Returns what opens pages on this system in the person's own browser.
QList<QStringList> systemOpeners()
{
    if (QSysInfo::kernelType() == "darwin"_L1)
        return {{u"open"_s}};
    if (QSysInfo::kernelType() == "winnt"_L1)
        return {{u"rundll32"_s, u"url.dll,FileProtocolHandler"_s}};
    return {{u"xdg-open"_s}, {u"x-www-browser"_s}, {u"wslview"_s}}; // the last one is of Linux under Windows
}

} // namespace

QList<QStringList> openersOf(const QUrl &page, const QString &variable)
{
    const QString address = QString::fromLatin1(page.toEncoded());
    QList<QStringList> openers;
    for (const QStringList &command : commandsIn(variable) + systemOpeners())
        openers << filledIn(command, address);
    return openers;
}

} // namespace Descope
