// SPDX-License-Identifier: MIT
#include "controls/passwordedit.h"

#include "controls/accessibility.h"
#include "controls/capslock.h"
#include "controls/capslockkeys.h"
#include "controls/controlstyle.h"
#include "controls/revealbutton.h"
#include "controls/secretlineedit.h"
#include "controls/symbollabel.h"
#include "forms/installtranslation.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Descope {

struct PasswordEdit::Private
{
    explicit Private(PasswordEdit *q)
        : row(new QWidget(q))
        , edit(new SecretLineEdit(row))
        , reveal(new RevealButton(edit))
        , capsRow(new QWidget(q))
        , capsText(new QLabel(capsRow))
    {
    }

    void buildRow();
    void buildCapsRow();
    void setShown(bool shown);
    void updateTexts();
    void makeRoom() const;
    void askForCapsLock();
    void guessCapsLock(bool on);
    void setCapsLock(bool on);
    void updateCapsLock();

    QWidget *row;
    SecretLineEdit *edit;
    RevealButton *reveal;
    QWidget *capsRow;
    QLabel *capsText;
    QString fieldName;
    QTimer revealTimer;
    QTimer wipeTimer;
    QTimer focusTimer;
    bool capsLockOn = false;
};

void PasswordEdit::Private::buildRow()
{
    row->setLayoutDirection(Qt::LeftToRight); // as the password is
    edit->setObjectName(u"lineEdit"_s);
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(edit, 0, 0);
    layout->addWidget(reveal, 0, 0, Qt::AlignRight);
    QWidget::setTabOrder(edit, reveal);
}

void PasswordEdit::Private::buildCapsRow()
{
    auto *icon = new SymbolLabel(capsRow);
    icon->setObjectName(u"capsLockIcon"_s);
    icon->setSymbol(Symbol::CapsLock, Notice::Severity::Warning);
    capsText->setObjectName(u"capsLockText"_s);
    auto *layout = new QHBoxLayout(capsRow);
    layout->setContentsMargins({});
    layout->addWidget(icon);
    layout->addWidget(capsText, 1);
    capsRow->hide();
}

void PasswordEdit::Private::setShown(bool shown)
{
    edit->setShown(shown);
    if (shown)
        revealTimer.start();
    else
        revealTimer.stop();
    reveal->setChecked(shown);
    reveal->setSymbol(shown ? Symbol::EyeOff : Symbol::Eye);
    updateTexts();
}

void PasswordEdit::Private::updateTexts()
{
    readTexts();
    const bool shown = edit->isShown();
    setSpokenName(edit, fieldName);
    reveal->setToolTip(shown ? PasswordEdit::tr("Hide password") : PasswordEdit::tr("Show password"));
    // The name stays, because the state is told beside it.
    setSpokenName(reveal, fieldName.isEmpty()
                              ? PasswordEdit::tr("Show password")
                              //: Name of a button for screen readers; %1 is the label of a field, such as "New password".
                              : PasswordEdit::tr("Show “%1”").arg(fieldName));
    capsText->setText(PasswordEdit::tr("Caps Lock is on"));
}

// Keeps the text out of the place of the button, which a style sheet may have made larger.
void PasswordEdit::Private::makeRoom() const
{
    const int buttonWidth = std::max(reveal->sizeHint().width(), reveal->minimumWidth());
    edit->setTextMargins(ControlStyle::missingPadding(edit), 0, buttonWidth, 0);
}

// Asks the platform, which may tell before anything is typed.
void PasswordEdit::Private::askForCapsLock()
{
    const auto *keys = CapsLockKeys::ofApplication();
    setCapsLock((keys != nullptr ? keys->isOn() : platformCapsLock()).value_or(capsLockOn));
}

// Letters are a guess: an on-screen keyboard may send capitals without Shift.
void PasswordEdit::Private::guessCapsLock(bool on)
{
    if (CapsLockKeys::ofApplication() == nullptr)
        setCapsLock(on);
}

void PasswordEdit::Private::setCapsLock(bool on)
{
    capsLockOn = on;
    updateCapsLock();
}

void PasswordEdit::Private::updateCapsLock()
{
    const bool visible = capsLockOn && edit->hasFocus() && !edit->isReadOnly();
    if (visible == capsRow->isVisibleTo(capsRow->parentWidget()))
        return;
    capsRow->setVisible(visible);
    QAccessibleEvent event(capsText, visible ? QAccessible::ObjectShow : QAccessible::ObjectHide);
    QAccessible::updateAccessibility(&event);
}

PasswordEdit::PasswordEdit(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    leaveFocusToField(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(d->row);
    layout->addWidget(d->capsRow);
    d->buildRow();
    d->buildCapsRow();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(d->edit);
    d->edit->installEventFilter(this);
    d->reveal->installEventFilter(this);

    d->revealTimer.setSingleShot(true);
    d->revealTimer.setInterval(30s);
    d->wipeTimer.setSingleShot(true);
    d->wipeTimer.setInterval(30s);
    d->focusTimer.setSingleShot(true);
    connect(&d->focusTimer, &QTimer::timeout, this, [this] { d->edit->hasFocus() ? d->askForCapsLock() : d->updateCapsLock(); });
    connect(d->edit, &SecretLineEdit::capsLockPressed, this, [this] { d->askForCapsLock(); });
    connect(&d->revealTimer, &QTimer::timeout, this, &PasswordEdit::hidePassword);
    connect(&d->wipeTimer, &QTimer::timeout, this, &PasswordEdit::wipe);
    connect(d->reveal, &QToolButton::clicked, this, [this] { isPasswordShown() ? hidePassword() : showPassword(); });
    connect(d->edit, &QLineEdit::textEdited, this, &PasswordEdit::passwordEdited);
    connect(d->edit, &SecretLineEdit::capsLockSeen, this, [this](bool on) { d->guessCapsLock(on); });
    d->setShown(false);
    d->makeRoom();
    if (const auto *keys = CapsLockKeys::ofApplication())
        connect(keys, &CapsLockKeys::changed, this, [this] { d->askForCapsLock(); });
}

PasswordEdit::~PasswordEdit() = default;

QString PasswordEdit::password() const
{
    return d->edit->text();
}

QString PasswordEdit::fieldName() const
{
    return d->fieldName;
}

void PasswordEdit::setFieldName(const QString &name)
{
    d->fieldName = name;
    d->updateTexts();
}

QString PasswordEdit::placeholderText() const
{
    return d->edit->placeholderText();
}

void PasswordEdit::setPlaceholderText(const QString &text)
{
    d->edit->setPlaceholderText(text);
}

bool PasswordEdit::isReadOnly() const
{
    return d->edit->isReadOnly();
}

void PasswordEdit::setReadOnly(bool readOnly)
{
    d->edit->setReadOnly(readOnly);
    d->reveal->setEnabled(!readOnly);
    if (readOnly)
        hidePassword();
    d->updateCapsLock();
}

bool PasswordEdit::isPasswordShown() const
{
    return d->edit->isShown();
}

bool PasswordEdit::isCapsLockOn() const
{
    return d->capsLockOn;
}

std::chrono::milliseconds PasswordEdit::revealTimeout() const
{
    return d->revealTimer.intervalAsDuration();
}

void PasswordEdit::setRevealTimeout(std::chrono::milliseconds timeout)
{
    d->revealTimer.setInterval(timeout);
}

std::chrono::milliseconds PasswordEdit::wipeTimeout() const
{
    return d->wipeTimer.intervalAsDuration();
}

void PasswordEdit::setWipeTimeout(std::chrono::milliseconds timeout)
{
    d->wipeTimer.setInterval(timeout);
}

QLineEdit *PasswordEdit::lineEdit() const
{
    return d->edit;
}

QToolButton *PasswordEdit::revealButton() const
{
    return d->reveal;
}

// A password is also hidden in the middle of other work, which does not bear a slot that destroys the screen.
static void tellShown(PasswordEdit *edit)
{
    const auto tell = [edit, shown = edit->isPasswordShown()] { Q_EMIT edit->passwordShownChanged(shown); };
    QMetaObject::invokeMethod(edit, tell, Qt::QueuedConnection);
}

void PasswordEdit::showPassword()
{
    if (isPasswordShown() || isReadOnly())
        return;
    d->setShown(true);
    tellShown(this);
}

void PasswordEdit::hidePassword()
{
    if (!isPasswordShown())
        return;
    d->setShown(false);
    tellShown(this);
}

void PasswordEdit::selectAll()
{
    d->edit->selectAll();
}

void PasswordEdit::fill(const QString &password)
{
    if (isReadOnly())
        return;
    d->edit->setText(password);
    Q_EMIT passwordEdited(d->edit->text());
}

void PasswordEdit::wipe()
{
    d->wipeTimer.stop();
    d->edit->setText({}); // unlike clear(), this empties the undo history too
    hidePassword();
}

void PasswordEdit::setCapsLockOn(bool on)
{
    d->setCapsLock(on);
}

bool PasswordEdit::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        hidePassword();
    return QWidget::event(event);
}

bool PasswordEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        d->focusTimer.start(); // once the focus has moved
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::Show) {
        d->reveal->updateGeometry();
        d->makeRoom();
    }
    return QWidget::eventFilter(watched, event);
}

void PasswordEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->updateTexts();
    QWidget::changeEvent(event);
}

void PasswordEdit::hideEvent(QHideEvent *event)
{
    hidePassword();
    if (!event->spontaneous() && !password().isEmpty())
        d->wipeTimer.start();
    QWidget::hideEvent(event);
}

void PasswordEdit::showEvent(QShowEvent *event)
{
    d->wipeTimer.stop();
    QWidget::showEvent(event);
}

} // namespace Descope
