// SPDX-License-Identifier: MIT
#include "controls/passwordsuggestion.h"

#include "controls/announcement.h"
#include "controls/flushlink.h"
#include "controls/plaintext.h"
#include "controls/scaledlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    auto *secret = new QMimeData; // the clipboard owns it
    secret->setText(password);
    secret->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setMimeData(secret);
    // The timer is not this object's, because the screen may be gone by then.
    QTimer::singleShot(1min, clipboard, [clipboard, secret = QPointer(secret)] {
        if (!secret || clipboard->mimeData() != secret)
            return;
        secret->clear(); // a Wayland compositor may let a window without the focus do no more
        clipboard->clear();
    });
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
