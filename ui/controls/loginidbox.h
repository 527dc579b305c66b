// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <Descope/loginidfield.h>
#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;

namespace Descope {

class FieldError;

/// Asks for a login id: label, field, error, and a link that puts in what was probably meant ("Did you mean ada@gmail.com?").
/// The kind of login id decides what the field is called and which keys an input method offers. Its parts have the object names
/// loginIdLabel, loginIdEdit, loginIdError and loginIdSuggestion.
class DESCOPE_LOGIN_EXPORT LoginIdBox : public QWidget
{
    Q_OBJECT

public:
    explicit LoginIdBox(QWidget *parent = nullptr);
    ~LoginIdBox() override;

    QString loginId() const; ///< trimmed
    LoginIdField field() const;
    QLineEdit *edit() const;
    FieldError *error() const; ///< of the field
    QPushButton *suggestionButton() const;

public Q_SLOTS:
    /// Fills the field; the error and the suggestion go.
    void setLoginId(const QString &loginId);
    void setField(const Descope::LoginIdField &field);
    /// Offers another login id under the field; who follows the link finds it there as if they had typed it. An empty one takes
    /// the offer back, as typing does. While a mouse button is down it waits, because what is pressed must not move away.
    void suggest(const QString &loginId);

Q_SIGNALS:
    /// Sent when the person changed the login id, which is trimmed. Not sent by setLoginId().
    void edited(const QString &loginId);
    /// Sent by setField().
    void fieldChanged();
    /// Sent when the person has left the field, or has pressed Enter in it.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSuggestion();
    void takeSuggestion();
    void updateTexts();
    void updateSuggestion();

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
