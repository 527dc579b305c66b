// SPDX-License-Identifier: MIT
#include "controls/codeedit.h"

#include "controls/textlimit.h"

#include <QEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QStyleOptionFrame>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

constexpr int Digits = 6;

QString withPlainDigits(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) // which has those of other widths
        plain += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    return plain;
}

QString codeFrom(const QString &typed)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s);
    static const QRegularExpression letter(u"\\p{L}"_s);
    static const QRegularExpression inSentence(u"(?<![\\p{L}\\p{N}])(\\d{3})[\\s\\p{Pd}]?(\\d{3})(?![\\p{L}\\p{N}])"_s);
    const QString plain = withPlainDigits(typed);
    if (plain.contains(letter)) {
        auto found = inSentence.globalMatch(plain);
        const QRegularExpressionMatch first = found.hasNext() ? found.next() : QRegularExpressionMatch();
        if (first.hasMatch() && !found.hasNext())
            return first.captured(1) + first.captured(2);
    }
    return QString(plain).remove(other);
}

bool isOfDigits(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Keeps what belongs to a code.
class CodeLimit : public TextLimit
{
public:
    explicit CodeLimit(QLineEdit *edit)
        : TextLimit(64, ControlCharacters::Dropped, edit)
    {
    }

protected:
    void clean(QString &text, int &cursor) const override
    {
        const QString before = codeFrom(text.left(cursor));
        text = codeFrom(text);
        cursor = static_cast<int>(text.startsWith(before) ? before.size() : text.size());
    }
};

} // namespace

CodeEdit::CodeEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_base(parent != nullptr ? parent->font() : font())
{
    new CodeLimit(this);
    setLayoutDirection(Qt::LeftToRight);
    setInputMethodHints(
        Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhPreferNumbers | Qt::ImhPreferLatin);
    if (parent != nullptr)
        parent->installEventFilter(this);
    connect(this, &QLineEdit::textEdited, this, &CodeEdit::complete, Qt::QueuedConnection);
}

QString CodeEdit::take()
{
    m_taken = text();
    return m_taken;
}

void CodeEdit::wipe()
{
    setText({});
    m_taken.clear();
}

void CodeEdit::complete()
{
    if (text().size() == Digits && isOfDigits(text()) && text() != m_taken)
        Q_EMIT completed();
}

QSize CodeEdit::sizeHint() const
{
    return asHighAsOthers(QLineEdit::sizeHint());
}

QSize CodeEdit::minimumSizeHint() const
{
    return asHighAsOthers(QLineEdit::minimumSizeHint());
}

QSize CodeEdit::asHighAsOthers(const QSize &hint) const
{
    if (parentWidget() == nullptr)
        return hint;
    constexpr int QLineEditMargin = 1; // above and below a text
    QStyleOptionFrame option;
    initStyleOption(&option);
    option.fontMetrics = QFontMetrics(m_base);
    const QSize text(0, option.fontMetrics.height() + 2 * QLineEditMargin);
    return {hint.width(), style()->sizeFromContents(QStyle::CT_LineEdit, &option, text, this).height()};
}

bool CodeEdit::event(QEvent *event)
{
    const bool isTaken = QLineEdit::event(event);
    if (event->type() == QEvent::Polish ||
        event->type() == QEvent::StyleChange) // which take away the fonts that widgets were given
        takeFont();
    return isTaken;
}

bool CodeEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        takeFont();
    return QLineEdit::eventFilter(watched, event);
}

void CodeEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    applyFont();
}

bool CodeEdit::hasForeignSheet() const
{
    return styleSheet() != m_rule;
}

/// Looks what font it would have as a field like any other.
void CodeEdit::takeFont()
{
    if (m_isApplying || parentWidget() == nullptr)
        return;
    const QScopedValueRollback applying(m_isApplying, true);
    if (!m_rule.isEmpty() && !hasForeignSheet())
        setStyleSheet({});
    m_rule.clear();
    setFont(parentWidget()->font());
    m_base = font();
    applyFont();
}

/// Makes the digits as large as there is room for in a field that is as high as others.
void CodeEdit::applyFont()
{
    if (parentWidget() == nullptr)
        return;
    constexpr qreal Largest = 1.7;
    constexpr qreal Step = 0.02;
    constexpr qreal Gap = 0.45;  // of a digit
    constexpr qreal Padding = 2; // digits
    constexpr int Air = 7;       // above and below, with the ring of the focus
    const QFont base = m_base;
    const auto scaled = [&base](qreal scale) {
        QFont font = base;
        if (base.pixelSize() > 0)
            font.setPixelSize(qRound(base.pixelSize() * scale));
        else
            font.setPointSizeF(base.pointSizeF() * scale);
        return font;
    };
    QStyleOptionFrame option;
    initStyleOption(&option);
    const int inside = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).height();
    const int room = std::min(inside, height() - 2 * Air);
    const qreal across = width() / ((Digits * (1 + Gap) + Padding) * QFontMetricsF(base).horizontalAdvance(u'0'));
    qreal scale = std::clamp(across, 1.0, Largest);
    while (scale > 1 && QFontMetrics(scaled(scale)).height() > room)
        scale = std::max(scale - Step, 1.0);
    QFont large = scaled(scale);
    large.setLetterSpacing(QFont::AbsoluteSpacing, QFontMetricsF(large).horizontalAdvance(u'0') * Gap);
    setFont(large);
    insistOn(large);
}

/// A style sheet for all widgets has the last word on fonts, except for one that is nearer.
void CodeEdit::insistOn(const QFont &large)
{
    const bool isInPixels = large.pixelSize() > 0;
    const bool isAsLarge =
        isInPixels ? font().pixelSize() == large.pixelSize() : qFuzzyCompare(font().pointSizeF(), large.pointSizeF());
    if (hasForeignSheet() || (m_rule.isEmpty() && isAsLarge))
        return;
    const QString size = isInPixels ? u"%1px"_s.arg(large.pixelSize()) : u"%1pt"_s.arg(large.pointSizeF(), 0, 'f', 2);
    const QString rule = u"QLineEdit { font-size: %1; }"_s.arg(size);
    if (rule == m_rule)
        return;
    const QScopedValueRollback applying(m_isApplying, true);
    m_rule = rule;
    setStyleSheet(rule);
}

void CodeEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (text().size() >= Digits || !isOfDigits(text()))
        return;
    const QFontMetricsF metrics(font());
    const qreal step = metrics.horizontalAdvance(u"0"_s); // of a text: that of a letter is without the gap
    const qreal start = cursorRect().center().x() - metrics.horizontalAdvance(text().left(cursorPosition()));
    const qreal gap = font().letterSpacing();
    const qreal y = cursorRect().bottom();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), std::max(1.0, metrics.height() / 20)));
    for (qsizetype i = text().size(); i < Digits; ++i) {
        const qreal left = start + static_cast<qreal>(i) * step;
        painter.drawLine(QPointF(left, y), QPointF(left + step - gap, y));
    }
}

} // namespace Descope
