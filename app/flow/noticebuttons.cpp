// SPDX-License-Identifier: MIT
#include "flow/noticebuttons.h"

#include <QCoreApplication>

namespace Descope {

namespace {

/// This is the translation context of this file.
struct NoticeButtons
{
    Q_DECLARE_TR_FUNCTIONS(Descope::NoticeButtons)
};

QString wordsFor(Notice::Action action, std::optional<Error::Kind> reason)
{
    switch (action) {
    case Notice::Action::TryAgain:
    case Notice::Action::SendAgain:
        return NoticeButtons::tr("Try again");
    case Notice::Action::SignInInstead:
        return NoticeButtons::tr("Sign in instead");
    case Notice::Action::ResetPassword:
        return NoticeButtons::tr("Reset password");
    case Notice::Action::SendNewLink:
        return NoticeButtons::tr("Send a new link");
    case Notice::Action::UseLink:
        return NoticeButtons::tr("Use the link");
    case Notice::Action::UnlockAndRetry:
        return NoticeButtons::tr("Unlock and retry");
    case Notice::Action::SaveAgain:
        return reason == Error::Kind::StorageLocked     ? NoticeButtons::tr("Unlock and save")
               : reason == Error::Kind::StorageNotSetUp ? NoticeButtons::tr("Set up and save")
                                                        : NoticeButtons::tr("Try again");
    case Notice::Action::HowToFix:
        return NoticeButtons::tr("How to fix");
    case Notice::Action::TryNewPassword:
        return NoticeButtons::tr("Try the new password");
    case Notice::Action::ForgetAccount:
        return NoticeButtons::tr("Forget account");
    case Notice::Action::OpenBrowser:
        return NoticeButtons::tr("Open browser again");
    case Notice::Action::Own:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Notice::Button> noticeButtons(const QList<Notice::Action> &actions, std::optional<Error::Kind> reason)
{
    QList<Notice::Button> buttons;
    for (Notice::Action action : actions)
        buttons << Notice::Button{action, wordsFor(action, reason)};
    return buttons;
}

} // namespace Descope
