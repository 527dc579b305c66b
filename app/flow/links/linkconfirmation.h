// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QMetaType>
#include <QString>

namespace Descope {

/// Holds what a person is asked before the link of an email is used; see LoginStep::ConfirmLink.
struct DESCOPE_FLOW_EXPORT LinkConfirmation
{
    Q_GADGET
    Q_PROPERTY(Descope::LinkConfirmation::Purpose purpose MEMBER purpose)
    Q_PROPERTY(bool asked MEMBER asked)
    Q_PROPERTY(QString loginId MEMBER loginId)
    Q_PROPERTY(QString signedInAs MEMBER signedInAs)

public:
    /// Says what the link of an email is for.
    enum class Purpose { ResetPassword, SignIn };
    Q_ENUM(Purpose)

    Purpose purpose = Purpose::ResetPassword;
    /// This is true when this program asked for the mail: within the last hour by the state of its link, or else because the
    /// person pasted the link where it was asked for. If it did not, they have to say who they are.
    bool asked = false;
    QString loginId = {};    ///< who asked for it, or may have
    QString signedInAs = {}; ///< the person whose session the link would end; empty: there is none
};

using LinkPurpose = LinkConfirmation::Purpose;

} // namespace Descope
