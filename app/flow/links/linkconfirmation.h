// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QString>

namespace Descope {

/// Says what the link of a mail is for.
enum class LinkPurpose { ResetPassword, SignIn };

/// Holds what a person is asked before the link of a mail is used; see LoginStep::ConfirmLink.
struct DESCOPE_FLOW_EXPORT LinkConfirmation
{
    LinkPurpose purpose = LinkPurpose::ResetPassword;
    /// This is true when this program asked for the mail: within the last hour by the state of its link, or else because the
    /// person pasted the link where it was asked for. If it did not, they have to say who they are.
    bool asked = false;
    QString loginId = {};    ///< who asked for it, or may have
    QString signedInAs = {}; ///< the person whose session the link would end; empty: there is none
};

} // namespace Descope
