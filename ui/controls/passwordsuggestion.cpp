// SPDX-License-Identifier: MIT
#include "controls/passwordsuggestion.h"

#include "controls/announcement.h"
#include "controls/flushlink.h"
#include "controls/plaintext.h"
#include "controls/scaledlabel.h"
#include "controls/secretclipboard.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Descope {

struct PasswordSuggestion::Private
{
    explicit Private(PasswordSuggestion *q)
        : suggest(new FlushLink(q))
        , note(makeTextLabel(u"suggestionNote"_s, q))
        , copy(new LinkButton(q))
    {
        suggest->setObjectName(u"suggestButton"_s);
        copy->setObjectName(u"copyButton"_s);
    }

    void updateTexts();

    LinkButton *suggest;
    QLabel *note;
    LinkButton *copy;
    bool copied = false;
};

void PasswordSuggestion::Private::updateTexts()
{
    suggest->setText(PasswordSuggestion::tr("Suggest a password"));
    note->setText(PasswordSuggestion::tr("Save this password somewhere safe, such as a password manager."));
    copy->setText(copied ? PasswordSuggestion::tr("Copied") : PasswordSuggestion::tr("Copy password"));
}

PasswordSuggestion::PasswordSuggestion(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(d->note);
    layout->addWidget(d->copy, 0, Qt::AlignHCenter);
    d->updateTexts();
    hideNote();
    connect(d->suggest, &LinkButton::clicked, this, &PasswordSuggestion::requested);
    connect(d->copy, &LinkButton::clicked, this, &PasswordSuggestion::copyRequested);
}

PasswordSuggestion::~PasswordSuggestion() = default;

LinkButton *PasswordSuggestion::button() const
{
    return d->suggest;
}

void PasswordSuggestion::showNote()
{
    show();
    d->copied = false;
    d->updateTexts();
    d->note->show();
    d->copy->show();
    Announcement::make(this, d->note->text());
}

void PasswordSuggestion::hideNote()
{
    hide();
    d->note->hide();
    d->copy->hide();
    Announcement::make(this, {});
}

void PasswordSuggestion::copy(const QString &password)
{
    copySecret(password);
    d->copied = true;
    d->updateTexts();
    Announcement::make(this, tr("Copied. The clipboard is emptied after a minute."));
}

void PasswordSuggestion::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->updateTexts();
    QWidget::changeEvent(event);
}

} // namespace Descope
