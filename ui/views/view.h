// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <Descope/field.h>
#include <Descope/notice.h>
#include <QIcon>
#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;

namespace Descope {

class BusyButton;
class FieldError;

/// The base of all screens. It is one column of logo, heading, introduction, message area, the screen's own form, and a Cancel
/// button; it scrolls when the window is small. Screens are passive: verbs go in, signals come out. They check nothing and know
/// no service; their owner answers signals with verbs.
///
/// Enter presses the primary button, or the secondary button that has the focus. Esc and the Back key send cancelled(). A primary
/// button is never disabled because something is missing: the owner answers submitted() with showFieldError().
///
/// Object names are API, for tests and style sheets. Every screen has scrollArea, column, logo, brandName, heading, introduction,
/// messageBar (and inside: messageText, messageAction1, …), form, busySpinner and cancelButton, and most have primaryButton. The
/// guide lists those of each screen ("Brand it"). The screen itself is named like its step: signInView.
class DESCOPE_LOGIN_EXPORT View : public QWidget
{
    Q_OBJECT
    /// The heading of the screen, which is its accessible name, too.
    Q_PROPERTY(QString heading READ heading NOTIFY headingChanged)
    /// The logo: that of this project unless set, and none if it is null.
    Q_PROPERTY(QIcon logo READ logo WRITE setLogo)
    /// The name that stands below the logo, over the heading. It is empty unless set, and then takes no place.
    Q_PROPERTY(QString brandName READ brandName WRITE setBrandName)
    /// While this is true fields, boxes and buttons look as elsewhere in the program, in the style of the application. Unless
    /// set, they are drawn as one family, from the palette, and in a wide window the column stands on a card.
    Q_PROPERTY(bool hostStyle READ isHostStyle WRITE setHostStyle)
    /// This is true while the owner does what the person asked for: see setBusy().
    Q_PROPERTY(bool busy READ isBusy WRITE setBusy STORED false)
    /// This is shown and said while the screen is busy, such as "Signing out…" where people sign in. While it is empty, the
    /// screen says what the primary button says when it is pressed.
    Q_PROPERTY(QString busyText READ busyText WRITE setBusyText STORED false)

public:
    ~View() override;

    QString heading() const;
    QString introduction() const;
    QIcon logo() const;
    void setLogo(const QIcon &logo);
    QString brandName() const;
    void setBrandName(const QString &name);
    bool isHostStyle() const;
    void setHostStyle(bool host);
    bool isBusy() const;
    QString busyText() const;
    void setBusyText(const QString &text);
    bool isSubmitEnabled() const;
    Notice message() const;
    /// Returns whether the focus is where a screen that comes by itself has it, and not in its form.
    bool isHeadingFocused() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// Makes the screen busy, or ends that. While it is busy the fields are read-only, passwords are hidden, secondary actions
    /// are gone, the primary button shows its spinner, Cancel is there, and nothing is submitted. A screen reader says so when it
    /// lasts longer than a second. Afterwards the focus is back where it was.
    virtual void setBusy(bool busy);
    /// Shows the message and announces it each time: see MessageBar::setMessage().
    void showMessage(const Descope::Notice &message);
    /// Changes the text of the message without announcing it, for countdowns.
    void updateMessageText(const QString &text);
    /// Says the message in another language without announcing it: see MessageBar::retranslateMessage().
    void retranslateMessage(const Descope::Notice &message);
    void clearMessage();
    /// Says something to whoever uses a screen reader, and shows nothing; it is for what others see at a glance. It is spoken
    /// once the focus has moved, and when the screen appears if it is hidden. An empty text ends that.
    void announce(const QString &text);
    /// Sends what is filled in, as the primary button does. Does nothing while busy or during a countdown.
    void submit();
    /// Shows under a field what is wrong with it, and gives the field the focus. The error goes away when the field is edited; an
    /// empty text removes it at once. Does nothing on a screen without such a field.
    virtual void showFieldError(Descope::Field field, const QString &text);
    /// Gives a field the focus and selects what is in it, if the screen shows it. Field::Button is the first button of the
    /// message: it takes the focus from nobody who is at work on the screen, but from whoever was just answered, when the screen
    /// was busy until now.
    void focusField(Descope::Field field);
    /// Says whether anything may be submitted; during a countdown, for instance, nothing may. This is independent of busy.
    void setSubmitEnabled(bool enabled);
    /// Gives the focus to the first field that is empty, else to the first one that can be used.
    virtual void focusFirst();
    /// Says, in a slot of cancelled(), that there is nothing to go back to: the key that was pressed goes on to the window then,
    /// and closes a dialog.
    void passOnKey();
    /// Empties every field that may hold a secret, and sends nothing.
    virtual void wipe();

Q_SIGNALS:
    /// Sent when the heading changes, also by another language.
    void headingChanged(const QString &heading);
    /// Sent when the texts of the screen are in another language. The owner then says again what it said there.
    void retranslated();
    /// Sent after Esc, Back or Cancel, also while busy, when the owner aborts the request. Every screen sends it, also where it
    /// leads nowhere: the owner decides.
    void cancelled();
    void messageActionTriggered(Descope::Notice::Action action);

protected:
    explicit View(QWidget *parent = nullptr);

    /// Returns the place of the screen's own form, for m_ui->setupUi(form()). The form's dynamic properties "heading",
    /// "introduction" and "cancelText" are texts of the screen. The last is that of the Cancel button while the screen is not
    /// busy; without it, there is no such button then.
    QWidget *form() const;
    /// Makes the screen work with the form. Call it once after setupUi(). `secondary` holds the secondary actions, which are gone
    /// while busy. Both may be null.
    void adoptForm(BusyButton *primary, QWidget *secondary);
    /// Makes a secondary action that has its place beside a field unusable while the screen is busy. Call it after adoptForm().
    void adoptLink(QPushButton *link);
    /// Makes the screen know a field that can be refused. Call it after setupUi(). `widget` is the field, unless `error` has it.
    void adoptField(Field field, FieldError *error, QWidget *widget = nullptr);
    void setHeading(const QString &text);
    void setIntroduction(const QString &text);
    /// Says in the introduction for whom the screen is, by a name or an email address, and says it again in another language.
    /// Without one there is no introduction.
    void introduceFor(const QString &person);
    /// Gives the focus to the heading, where Enter does nothing and a screen reader reads. This is for a screen that comes by
    /// itself.
    void focusHeading();
    /// Makes a field of the form one that can be read but not edited, and look like it.
    void setFixedLook(QLineEdit *edit, bool fixed);
    /// Sets spacing, margins and sizes by the font, and the look of controls. Call it after widgets were added to the form.
    void applyMetrics();
    /// Changes the form's "cancelText".
    void setCancelText(const QString &text);
    /// Shows the Cancel button also while the screen is not busy and has no "cancelText".
    void setCancelShown(bool shown);

    /// Sends what is filled in as a signal of the screen. submit() calls it.
    virtual void send();
    /// Calls retranslateUi(form()) and renews texts that were put together. This is called when the language or the locale
    /// changes.
    virtual void retranslate() = 0;
    /// Sends cancelled() after Esc, Back or Cancel. A screen that has something of its own to close does that first.
    virtual void cancel();

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTexts();
    void applyState();
    void offerAgain();
    void shelterFocus();
    void settle();
    bool isUntouched() const;

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
