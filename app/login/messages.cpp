// SPDX-License-Identifier: MIT
#include "login/messages.h"

#include <QCoreApplication>

namespace Descope {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Descope::Messages)
};

QString actionText(Notice::Action action)
{
    switch (action) {
    case Notice::Action::TryAgain:
        return Messages::tr("Try again");
    case Notice::Action::SignInInstead:
        return Messages::tr("Sign in instead");
    case Notice::Action::ResetPassword:
        return Messages::tr("Reset password");
    case Notice::Action::SendNewLink:
        return Messages::tr("Send a new link");
    case Notice::Action::UseLink:
        return Messages::tr("Use the link");
    case Notice::Action::UnlockAndRetry:
        return Messages::tr("Unlock and retry");
    case Notice::Action::SaveAgain:
        return Messages::tr("Unlock and save");
    case Notice::Action::HowToFix:
        return Messages::tr("How to fix");
    case Notice::Action::TryNewPassword:
        return Messages::tr("Try the new password");
    }
    Q_UNREACHABLE();
}

Message::Severity severity(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Info:
        return Message::Severity::Info;
    case Notice::Severity::Success:
        return Message::Severity::Success;
    case Notice::Severity::Warning:
        return Message::Severity::Warning;
    case Notice::Severity::Error:
        return Message::Severity::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

Message messageFrom(const Notice &notice)
{
    Message message;
    message.severity = severity(notice.severity);
    message.text = notice.text;
    message.details = notice.details;
    for (Notice::Action action : notice.actions)
        message.actions << MessageAction{QString::number(int(action)), actionText(action)};
    return message;
}

std::optional<Notice::Action> actionFromId(const QString &id)
{
    bool isNumber = false;
    const int action = id.toInt(&isNumber);
    return isNumber ? std::optional(Notice::Action(action)) : std::nullopt;
}

} // namespace Descope
