// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QList>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace Descope {

class FieldError;
class PasswordEdit;
class PolicyChecklist;
class StrengthBar;

/// Lets somebody choose a new password. It has a label, the field, its error, the strength and the rules.
///
/// On request it shows a password that its owner suggests, which can be copied: clipboard managers are asked not to keep it, and
/// it is removed from the clipboard after a minute. The summary of the rules is the accessible description of the field.
/// Object names: newPasswordLabel, newPasswordEdit, newPasswordError, suggestButton, suggestionNote, copyButton, strengthBar,
/// policyChecklist.
class DESCOPE_LOGIN_EXPORT NewPasswordBox : public QWidget
{
    Q_OBJECT
    /// The visible label with its mnemonic, such as "&New password".
    Q_PROPERTY(QString label READ label WRITE setLabel)

public:
    explicit NewPasswordBox(QWidget *parent = nullptr);
    ~NewPasswordBox() override;

    QString label() const;
    void setLabel(const QString &label);
    QString password() const;

    PasswordEdit *edit() const;
    FieldError *error() const; ///< of the field
    PolicyChecklist *checklist() const;
    StrengthBar *strengthBar() const;

public Q_SLOTS:
    /// Makes the field read-only; then no password is suggested either.
    void setReadOnly(bool readOnly);
    void setRules(const QStringList &texts);
    void setRulesMet(const QList<bool> &met);
    /// Marks the rules that are not met and announces them, after a password was refused. If all known rules are met, it asks for
    /// another password. Gives the field the focus.
    void markUnmetRules();
    void setRulesNote(const QString &note);
    void setStrength(int score);
    /// Fills the field as if the person had typed it, and shows it.
    void suggest(const QString &password);
    /// Empties the field and resets rules and strength; the rules' texts stay.
    void wipe();

Q_SIGNALS:
    /// Sent when the person changed the password. Not sent by wipe().
    void passwordEdited(const QString &password);
    /// Sent when the person asks for a password; the owner answers by suggest().
    void suggestionRequested();

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
