// SPDX-License-Identifier: MIT
#pragma once

#include "controls/uiexport.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace Descope {

/// The error of one field, as icon and text; stands under the field and has no height while there is none.
///
/// While it is shown it is the field's accessible description, and the field has the dynamic property "hasError" (for style
/// sheets). It goes away when the person edits the field. Object names: errorIcon, errorText.
///
/// A QLineEdit with a maxLength() of its own and without a validator takes nothing that would not fit as a whole from then on,
/// where Qt would cut it in silence; and this says so.
class DESCOPE_UI_EXPORT FieldError : public QWidget
{
    Q_OBJECT

public:
    explicit FieldError(QWidget *parent = nullptr);
    ~FieldError() override;

    /// A QLineEdit, a widget whose focus proxy is one (PasswordEdit), a QComboBox or a QCheckBox.
    void setField(QWidget *field);
    QWidget *field() const;
    /// Gives the field the focus and selects its content.
    void focusField() const;
    /// Shows that the field holds more than fits, which only a program can have put there, and returns false then.
    bool checkLength();
    QString text() const;
    bool isEmpty() const;

public Q_SLOTS:
    /// What the accessible description of the field says besides the error, at all times.
    void setFieldDescription(const QString &description);
    /// Shows the plain text under the field, gives the field the focus and selects its content. An empty text clears.
    void showError(const QString &text);
    void clear();

Q_SIGNALS:
    /// What was just handed to screen readers.
    void announced(const QString &text);

private:
    void showText(const QString &text);
    void limitLength(QLineEdit *edit);

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
