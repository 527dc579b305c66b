// SPDX-License-Identifier: MIT
#include "controls/loginidbox.h"

#include "controls/accessibility.h"
#include "controls/announcement.h"
#include "controls/fielderror.h"
#include "controls/flushlink.h"
#include "controls/mnemonics.h"
#include "controls/plaintext.h"
#include "controls/wholetext.h"
#include "text/printable.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Descope {

namespace {

constexpr int MaximumLength = 1024;

Qt::InputMethodHints hintsFor(LoginIdKind kind)
{
    switch (kind) {
    case LoginIdKind::Email:
        return Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText;
    case LoginIdKind::Phone:
        return Qt::ImhDialableCharactersOnly | Qt::ImhNoPredictiveText;
    case LoginIdKind::Name:
    case LoginIdKind::Any:
        break;
    }
    return Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText;
}

} // namespace

struct LoginIdBox::Private
{
    explicit Private(LoginIdBox *q)
        : label(new QLabel(q))
        , edit(new QLineEdit(q))
        , error(new FieldError(q))
        , offer(new QWidget(q))
        , suggestion(new FlushLink(offer))
    {
        label->setObjectName(u"loginIdLabel"_s);
        edit->setObjectName(u"loginIdEdit"_s);
        error->setObjectName(u"loginIdError"_s);
        suggestion->setObjectName(u"loginIdSuggestion"_s);
    }

    QString usualLabel() const;

    QLabel *const label;
    QLineEdit *const edit;
    FieldError *const error;
    QWidget *const offer; ///< of the suggestion
    FlushLink *const suggestion;
    LoginIdField field;
    QString suggested;
};

QString LoginIdBox::Private::usualLabel() const
{
    switch (field.kind) {
    case LoginIdKind::Email:
        return tr("&Email");
    case LoginIdKind::Phone:
        return tr("Phone nu&mber");
    case LoginIdKind::Name:
        return tr("&Username");
    case LoginIdKind::Any:
        break;
    }
    return tr("&Email, phone or username");
}

LoginIdBox::LoginIdBox(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{d->label, d->edit, d->error, d->offer})
        layout->addWidget(part);
    auto *line = new QHBoxLayout(d->offer);
    line->setContentsMargins({});
    line->addWidget(d->suggestion, 0, Qt::AlignLeading);
    leaveFocusToField(this);
    setFocusProxy(d->edit);
    d->label->setTextFormat(Qt::PlainText);
    d->label->setBuddy(d->edit);
    d->edit->setMaxLength(MaximumLength);
    d->edit->setLayoutDirection(Qt::LeftToRight);
    new WholeText(d->edit);
    d->error->setField(d->edit);
    d->suggestion->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // an address may be longer than the field
    d->offer->hide();
    connect(d->edit, &QLineEdit::textEdited, this, [this] { suggest({}); });
    connect(d->edit, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(loginId()); });
    // Later: a window that is destroyed takes the focus away, too.
    connect(d->edit, &QLineEdit::editingFinished, this, &LoginIdBox::left, Qt::QueuedConnection);
    connect(d->suggestion, &QPushButton::clicked, this, &LoginIdBox::takeSuggestion);
    updateTexts();
}

LoginIdBox::~LoginIdBox() = default;

QString LoginIdBox::loginId() const
{
    return d->edit->text().trimmed();
}

LoginIdField LoginIdBox::field() const
{
    return d->field;
}

QLineEdit *LoginIdBox::edit() const
{
    return d->edit;
}

FieldError *LoginIdBox::error() const
{
    return d->error;
}

QPushButton *LoginIdBox::suggestionButton() const
{
    return d->suggestion;
}

void LoginIdBox::setLoginId(const QString &loginId)
{
    d->edit->setText(loginId);
    d->error->clear();
    suggest({});
}

void LoginIdBox::setField(const LoginIdField &field)
{
    d->field = field;
    updateTexts();
    Q_EMIT fieldChanged();
}

void LoginIdBox::suggest(const QString &loginId)
{
    if (loginId == d->suggested)
        return;
    d->suggested = loginId;
    if (loginId.isEmpty() || QGuiApplication::mouseButtons() == Qt::NoButton)
        showSuggestion();
    else
        qApp->installEventFilter(this);
}

void LoginIdBox::showSuggestion()
{
    qApp->removeEventFilter(this);
    updateSuggestion();
    const QString question = d->suggested.isEmpty() ? QString() : d->suggestion->accessibleName();
    d->error->setFieldDescription(question);
    Announcement::make(d->offer, question);
    d->offer->setVisible(!question.isEmpty());
}

void LoginIdBox::takeSuggestion()
{
    d->edit->setFocus(Qt::OtherFocusReason);
    d->edit->selectAll();
    d->edit->insert(QString(d->suggested)); // as typed, which takes the offer back and can be undone
}

void LoginIdBox::updateTexts()
{
    d->label->setText(d->field.label.isEmpty() ? d->usualLabel() : d->field.label);
    nameWithoutMnemonicLetters(this);
    d->edit->setInputMethodHints(hintsFor(d->field.kind));
    updateSuggestion();
}

/// Says of the address as much as there is room for.
void LoginIdBox::updateSuggestion()
{
    const QString address = printable(d->suggested);
    //: %1 is an email address.
    const QString question = tr("Did you mean %1?");
    const QString whole = question.arg(isolated(address));
    const int room = std::max(0, width() - d->suggestion->fontMetrics().horizontalAdvance(question + u"MM"_s));
    const QString shown = question.arg(isolated(d->suggestion->fontMetrics().elidedText(address, Qt::ElideMiddle, room)));
    d->suggestion->setText(QString(shown).replace(u'&', u"&&"_s));
    setSpokenName(d->suggestion, whole);
    d->suggestion->setToolTip(shown == whole ? QString() : toolTipText(whole));
}

void LoginIdBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    if (event->type() == QEvent::FontChange)
        updateSuggestion();
    QWidget::changeEvent(event);
}

void LoginIdBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateSuggestion();
}

bool LoginIdBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) // later: whoever is under the mouse hears of it first
        QMetaObject::invokeMethod(this, &LoginIdBox::showSuggestion, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace Descope
