// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

#include <QList>
#include <QStringList>

namespace Descope {

class NewPasswordBox;

/// What the four screens have in common where a new password is chosen (sign up, set new password, change, replace): the verbs
/// of their NewPasswordBox. An owner can treat the four alike through this class.
class DESCOPE_UI_EXPORT PasswordChoiceView : public View
{
    Q_OBJECT

public:
    NewPasswordBox *passwordBox() const;

public Q_SLOTS:
    void setRules(const QStringList &texts);
    void setRulesMet(const QList<bool> &met); ///< one value per rule
    void markUnmetRules();                    ///< after a refused submit; gives the field the focus
    void setRulesNote(const QString &note);
    void setStrength(int score); ///< 0 to 4; -1: unknown, nothing shown
    void wipe() override;

Q_SIGNALS:
    /// The person changed the new password. Not sent by wipe().
    void passwordEdited(const QString &password);

protected:
    explicit PasswordChoiceView(QWidget *parent = nullptr);
    /// Called once after setupUi().
    void adoptPasswordBox(NewPasswordBox *box);

private:
    NewPasswordBox *m_box = nullptr;
};

} // namespace Descope
