// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/delivery.h>
#include <Descope/formfield.h>
#include <Descope/linkdestination.h>
#include <Descope/loginidfield.h>
#include <Descope/socialprovider.h>
#include <QFlags>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace Descope {

/// Says how a program wants its login to behave. It is a value that is read when a LoginFlow, or the session of a LoginWidget,
/// begins.
struct DESCOPE_FLOW_EXPORT LoginSettings
{
    Q_GADGET
    Q_PROPERTY(FirstScreen firstScreen MEMBER firstScreen)
    Q_PROPERTY(QString loginId MEMBER loginId)
    Q_PROPERTY(bool loginIdFixed MEMBER loginIdFixed)
    Q_PROPERTY(Descope::LoginIdField::Kind loginIdKind MEMBER loginIdKind)
    Q_PROPERTY(QString loginIdLabel MEMBER loginIdLabel)
    Q_PROPERTY(bool staySignedIn MEMBER staySignedIn)
    /// These are the questions at sign-up.
    Q_PROPERTY(QList<Descope::FormField> signUpFields READ questions)
    Q_PROPERTY(QUrl termsUrl MEMBER termsUrl)
    Q_PROPERTY(QUrl privacyUrl MEMBER privacyUrl)
    Q_PROPERTY(bool rememberAddress MEMBER rememberAddress)
    /// These have a button each.
    Q_PROPERTY(QList<Descope::SocialProvider> providers READ socialProviders)
    /// These are the ways by which codes that sign in are delivered.
    Q_PROPERTY(QList<Descope::Delivery::Method> codeMethods MEMBER codeMethods)
    Q_PROPERTY(LinkKind linkKind MEMBER linkKind)
    Q_PROPERTY(PrimaryWay primaryWay MEMBER primaryWay)
    Q_PROPERTY(QString browserFlow MEMBER browserFlow)
    Q_PROPERTY(int browserPort MEMBER browserPort)
    Q_PROPERTY(BrowserReturn browserReturn MEMBER browserReturn)
    Q_PROPERTY(SecondFactor secondFactor MEMBER secondFactor)
    Q_PROPERTY(bool tenantChoice MEMBER tenantChoice)
    Q_PROPERTY(QString tenantId MEMBER tenantId)

public:
    /// Says what is offered. Nothing leads to what is not; an expired password can be replaced all the same.
    enum Feature {
        SignInByLink = 0x1, ///< "Email me a link"
        SignInByCode = 0x2, ///< "Email me a code", or what codeMethods say
        SignUp = 0x4,
        ForgotPassword = 0x8,
        StaySignedInChoice = 0x10, ///< without it, staySignedIn holds for everybody
        ChangePassword = 0x20,     ///< at the account: with the session, and with the old password
        SignOutEverywhere = 0x40,
        SignInHistory = 0x80,     ///< the last sign-ins, at the account
        Browser = 0x100,          ///< "Continue in your browser": on the project's own pages, by whatever they offer
        Sso = 0x200,              ///< "Use single sign-on": by email address or domain, at the person's organization
        AuthenticatorApp = 0x400, ///< at the account: set up, and replaced
        Tenants = 0x800,          ///< at the account: another organization of the person's is chosen
        SignUpOrIn = 0x1000,      ///< a link or a code signs in also who has no account yet: they get one
        ChangeEmail = 0x2000,     ///< at the account: the email address, once a code has confirmed the new one
        ChangePhone = 0x4000,     ///< the same of the phone number, by a text message
        Accounts = 0x8000,        ///< the other accounts of an AccountList: where people sign in, and at the account
        Standard = SignUp | ForgotPassword | StaySignedInChoice | ChangePassword | SignOutEverywhere | SignInHistory | Accounts,
    };
    Q_DECLARE_FLAGS(Features, Feature)
    Q_FLAG(Features)

    /// Names the first screen when there is no saved session.
    enum FirstScreen { SignInScreen, SignUpScreen, ForgotScreen };
    Q_ENUM(FirstScreen)

    /// Names the way that the first screen is made for.
    enum PrimaryWay {
        PasswordForm, ///< login id and password, and what else is offered beside them
        BrowserOnly,  ///< the browser, which is offered then in any case; providers and Sso may be beside it, and no password or
                      ///< email
    };
    Q_ENUM(PrimaryWay)

    /// Names the link of SignInByLink.
    enum LinkKind {
        MagicLink,     ///< signs in where it is opened, and leads there by linkReturn
        EnchantedLink, ///< is opened on any device, and signs in here: the person chooses the number that the screen shows. It
                       ///< leads where the project says
    };
    Q_ENUM(LinkKind)

    /// Says how the browser comes back to the program.
    enum BrowserReturn {
        ByLoopback, ///< to a page that the program itself serves on 127.0.0.1 (RFC 8252, section 7.3)
        ByScheme,   ///< by a URL of urlScheme, which the desktop hands over: see LoginFlow::handleUrl() (section 7.1)
    };
    Q_ENUM(BrowserReturn)

    /// Says who is asked for something more than what they have signed in by, before they are signed in: a code from their
    /// authenticator app, or one by email or text message where that was not the way already. Where the server says that a
    /// session is of several factors (Token::isMultiFactor()), as it may on a device that it trusts, nobody is asked again.
    enum class SecondFactor {
        NotAsked, ///< nobody; the server may refuse what it wants a second factor for
        Offered,  ///< those who have set up an authenticator app: see AuthenticatorApp
        Required, ///< everybody: who has nothing else sets up an authenticator app
    };
    Q_ENUM(SecondFactor)

    LinkReturn linkReturn = LinkReturn::Loopback;
    /// This is the web page of LinkReturn::Page: an https address without fragment, on the approved domains of the project.
    QUrl bridgeUrl = {};
    /// This is the scheme for which the desktop calls the program, in lower case and without colon.
    QString urlScheme = QStringLiteral("descope-login");
    QString locale = {}; ///< the language of emails, such as "de"; empty: the project's
    Features features = Standard;
    FirstScreen firstScreen = SignInScreen;
    /// This is typed in advance; when it is fixed, nobody else can sign in.
    QString loginId = {};
    bool loginIdFixed = false;
    /// Says by what people sign in. An email address is checked before anything is sent; where people may also have names or
    /// numbers, this has to say so.
    LoginIdKind loginIdKind = LoginIdKind::Email;
    QString loginIdLabel = {}; ///< what the field is called, with "&" before the mnemonic; empty: by its kind
    bool staySignedIn = true;
    /// These are asked for at sign-up, after the name.
    QList<FormField> signUpFields = {};
    /// These lead to what people agree to when they sign up: links below the button, which the browser opens.
    QUrl termsUrl = {};
    QUrl privacyUrl = {};
    /// Says whether the next form has the login id and the name of who signed in last, and their choice of staying signed in: see
    /// SessionManager::remember(). Without it nothing of that is kept, and what was kept is removed, as computers want it that
    /// many people use under one name.
    bool rememberAddress = true;
    /// These have a button each: "Continue with Google".
    QList<SocialProvider> providers = {};
    /// Says how the codes of SignInByCode are delivered; without any, they are not offered. A login id that is an email address
    /// or a phone number has them sent there; any other one, or one for which none of these is, to what the account knows. The
    /// first that suits is taken, and the person can choose another one when they wait for the code ("Call me instead"). For
    /// phone numbers, set loginIdKind.
    QList<DeliveryMethod> codeMethods = {DeliveryMethod::Email};
    LinkKind linkKind = MagicLink;
    PrimaryWay primaryWay = PasswordForm;
    QString browserFlow = {}; ///< the flow of the project that the browser shows; empty: the one that the project has chosen
    /// This is the port of ByLoopback, for a project whose list of approved redirect URLs wants one: from 1024 to 65535, or 0 for
    /// any that is free. With a port the browser comes back to `http://127.0.0.1:PORT/callback` and, from providers and single
    /// sign-on, to something below that.
    int browserPort = 0;
    BrowserReturn browserReturn = ByLoopback;

    SecondFactor secondFactor = SecondFactor::NotAsked;
    /// Has the person choose one of their organizations (tenants) before they are signed in, unless the session is for one
    /// already; the only one is taken without a question.
    bool tenantChoice = false;
    /// Goes with each sign-in and sign-up (LoginOptions::tenantId): projects with Tenant User Isolation need it.
    QString tenantId = {};

    /// Returns signUpFields, for QML, which asks LoginFlow::isOffered() for what is offered.
    QList<FormField> questions() const { return signUpFields; }
    /// Returns providers, for QML.
    QList<SocialProvider> socialProviders() const { return providers; }
    /// Returns what is offered: the features that go together with primaryWay.
    Features offered() const;
    /// Returns by which of codeMethods a code can come to somebody who signs in as this, the one of the first attempt first.
    QList<DeliveryMethod> codeMethodsFor(const QString &whoever) const;
    /// Returns what is wrong with the settings of the browser, in English for whoever configures the program; empty when nothing
    /// is. A LoginFlow tells it when somebody wants to continue there.
    QString browserProblem() const;
    LoginIdField loginIdField() const { return {loginIdKind, loginIdLabel}; }
    LinkDestination linkDestination() const { return {linkReturn, bridgeUrl, urlScheme}; }
};
Q_DECLARE_OPERATORS_FOR_FLAGS(LoginSettings::Features)

using LoginFeature = LoginSettings::Feature;
using LoginFeatures = LoginSettings::Features;

} // namespace Descope
