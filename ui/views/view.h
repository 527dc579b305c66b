// SPDX-License-Identifier: MIT
#pragma once

#include "controls/uiexport.h"
#include "forms/field.h"
#include "forms/notice.h"

#include <QIcon>
#include <QWidget>

#include <memory>

class QLineEdit;

namespace Descope {

class BusyButton;
class FieldError;

/// What all screens have in common: one column of logo, heading, introduction, message area, the screen's own form, and a
/// Cancel button; it scrolls when the window is small. Screens are passive: verbs in, signals out. They check nothing and
/// know no service; their owner answers signals with verbs.
///
/// Keys: Enter presses the primary button, or the secondary button that has the focus. Esc and the Back key send cancelled().
/// A primary button is never disabled because something is missing: the owner answers submitted() with an error verb.
///
/// Object names are API, for tests and style sheets. Of every screen: scrollArea, column, logo, brandName, heading, introduction,
/// messageBar (and inside: messageText, messageAction1, …), form, busySpinner, cancelButton; primaryButton where there is one.
/// The header of each screen lists its own. The screen itself is named like its step: signInView.
class DESCOPE_UI_EXPORT View : public QWidget
{
    Q_OBJECT
    /// Of the screen; its accessible name, too.
    Q_PROPERTY(QString heading READ heading NOTIFY headingChanged)
    /// Null: no logo. The logo of this project unless set.
    Q_PROPERTY(QIcon logo READ logo WRITE setLogo)
    /// Stands over the heading, below the logo. Empty, as at first: nothing does.
    Q_PROPERTY(QString brandName READ brandName WRITE setBrandName)
    /// See setBusy().
    Q_PROPERTY(bool busy READ isBusy WRITE setBusy STORED false)

public:
    ~View() override;

    QString heading() const;
    QString introduction() const;
    QIcon logo() const;
    /// A null icon: no logo. The logo of this project unless set.
    void setLogo(const QIcon &logo);
    QString brandName() const;
    /// Stands over the heading, below the logo. Empty, as at first: nothing does.
    void setBrandName(const QString &name);
    bool isBusy() const;
    bool isSubmitEnabled() const;
    Notice message() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// While busy the fields are read-only, passwords hidden, secondary actions gone, the primary button shows its spinner,
    /// Cancel is there, and nothing is submitted. Afterwards the focus is back where it was.
    virtual void setBusy(bool busy);
    /// See MessageBar::setMessage(): announced each time.
    void showMessage(const Descope::Notice &message);
    /// Changes the text of the message without announcing it: for countdowns.
    void updateMessageText(const QString &text);
    /// See MessageBar::retranslateMessage(): not announced.
    void retranslateMessage(const Descope::Notice &message);
    void clearMessage();
    /// Sends what is filled in, as the primary button does; does nothing while busy, and during a countdown.
    void submit();
    /// Shows what is wrong with a field under it, which gets the focus; that goes when the field is edited. An empty text clears.
    /// Does nothing on a screen without such a field.
    virtual void showFieldError(Descope::Field field, const QString &text);
    /// Gives a field the focus and selects what is in it, if the screen shows it.
    void focusField(Descope::Field field);
    /// False for as long as nothing may be submitted, such as during a countdown. Independent of busy.
    void setSubmitEnabled(bool enabled);
    /// Gives the focus to the first field that is empty, else to the first one that can be used.
    virtual void focusFirst();
    /// Empties every field that may hold a secret. Nothing is sent.
    virtual void wipe();

Q_SIGNALS:
    /// Also in another language.
    void headingChanged(const QString &heading);
    /// Sent when the texts of the screen are in another language; what its owner said there has to follow.
    void retranslated();
    /// Esc, Back or Cancel; also while busy, when the owner aborts the request. Sent on every screen, also on those that lead
    /// nowhere: the owner decides.
    void cancelled();
    void messageActionTriggered(Descope::Notice::Action action);

protected:
    explicit View(QWidget *parent = nullptr);

    /// The place of the screen's own form: m_ui->setupUi(form()). The form's dynamic properties "heading", "introduction" and
    /// "cancelText" (of the Cancel button while the screen is not busy; empty: not shown then) are texts of the screen.
    QWidget *form() const;
    /// Called once after setupUi(). `secondary` holds the secondary actions, which are gone while busy. Both may be null.
    void adoptForm(BusyButton *primary, QWidget *secondary);
    /// Called once after setupUi() for each field that can be refused. `widget` is what the error is about, unless it knows that.
    void adoptField(Field field, FieldError *error, QWidget *widget = nullptr);
    void setHeading(const QString &text);
    void setIntroduction(const QString &text);
    /// Says in the introduction for whom the screen is, in other languages too: a name or an e-mail address. Empty: no
    /// introduction.
    void introduceFor(const QString &person);
    /// For a screen that comes by itself: gives the focus to the heading, where Enter does nothing and a screen reader reads.
    void focusHeading();
    /// Makes a field of the form one that can be read but not edited, and look like it.
    static void setFixedLook(QLineEdit *edit, bool fixed);
    /// Spacing, margins and sizes from the style and the font. Call it after widgets were added to the form.
    void applyMetrics();
    /// Shows the Cancel button although the screen is not busy and has no "cancelText".
    void setCancelShown(bool shown);

    /// Sends what is filled in as a signal of the screen; called by submit().
    virtual void send();
    /// Calls retranslateUi(form()) and renews texts that were put together. Called when the language or the locale changes.
    virtual void retranslate() = 0;
    /// Esc, Back or Cancel: sends cancelled(). Screens that have something of their own to close do that first.
    virtual void cancel();

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTexts();
    void applyState();

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
