// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

#include <QList>
#include <QStringList>

namespace Descope {

class NewPasswordBox;

/// The base of the screens on which a new password is chosen (sign up, set new password, change, replace). It has the verbs of
/// their NewPasswordBox. An owner can treat them alike through this class.
class PasswordChoiceView : public View
{
    Q_OBJECT

public:
    NewPasswordBox *passwordBox() const;

public Q_SLOTS:
    void setRules(const QStringList &texts);
    void setRulesMet(const QList<bool> &met); ///< there is one value per rule
    void markUnmetRules();                    ///< call it after a refused submit; the field gets the focus
    void setRulesNote(const QString &note);
    void setStrength(int score); ///< 0 to 4, or -1: unknown, and not shown
    void wipe() override;

Q_SIGNALS:
    /// Sent when the person changed the new password. Not sent by wipe().
    void passwordEdited(const QString &password);

protected:
    explicit PasswordChoiceView(QWidget *parent = nullptr);
    /// Makes the screen work with its box. Call it once after setupUi().
    void adoptPasswordBox(NewPasswordBox *box);

private:
    NewPasswordBox *m_box = nullptr;
};

} // namespace Descope
