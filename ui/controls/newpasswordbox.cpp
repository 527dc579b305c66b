// SPDX-License-Identifier: MIT
#include "controls/newpasswordbox.h"

#include "controls/accessibility.h"
#include "controls/announcement.h"
#include "controls/fielderror.h"
#include "controls/flowlayout.h"
#include "controls/linkbutton.h"
#include "controls/mnemonics.h"
#include "controls/passwordedit.h"
#include "controls/passwordsuggestion.h"
#include "controls/policychecklist.h"
#include "controls/strengthbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Descope {

struct NewPasswordBox::Private
{
    explicit Private(NewPasswordBox *q)
        : label(new QLabel(q))
        , edit(new PasswordEdit(q))
        , error(new FieldError(q))
        , suggestion(new PasswordSuggestion(q))
        , strength(new StrengthBar(q))
        , checklist(new PolicyChecklist(q))
    {
        label->setObjectName(u"newPasswordLabel"_s);
        edit->setObjectName(u"newPasswordEdit"_s);
        error->setObjectName(u"newPasswordError"_s);
        strength->setObjectName(u"strengthBar"_s);
        checklist->setObjectName(u"policyChecklist"_s);
        pause.setSingleShot(true);
        pause.setInterval(1s);
    }

    void noteEdit();
    void tellProgress();
    void forgetProgress();

    QLabel *label;
    PasswordEdit *edit;
    FieldError *error;
    PasswordSuggestion *suggestion;
    StrengthBar *strength;
    PolicyChecklist *checklist;
    QTimer pause; // in the typing, long enough to speak
    QString toldRules;
    QString toldStrength;
};

// Call it before the rules and the strength are those of the new text.
void NewPasswordBox::Private::noteEdit()
{
    if (toldRules.isEmpty())
        toldRules = checklist->summary(); // the field's description said it when the focus came
    pause.start();
}

// Says to whoever does not see it what the typing has changed.
void NewPasswordBox::Private::tellProgress()
{
    if (const QString text = strength->accessibleName(); std::exchange(toldStrength, text) != text)
        Announcement::make(strength, text);
    if (const QString text = checklist->summary(); std::exchange(toldRules, text) != text)
        Announcement::make(checklist, text);
}

void NewPasswordBox::Private::forgetProgress()
{
    pause.stop();
    toldRules.clear();
    toldStrength.clear();
    Announcement::make(strength, {});
    Announcement::make(checklist, {});
}

NewPasswordBox::NewPasswordBox(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    leaveFocusToField(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *head = new FlowLayout(nullptr, FlowLayout::Room::Between);
    layout->addLayout(head);
    head->addWidget(d->label);
    head->addWidget(d->suggestion->button());
    layout->addWidget(d->edit);
    layout->addWidget(d->error);
    layout->addWidget(d->strength);
    layout->addWidget(d->checklist);
    layout->addWidget(d->suggestion);
    d->label->setBuddy(d->edit);
    d->error->setField(d->edit);
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(d->edit);
    connect(d->edit, &PasswordEdit::passwordEdited, this, [this] { d->noteEdit(); });
    connect(d->edit, &PasswordEdit::passwordEdited, this, &NewPasswordBox::passwordEdited);
    connect(&d->pause, &QTimer::timeout, this, [this] { d->tellProgress(); });
    connect(d->edit->lineEdit(), &QLineEdit::textEdited, d->suggestion, &PasswordSuggestion::hideNote);
    connect(d->suggestion, &PasswordSuggestion::requested, this, &NewPasswordBox::suggestionRequested);
    connect(d->suggestion, &PasswordSuggestion::copyRequested, this, [this] { d->suggestion->copy(password()); });
    connect(d->checklist, &PolicyChecklist::summaryChanged, d->error, &FieldError::setFieldDescription);
}

NewPasswordBox::~NewPasswordBox() = default;

QString NewPasswordBox::label() const
{
    return d->label->text();
}

void NewPasswordBox::setLabel(const QString &label)
{
    d->label->setText(label);
    d->edit->setFieldName(withoutMnemonic(label));
}

QString NewPasswordBox::password() const
{
    return d->edit->password();
}

PasswordEdit *NewPasswordBox::edit() const
{
    return d->edit;
}

FieldError *NewPasswordBox::error() const
{
    return d->error;
}

PolicyChecklist *NewPasswordBox::checklist() const
{
    return d->checklist;
}

StrengthBar *NewPasswordBox::strengthBar() const
{
    return d->strength;
}

void NewPasswordBox::setReadOnly(bool readOnly)
{
    if (readOnly)
        d->pause.stop(); // what is sent is judged elsewhere
    d->edit->setReadOnly(readOnly);
    d->suggestion->setEnabled(!readOnly);
    d->suggestion->button()->setEnabled(!readOnly);
}

void NewPasswordBox::setRules(const QStringList &texts)
{
    d->checklist->setRules(texts);
}

void NewPasswordBox::setRulesMet(const QList<bool> &met)
{
    d->checklist->setMet(met);
}

void NewPasswordBox::markUnmetRules()
{
    const QPointer<NewPasswordBox> guard(this);
    const bool isUnmet = d->checklist->markUnmet();
    d->error->showError(isUnmet ? tr("This password doesn’t meet all the rules yet.") : tr("Choose a different password."));
    if (guard && isUnmet) // the error first: it says why the rules are told
        Announcement::make(d->checklist, d->checklist->summary());
}

void NewPasswordBox::setRulesNote(const QString &note)
{
    d->checklist->setNote(note);
}

void NewPasswordBox::setStrength(int score)
{
    d->strength->setScore(score);
}

void NewPasswordBox::suggest(const QString &password)
{
    d->error->clear();
    d->suggestion->showNote();
    d->edit->showPassword();
    d->edit->fill(password); // the last, because a slot may destroy the screen
}

void NewPasswordBox::wipe()
{
    d->suggestion->hideNote();
    d->edit->wipe();
    d->error->clear();
    d->strength->reset();
    d->checklist->reset();
    d->forgetProgress();
}

} // namespace Descope
