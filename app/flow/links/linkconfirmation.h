// SPDX-License-Identifier: MIT
#pragma once

#include "flow/links/flowexport.h"

#include <QString>

namespace Descope {

/// What the link of a mail is for.
enum class LinkPurpose { ResetPassword, SignIn };

/// What is asked before the link of a mail is used: see LoginStep::ConfirmLink.
struct DESCOPE_FLOW_EXPORT LinkConfirmation
{
    LinkPurpose purpose = LinkPurpose::ResetPassword;
    /// Whether this program asked for the mail: within the last hour by the state of its link, or else because the person pasted
    /// the link where it was asked for. If not, they have to say who they are.
    bool asked = false;
    QString loginId = {};    ///< who asked for it, or may have
    QString signedInAs = {}; ///< whose session the link would end; empty: nobody's
};

} // namespace Descope
