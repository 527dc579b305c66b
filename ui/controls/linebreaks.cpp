// SPDX-License-Identifier: MIT
#include "controls/linebreaks.h"

#include <QFontMetrics>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar mayBreak = u'\u200b';    // zero-width space
constexpr QChar mayNotBreak = u'\u2060'; // word joiner

/// Joins words that a line would not gain much by breaking. Addresses are no words.
QString withJoinedWords(const QString &text)
{
    static const QRegularExpression hyphen(u"(?<![\\p{L}\\p{N}@.+-])(\\p{L}{1,3}-)(?=\\p{L}+(?![\\p{L}\\p{N}@.+]))|"
                                           "(?<=\\p{L})(-)(?=\\p{L}{1,3}(?![\\p{L}\\p{N}@.+-]))"_s);
    QString joined;
    qsizetype done = 0;
    for (auto found = hyphen.globalMatch(text); found.hasNext();) {
        const qsizetype end = found.next().capturedEnd();
        joined += QStringView(text).mid(done, end - done);
        joined += mayNotBreak;
        done = end;
    }
    return joined += QStringView(text).mid(done);
}

/// Breaks what has no better place, between two characters that people see.
QString brokenAnywhere(const QString &piece, const QFontMetrics &metrics, int width)
{
    QString broken;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, piece);
    qsizetype line = 0;
    for (qsizetype at = 0, next = characters.toNextBoundary(); next >= 0; at = next, next = characters.toNextBoundary()) {
        if (at > line && metrics.horizontalAdvance(piece.mid(line, next - line)) > width) {
            broken += mayBreak;
            line = at;
        }
        broken += QStringView(piece).mid(at, next - at);
    }
    return broken;
}

/// Breaks what is between two places where a line may end anyway.
QString brokenAtMarks(const QString &part, const QFontMetrics &metrics, int width)
{
    QString result;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < part.size(); ++i) {
        const bool isLast = i + 1 == part.size();
        if (!isLast && !u".@+-"_s.contains(part.at(i)))
            continue;
        const QString piece = part.mid(begin, i + 1 - begin);
        result += metrics.horizontalAdvance(piece) > width ? brokenAnywhere(piece, metrics, width) : piece;
        if (!isLast)
            result += mayBreak;
        begin = i + 1;
    }
    return result;
}

/// Breaks a word that is wider than a line; where people write without blanks, that is a sentence.
QString broken(const QString &word, const QFontMetrics &metrics, int width)
{
    QString result;
    QTextBoundaryFinder places(QTextBoundaryFinder::Line, word);
    for (qsizetype at = 0, next = places.toNextBoundary(); next >= 0; at = next, next = places.toNextBoundary())
        result += brokenAtMarks(word.mid(at, next - at), metrics, width);
    return result;
}

} // namespace

QString withLineBreaks(const QString &text, const QFontMetrics &metrics, int width)
{
    if (width <= 0 || (metrics.horizontalAdvance(text) <= width && !text.contains(u'\n')))
        return text;
    static const QRegularExpression anyWord(u"\\S+"_s);
    const QString joined = withJoinedWords(text);
    QString result;
    qsizetype done = 0;
    for (auto found = anyWord.globalMatch(joined); found.hasNext();) {
        const QRegularExpressionMatch word = found.next();
        result += QStringView(joined).mid(done, word.capturedStart() - done);
        const bool isTooWide = metrics.horizontalAdvance(word.captured()) > width;
        result += isTooWide ? broken(word.captured(), metrics, width) : word.captured();
        done = word.capturedEnd();
    }
    return result += QStringView(joined).mid(done);
}

QString inLines(const QString &text, const QFontMetrics &metrics, int width)
{
    const auto fits = [&](const QString &line) { return metrics.size(Qt::TextShowMnemonic, line).width() <= width; };
    if (width <= 0 || fits(text))
        return text;
    const QString breakable = withLineBreaks(text, metrics, width);
    QTextBoundaryFinder places(QTextBoundaryFinder::Line, breakable);
    QString lines;
    qsizetype line = 0;
    for (qsizetype at = 0, next = places.toNextBoundary(); next >= 0; at = next, next = places.toNextBoundary()) {
        if (at > line && !fits(breakable.mid(line, next - line).trimmed())) {
            lines += breakable.mid(line, at - line).trimmed() + u'\n';
            line = at;
        }
    }
    return lines += breakable.mid(line).trimmed();
}

} // namespace Descope
