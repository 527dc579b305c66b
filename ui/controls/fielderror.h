// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QWidget>

#include <memory>

class QLineEdit;

namespace Descope {

/// Shows the error of one field as icon and text. It stands under the field, and has no height while there is no error.
///
/// While an error is shown it is the field's accessible description, and the field has the dynamic property "hasError" (for style
/// sheets). The error goes away when the person edits the field. Object names: errorIcon, errorText.
///
/// A text that does not fit into the field as a whole is not taken, and the error says so; Qt would cut it in silence. This is
/// for a QLineEdit with a maxLength() of its own and without a validator, from setField() on.
class DESCOPE_LOGIN_EXPORT FieldError : public QWidget
{
    Q_OBJECT

public:
    explicit FieldError(QWidget *parent = nullptr);
    ~FieldError() override;

    /// Sets the field that the error is about: a QLineEdit, a widget whose focus proxy is one (PasswordEdit), a QComboBox or a
    /// QCheckBox. It may be null, and be set once.
    void setField(QWidget *field);
    QWidget *field() const;
    /// Gives the field the focus and selects its content.
    void focusField() const;
    /// Returns whether the text of the field fits, and shows an error if not. Only a program can have put such a text there.
    bool checkLength();
    QString text() const;
    bool isEmpty() const;

public Q_SLOTS:
    /// Sets what the accessible description of the field says besides the error, at all times.
    void setFieldDescription(const QString &description);
    /// Shows the plain text under the field, gives the field the focus and selects its content. An empty text clears.
    void showError(const QString &text);
    void clear();

Q_SIGNALS:
    /// Sent with the text that was just handed to screen readers.
    void announced(const QString &text);

private:
    void showText(const QString &text);
    void limitLength(QLineEdit *edit);

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
