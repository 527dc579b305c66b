// SPDX-License-Identifier: MIT
#include "flow/usertext.h"

#include "flow/errornotice.h"
#include "forms/installtranslation.h"
#include "text/sentences.h"

#include <QCoreApplication>

namespace Descope {

namespace {

using namespace std::chrono_literals;
using Kind = Error::Kind;

/// This is the translation context of this file, which it shares with the notices of the flow.
struct UserText
{
    Q_DECLARE_TR_FUNCTIONS(Descope::ErrorNotice)
};

QString sentence(const Error &error)
{
    switch (error.kind) {
    case Kind::InvalidArgument:
        return UserText::tr("Something is missing or isn’t right. Check what you entered and try again.");
    case Kind::InvalidCredentials:
        return UserText::tr("Wrong email or password. Check both and try again.");
    case Kind::UserExists:
        return error.code == QLatin1StringView("E062107")
                   ? UserText::tr("There’s already an account with this email address.")
                   : UserText::tr("We couldn’t create this account. If you already have one, sign in or reset your password.");
    case Kind::PasswordExpired:
        return UserText::tr("Your password has expired. Choose a new one to continue.");
    case Kind::PasswordRefused:
        return UserText::tr(
            "The server didn’t accept this password. You may have used it before, or it may contain your email address.");
    case Kind::RateLimited:
        return error.retryAfter > 0s && error.retryAfter <= 1h ? rateLimitText(int(error.retryAfter->count()))
                                                               : UserText::tr("Too many attempts. Try again later.");
    case Kind::Offline:
        return UserText::tr("You appear to be offline. Check your connection and try again.");
    case Kind::Timeout:
        return UserText::tr("The server took too long to answer.");
    case Kind::Tls:
        return UserText::tr("We couldn’t connect securely. A proxy, antivirus software or a wrong system clock can cause this.");
    case Kind::ClientCertificate:
        return UserText::tr(
            "The server asks for a certificate that this computer doesn’t have. Contact whoever manages your network.");
    case Kind::Proxy:
        return UserText::tr("The network proxy refused the connection.");
    case Kind::Server:
        return UserText::tr("The sign-in service is having a problem. Try again in a moment.");
    case Kind::Configuration:
        return UserText::tr("Sign-in isn’t set up correctly in this app. Contact whoever provides it.");
    case Kind::SessionEnded:
    case Kind::TokenExpired:
        return UserText::tr("Your session has ended. Please sign in again.");
    case Kind::NotSignedIn:
        return UserText::tr("You aren’t signed in. Please sign in.");
    case Kind::TokenInvalid:
        return UserText::tr("Your sign-in couldn’t be verified. Please sign in again.");
    case Kind::LinkPending:
        return UserText::tr("The link in the email hasn’t been opened yet.");
    case Kind::LinkExpired:
        return UserText::tr(
            "This link has expired or was already used. Some email apps open links to scan them, which uses them up.");
    case Kind::CodeWrong:
        return UserText::tr("That code is wrong or has expired. Check it and try again.");
    case Kind::CodeEnded:
        return UserText::tr("This code has expired. Request a new one.");
    case Kind::StorageLocked:
        return UserText::tr("Your keyring is locked. Unlock it and try again.");
    case Kind::StorageNotSetUp:
        return UserText::tr("Your keyring isn’t set up yet. Set it up to stay signed in on this computer.");
    case Kind::StorageUnavailable:
        return UserText::tr("This computer has no usable keyring, so you’ll have to sign in again next time.");
    case Kind::StorageElsewhere:
        return UserText::tr(
            "Your session was saved in a different keyring. Switch back to that keyring and restart this app, or sign in here.");
    case Kind::StorageNotRemoved:
        return UserText::tr(
            "Your saved session couldn’t be deleted and is still on this computer. Unlock your keyring, then sign out again.");
    case Kind::StorageCorrupt:
        return UserText::tr("Your saved session couldn’t be read. Please sign in again.");
    case Kind::Busy:
        return UserText::tr("Another app that shares your session is using it. Try again in a moment.");
    case Kind::BrowserDenied:
        return UserText::tr("Sign-in was declined in your browser. You can try again.");
    case Kind::BrowserCancelled:
        return UserText::tr("Sign-in wasn’t finished in your browser. You can try again.");
    case Kind::BrowserMismatch:
        return UserText::tr("The answer from your browser doesn’t belong to this sign-in, so it was ignored. Try again.");
    case Kind::BrowserExpired:
        return UserText::tr("The sign-in from your browser has expired or was already used. Try again.");
    case Kind::BrowserUnavailable:
        return UserText::tr("We couldn’t open your browser. Copy the link and open it yourself.");
    case Kind::SsoUnknown:
        return UserText::tr("We couldn’t find single sign-on for this email address or domain. Check it and try again.");
    case Kind::DevicePending:
        return UserText::tr("The code hasn’t been entered in a browser yet.");
    case Kind::DeviceExpired:
        return UserText::tr("This code has expired. Request a new one.");
    case Kind::StepUpRequired:
        return UserText::tr("Confirm that it’s you to continue.");
    case Kind::OtherUser:
        return UserText::tr("That’s a different account from the one you’re signed in to. Confirm with your own account.");
    case Kind::AddressRefused:
        return UserText::tr("That email address or phone number wasn’t accepted. Check it and try again.");
    case Kind::AccessKeyRefused:
        return UserText::tr("The access key wasn’t accepted. It may be wrong, expired or deactivated.");
    case Kind::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString userText(const Error &error)
{
    readTexts();
    const QString text = sentence(error);
    return isInDoubt(error) ? joinedSentences(text, UserText::tr("What you asked for may have been done anyway.")) : text;
}

} // namespace Descope
