// SPDX-License-Identifier: MIT
#include "controls/fielderror.h"

#include "controls/accessibility.h"
#include "controls/announcement.h"
#include "controls/plaintext.h"
#include "controls/scaledlabel.h"
#include "controls/symbollabel.h"
#include "controls/textlimit.h"
#include "text/sentences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Descope {

struct FieldError::Private
{
    void updateDescription() const;
    const TextLimit *limit() const;
    static QString tooLong(int length);

    QPointer<QWidget> field;
    QLabel *label = nullptr;
    QString text;
    QString description;
};

void FieldError::Private::updateDescription() const
{
    if (!field)
        return;
    setSpokenDescription(field, joinedSentences(text, description));
    field->setProperty("hasError", !text.isEmpty());
    field->update();
}

// Returns null for a field without one.
const TextLimit *FieldError::Private::limit() const
{
    const auto *edit = qobject_cast<const QLineEdit *>(field);
    return edit ? qobject_cast<const TextLimit *>(edit->validator()) : nullptr;
}

QString FieldError::Private::tooLong(int length)
{
    return FieldError::tr("That’s too long: at most %Ln characters fit here.", nullptr, length);
}

FieldError::FieldError(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    auto *icon = new SymbolLabel(this);
    icon->setObjectName(u"errorIcon"_s);
    icon->setSymbol(Symbol::Error, Notice::Severity::Error);
    d->label = makeTextLabel(u"errorText"_s, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(d->label, 1);
    hide();
}

FieldError::~FieldError() = default;

void FieldError::setField(QWidget *field)
{
    d->field = field != nullptr && field->focusProxy() != nullptr ? field->focusProxy() : field;
    if (auto *edit = qobject_cast<QLineEdit *>(d->field)) {
        connect(edit, &QLineEdit::textEdited, this, &FieldError::clear);
        limitLength(edit);
    } else if (auto *choice = qobject_cast<QComboBox *>(d->field)) {
        connect(choice, &QComboBox::currentIndexChanged, this, &FieldError::clear);
    } else if (auto *box = qobject_cast<QCheckBox *>(d->field)) {
        connect(box, &QCheckBox::toggled, this, &FieldError::clear);
    }
    d->updateDescription();
}

QWidget *FieldError::field() const
{
    return d->field;
}

void FieldError::focusField() const
{
    if (d->field)
        d->field->setFocus(Qt::OtherFocusReason);
    const AccessibilitySilence silence; // the error is what counts, and a screen reader would speak of bullets first
    if (auto *edit = qobject_cast<QLineEdit *>(d->field))
        edit->selectAll();
}

void FieldError::limitLength(QLineEdit *edit)
{
    static const int qtMaximumLength = QLineEdit().maxLength();
    if (edit->validator() == nullptr && edit->maxLength() < qtMaximumLength)
        new TextLimit(edit->maxLength(), TextLimit::ControlCharacters::Kept, edit);
    // The selection stays as it is, because the person goes on typing.
    connect(edit, &QLineEdit::inputRejected, this, [this] {
        if (const TextLimit *limit = d->limit())
            showText(Private::tooLong(limit->length()));
    });
}

bool FieldError::checkLength()
{
    const TextLimit *limit = d->limit();
    if (limit == nullptr || qobject_cast<QLineEdit *>(d->field)->hasAcceptableInput())
        return true;
    showError(Private::tooLong(limit->length()));
    return false;
}

QString FieldError::text() const
{
    return d->text;
}

bool FieldError::isEmpty() const
{
    return d->text.isEmpty();
}

void FieldError::setFieldDescription(const QString &description)
{
    d->description = description;
    d->updateDescription();
}

void FieldError::showText(const QString &text)
{
    constexpr int MaximumLength = 300;
    d->text = clamped(text, MaximumLength);
    d->label->setText(d->text);
    Announcement::make(this, d->text);
    setVisible(!isEmpty());
    d->updateDescription();
    if (!isEmpty())
        Q_EMIT announced(d->text);
}

void FieldError::showError(const QString &text)
{
    const QPointer<FieldError> guard(this);
    showText(text);
    if (!guard || isEmpty() || !d->field)
        return;
    // Of several errors that are shown at once, the one whose field keeps the focus is spoken; the others are read with theirs.
    const QList<FieldError *> all = window()->findChildren<FieldError *>();
    for (FieldError *other : all) {
        if (other != this)
            Announcement::make(other, {});
    }
    focusField();
}

void FieldError::clear()
{
    if (isEmpty())
        return;
    d->text.clear();
    d->label->clear();
    hide();
    Announcement::make(this, {});
    d->updateDescription();
}

} // namespace Descope
