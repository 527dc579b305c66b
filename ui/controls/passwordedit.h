// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QWidget>

#include <chrono>
#include <memory>

class QLineEdit;
class QToolButton;

namespace Descope {

/// A field for a password with a button that shows and hides it.
///
/// A password is never trimmed or changed. It can be pasted, without the line ends and other control characters that came along,
/// but not copied, cut or dragged out, not even while it is shown. It has 1024 characters at most; a text that would make it
/// longer is not taken (see FieldError). Dead keys and the Compose key always work; other input methods only while the password
/// is shown, because their windows show what they make. Input methods and assistive technology get bullets; only while the
/// password is shown may assistive technology read it. A shown password is hidden again after revealTimeout(), by hidePassword()
/// (views call it on submit), when the field is hidden and when the window loses the focus. The content is wiped wipeTimeout()
/// after the field was hidden.
///
/// The widget passes its focus on to the line edit, so it can be the buddy of a label. In right-to-left languages the field
/// itself stays left-to-right. Object names: lineEdit, revealButton, capsLockIcon, capsLockText.
class DESCOPE_LOGIN_EXPORT PasswordEdit : public QWidget
{
    Q_OBJECT
    /// The name of the field, such as "Current password". It is the accessible name of the field and part of that of its button.
    Q_PROPERTY(QString fieldName READ fieldName WRITE setFieldName)
    /// This text stands in the field while it is empty.
    Q_PROPERTY(QString placeholderText READ placeholderText WRITE setPlaceholderText)
    /// While this is true the field can be read but not edited.
    Q_PROPERTY(bool readOnly READ isReadOnly WRITE setReadOnly)
    /// While this is true the password is shown as text. It becomes false by itself: see revealTimeout().
    Q_PROPERTY(bool passwordShown READ isPasswordShown NOTIFY passwordShownChanged STORED false DESIGNABLE false)

public:
    explicit PasswordEdit(QWidget *parent = nullptr);
    ~PasswordEdit() override;

    QString password() const;
    QString fieldName() const;
    void setFieldName(const QString &name);
    QString placeholderText() const;
    void setPlaceholderText(const QString &text);
    bool isReadOnly() const;
    void setReadOnly(bool readOnly);
    bool isPasswordShown() const;
    bool isCapsLockOn() const;

    std::chrono::milliseconds revealTimeout() const; ///< 30 s
    void setRevealTimeout(std::chrono::milliseconds timeout);
    std::chrono::milliseconds wipeTimeout() const; ///< 30 s
    void setWipeTimeout(std::chrono::milliseconds timeout);

    /// Returns the field inside, for descriptions and focus. Do not change its echo mode.
    QLineEdit *lineEdit() const;
    QToolButton *revealButton() const;

public Q_SLOTS:
    void showPassword();
    void hidePassword();
    void selectAll();
    /// Replaces the content as if the person had typed it.
    void fill(const QString &password);
    /// Empties the field and its undo history, and hides the password.
    void wipe();
    /// Tells the field whether Caps Lock is on, for hosts that know. While it is on and the field has the focus, "Caps Lock is
    /// on" stands under the field. The field also finds out by itself: on X11 from the server, on Wayland from every key,
    /// elsewhere from the letters that are typed.
    void setCapsLockOn(bool on);

Q_SIGNALS:
    /// Sent when the person changed the content. Not sent by wipe().
    void passwordEdited(const QString &password);
    /// Sent from the event loop.
    void passwordShownChanged(bool shown);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
