// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QList>
#include <QMetaType>
#include <QString>

namespace Descope {

/// Says what a new password is worth while it is typed; see LoginFlow::checkPassword().
struct DESCOPE_FLOW_EXPORT PasswordCheck
{
    Q_GADGET
    Q_PROPERTY(QList<bool> rulesMet MEMBER rulesMet)
    Q_PROPERTY(int strength MEMBER strength)
    Q_PROPERTY(QString strengthText MEMBER strengthText)

public:
    QList<bool> rulesMet = {}; ///< by LoginFlow::passwordRules(), in the same order
    int strength = -1;         ///< from 0 (guessed at once) to 4 (very hard to guess); -1 is that of an empty password
    QString strengthText = {}; ///< "Good", in the language of the program; empty for an empty password
};

} // namespace Descope
