// SPDX-License-Identifier: MIT
#include "views/view.h"

#include "controls/accessibility.h"
#include "controls/announcement.h"
#include "controls/busybutton.h"
#include "controls/codeedit.h"
#include "controls/fielderror.h"
#include "controls/highcontrast.h"
#include "controls/lookkeeper.h"
#include "controls/mnemonics.h"
#include "controls/passwordedit.h"
#include "controls/plaintext.h"
#include "controls/secretlineedit.h"
#include "controls/spinner.h"
#include "controls/symbols.h"
#include "forms/installtranslation.h"
#include "views/busyform.h"
#include "views/page.h"
#include "views/viewframe.h"
#include "views/viewinterface.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QScreen>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace Descope {

using namespace std::chrono_literals;

struct View::Private
{
    explicit Private(View *q)
        : frame(q)
        , busyForm(q, frame.form)
    {
        busyTimer.setSingleShot(true);
        busyTimer.setInterval(1s); // what is done by then needs no words
    }

    QString shownBusyText() const;

    ViewFrame frame;
    BusyForm busyForm;
    BusyButton *primary = nullptr;
    QPointer<QWidget> secondary;
    QList<QPushButton *> links;
    QHash<Field, FieldError *> fieldErrors;
    QString person;
    QString busyText;
    QIcon logo;
    std::optional<Notice::Action> pressed; // which took its message away, and made the screen busy perhaps
    QMetaObject::Connection focusConnection;
    QKeyEvent *key = nullptr; // goes back just now
    QTimer busyTimer;
    bool busy = false;
    bool sheltered = false; // the focus, in the heading
    bool answered = false;  // just now: nobody is at work on the form yet
    bool submitEnabled = true;
    bool cancelShown = false;
};

// Says what a busy screen shows.
QString View::Private::shownBusyText() const
{
    if (!busyText.isEmpty())
        return busyText;
    return primary != nullptr && !primary->busyText().isEmpty() ? primary->busyText() : View::tr("Please wait");
}

View::View(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    readTexts();
    describeAsScreen(this);
    d->logo = logoIcon();
    setAttribute(Qt::WA_StyledBackground); // so that a style sheet can give it one
    connect(d->frame.cancelButton, &QPushButton::clicked, this, [this] { cancel(); });
    connect(&d->busyTimer, &QTimer::timeout, this, [this] { Announcement::make(d->frame.column, d->shownBusyText()); });
    connect(d->frame.messageBar, &MessageBar::actionTriggered, this, &View::messageActionTriggered);
    d->focusConnection =
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { d->frame.reveal(now); });
    applyMetrics();
}

View::~View()
{
    disconnect(d->focusConnection); // the focus still moves while children go
}

QString View::heading() const
{
    return d->frame.heading->text();
}

QString View::introduction() const
{
    return d->frame.introduction->text();
}

QIcon View::logo() const
{
    return d->logo;
}

void View::setLogo(const QIcon &logo)
{
    d->logo = logo;
    d->frame.showLogo(logo);
}

QString View::brandName() const
{
    return d->frame.brand->text();
}

void View::setBrandName(const QString &name)
{
    d->frame.brand->setText(name);
    d->frame.brand->setVisible(!name.isEmpty());
}

bool View::isHostStyle() const
{
    return d->frame.isHostStyle();
}

void View::setHostStyle(bool host)
{
    if (host != isHostStyle())
        d->frame.setHostStyle(host);
}

bool View::isBusy() const
{
    return d->busy;
}

QString View::busyText() const
{
    return d->busyText;
}

void View::setBusyText(const QString &text)
{
    if (std::exchange(d->busyText, text) != text)
        applyState();
}

bool View::isSubmitEnabled() const
{
    return d->submitEnabled;
}

Notice View::message() const
{
    return d->frame.messageBar->message();
}

bool View::isHeadingFocused() const
{
    return d->frame.heading->hasFocus();
}

QSize View::sizeHint() const
{
    return d->frame.page->sizeHint();
}

QSize View::minimumSizeHint() const
{
    const int screenHeight = screen()->availableGeometry().height();
    return {d->frame.page->minimumSizeHint().width(), std::min(fontMetrics().height() * 12, screenHeight / 2)};
}

void View::setBusy(bool busy)
{
    if (busy == d->busy)
        return;
    d->busy = busy;
    d->frame.setHeld(busy);
    if (busy) {
        d->busyTimer.start();
        if (d->busyForm.rememberFocus(d->primary)) {
            shelterFocus();
            d->busyForm.setShelter(d->frame.heading);
        }
        d->busyForm.freeze();
    } else {
        d->busyTimer.stop();
        Announcement::make(d->frame.column, {});
        d->busyForm.thaw();
    }
    applyState();
    if (!busy) {
        d->busyForm.restoreFocus();
        offerAgain();
        d->answered = true;
        QMetaObject::invokeMethod(
            this, [this] { settle(); }, Qt::QueuedConnection);
    }
}

// Leaves the focus to the heading while a button is gone. Nobody has gone there, and so nothing is spoken of it.
void View::shelterFocus()
{
    const AccessibilitySilence silence;
    focusHeading();
    d->sheltered = true;
}

// Ends what holds for an answer until the person has been led on, and tells of a focus that stays in its shelter.
void View::settle()
{
    d->answered = false;
    d->pressed.reset();
    if (std::exchange(d->sheltered, false) && isHeadingFocused()) {
        QAccessibleEvent focus(d->frame.heading, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}

// Whoever has tried again in vain may want to do it once more.
void View::offerAgain()
{
    const auto pressed = std::exchange(d->pressed, std::nullopt);
    if (pressed && isHeadingFocused() && !d->frame.messageBar->focusAction(*pressed))
        focusFirst();
}

void View::showMessage(const Notice &message)
{
    d->frame.messageBar->setMinimumHeight(0);
    d->frame.messageBar->setMessage(message);
    d->frame.reveal(d->frame.messageBar);
}

void View::updateMessageText(const QString &text)
{
    d->frame.messageBar->updateText(text);
}

void View::retranslateMessage(const Notice &message)
{
    d->frame.messageBar->retranslateMessage(message);
}

// A button that goes would leave the focus to whatever comes next. What was asked for after a message makes the screen busy in
// the same moment: then the place of the message stays free, so that no button comes where another one was just pressed.
void View::clearMessage()
{
    if (message().text.isEmpty())
        return;
    MessageBar *bar = d->frame.messageBar;
    if (const QWidget *focus = window()->focusWidget(); focus != nullptr && bar->isAncestorOf(focus)) {
        d->pressed = bar->focusedAction();
        shelterFocus();
    }
    bar->setMinimumHeight(bar->height());
    bar->clear();
    const auto giveWay = [this, bar] {
        bar->setMinimumHeight(isBusy() ? bar->minimumHeight() : 0);
        if (!isBusy())
            settle();
    };
    QMetaObject::invokeMethod(this, giveWay, Qt::QueuedConnection);
}

void View::announce(const QString &text)
{
    Announcement::make(this, text);
}

void View::setSubmitEnabled(bool enabled)
{
    d->submitEnabled = enabled;
    applyState();
}

void View::submit()
{
    if (d->busy || !d->submitEnabled || d->primary == nullptr)
        return;
    for (auto *edit : d->frame.form->findChildren<PasswordEdit *>())
        edit->hidePassword();
    const QList<FieldError *> errors = d->frame.form->findChildren<FieldError *>();
    if (std::all_of(errors.cbegin(), errors.cend(), [](FieldError *error) { return error->checkLength(); }))
        send();
}

void View::showFieldError(Field field, const QString &text)
{
    if (FieldError *error = d->fieldErrors.value(field))
        error->showError(text);
}

void View::focusField(Field field)
{
    if (field == Field::Button && isUntouched())
        return d->frame.messageBar->focusAction();
    const FieldError *error = d->fieldErrors.value(field);
    if (error != nullptr && error->field()->isVisibleTo(d->frame.form))
        error->focusField();
}

/// Returns whether nobody has done anything with what has the focus.
bool View::isUntouched() const
{
    const QWidget *focus = window()->focusWidget();
    const auto *edit = qobject_cast<const QLineEdit *>(focus);
    return d->answered || focus == nullptr || !isAncestorOf(focus) || focus == d->frame.heading ||
           (edit != nullptr && !edit->isModified());
}

void View::focusFirst()
{
    QWidget *firstUsable = nullptr;
    for (QWidget *next = d->frame.form->nextInFocusChain(); next != d->frame.form; next = next->nextInFocusChain()) {
        const auto *edit = qobject_cast<const QLineEdit *>(next);
        const bool usable = (next->focusPolicy() & Qt::TabFocus) != 0 && next->focusProxy() == nullptr && next->isEnabled() &&
                            d->frame.form->isAncestorOf(next) && next->isVisibleTo(d->frame.form) &&
                            (edit == nullptr || !edit->isReadOnly());
        if (!usable)
            continue;
        if (firstUsable == nullptr)
            firstUsable = next;
        if (edit != nullptr && edit->text().isEmpty())
            return next->setFocus(Qt::TabFocusReason);
    }
    if (firstUsable != nullptr)
        firstUsable->setFocus(Qt::TabFocusReason);
}

void View::passOnKey()
{
    if (d->key != nullptr)
        d->key->ignore();
}

void View::wipe()
{
    for (auto *edit : d->frame.form->findChildren<PasswordEdit *>())
        edit->wipe();
    for (auto *edit : d->frame.form->findChildren<CodeEdit *>())
        edit->wipe();
    showFieldError(Field::Code, {});
}

QWidget *View::form() const
{
    return d->frame.form;
}

void View::adoptForm(BusyButton *primary, QWidget *secondary)
{
    d->primary = primary;
    d->secondary = secondary;
    if (secondary != nullptr) { // while it is gone nothing moves, and Cancel does not come where another button was
        QSizePolicy place = secondary->sizePolicy();
        place.setRetainSizeWhenHidden(true);
        secondary->setSizePolicy(place);
    }
    if (primary != nullptr)
        connect(primary, &QPushButton::clicked, this, &View::submit);
    for (auto *button : d->frame.form->findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter is ours, in dialogs too
    for (auto *edit : d->frame.form->findChildren<QLineEdit *>()) {
        if (qobject_cast<SecretLineEdit *>(edit) == nullptr)
            speakOnlyWithFocus(edit);
    }
    d->frame.showLogo(d->logo);
    new HighContrast(this);
    applyTexts();
    applyMetrics();
    applyState();
}

void View::adoptLink(QPushButton *link)
{
    d->links << link;
    applyState();
}

void View::adoptField(Field field, FieldError *error, QWidget *widget)
{
    if (widget != nullptr)
        error->setField(widget);
    d->fieldErrors[field] = error;
}

void View::setHeading(const QString &text)
{
    if (text == heading())
        return;
    d->frame.heading->setText(text);
    setSpokenName(this, text);
    // Later: whoever changes it has more to change, and a slot may destroy the view.
    QMetaObject::invokeMethod(
        this, [this, text] { Q_EMIT headingChanged(text); }, Qt::QueuedConnection);
}

void View::setIntroduction(const QString &text)
{
    d->person.clear();
    d->frame.showIntroduction(text);
}

void View::introduceFor(const QString &person)
{
    d->person = person;
    const QString text = personText(person);
    //: %1 is the name or the email address of a person.
    d->frame.showIntroduction(text.isEmpty() ? QString() : tr("For %1").arg(text));
}

void View::focusHeading()
{
    d->frame.heading->setFocusPolicy(Qt::ClickFocus);
    d->frame.heading->setFocus(Qt::OtherFocusReason);
}

void View::setCancelShown(bool shown)
{
    d->cancelShown = shown;
    applyState();
}

void View::setCancelText(const QString &text)
{
    d->frame.form->setProperty("cancelText", text);
    applyState();
}

void View::setFixedLook(QLineEdit *edit, bool fixed)
{
    if (edit->hasFrame() != fixed)
        return;
    if (!fixed)
        setPaletteBelowStyleSheet(edit, QPalette());
    edit->setFrame(!fixed);
    edit->setTextMargins({});
    edit->setReadOnly(fixed);
    edit->setFocusPolicy(fixed ? Qt::ClickFocus : Qt::StrongFocus);
    applyMetrics();
}

void View::send()
{
}

void View::cancel()
{
    Q_EMIT cancelled();
}

void View::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        readTexts();
        retranslate();
        applyTexts();
        QMetaObject::invokeMethod(this, &View::retranslated, Qt::QueuedConnection); // a slot may destroy the view
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        applyMetrics();
        break;
    default:
        break;
    }
}

void View::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->frame.applyWidth();
}

void View::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Back || (event->key() == Qt::Key_Escape && modifiers == Qt::NoModifier)) {
        const QPointer<View> view(this);
        d->key = event;
        cancel();
        if (view)
            d->key = nullptr;
        return;
    }
    if ((event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) || modifiers != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    if (event->isAutoRepeat() || d->frame.heading->hasFocus())
        return;
    auto *button = qobject_cast<QAbstractButton *>(window()->focusWidget());
    if (button != nullptr && isAncestorOf(button) && qobject_cast<QCheckBox *>(button) == nullptr)
        button->click();
    else
        submit();
}

void View::applyTexts()
{
    const QString heading = d->frame.form->property("heading").toString();
    if (!heading.isEmpty())
        setHeading(heading);
    const QString introduction = d->frame.form->property("introduction").toString();
    if (!introduction.isEmpty())
        setIntroduction(introduction);
    if (!d->person.isEmpty())
        introduceFor(d->person);
    applyState();
}

void View::applyState()
{
    const QString cancelText = d->frame.form->property("cancelText").toString();
    d->frame.cancelButton->setText(d->busy || cancelText.isEmpty() ? tr("Cancel") : cancelText);
    d->frame.cancelButton->setVisible(d->busy || d->cancelShown || !cancelText.isEmpty());
    d->frame.messageBar->setActionsEnabled(!d->busy);
    const bool isSpinnerUsed = d->primary == nullptr; // else the button says it, whose words the view may change
    setSpokenName(d->frame.spinner, isSpinnerUsed ? d->shownBusyText() : QString());
    d->frame.spinner->setVisible(d->busy && isSpinnerUsed);
    if (d->primary != nullptr) {
        d->primary->setUsable(d->submitEnabled);
        d->primary->setBusy(d->busy, d->busyText);
    }
    if (d->secondary)
        d->secondary->setVisible(!d->busy);
    for (QPushButton *link : std::as_const(d->links))
        link->setEnabled(!d->busy);
    nameWithoutMnemonicLetters(d->frame.column);
}

void View::applyMetrics()
{
    d->frame.applyMetrics();
    nameWithoutMnemonicLetters(d->frame.column);
}

} // namespace Descope
