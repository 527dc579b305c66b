// SPDX-License-Identifier: MIT
#pragma once

#include "flow/loginsettings.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace Descope {

/// Holds what the program was told when it was started. Each value comes from the first place that has it: the command line, the
/// environment (DESCOPE_PROJECT_ID, DESCOPE_BASE_URL, DESCOPE_REDIRECT, …), the first config.ini in the folders of
/// QStandardPaths::AppConfigLocation (the user's, then the system's), or the packager's preset.
struct Configuration
{
    /// Says what the program does with these arguments.
    enum class Answer {
        Run,
        Usage,   ///< print text and end well
        Refusal, ///< print text to stderr and end with exit code 64
    };
    enum class Command {
        Window, ///< none was given: the login in a window
        Status,
        Token,
        SignIn,
        SignOut,
    };
    /// Says by which browser SignIn signs in.
    enum class SignInWay {
        Any,     ///< by the one of this computer, if the person sits there: see isBrowserAtHand()
        Browser, ///< by the one of this computer
        Device,  ///< by any other, with a code
    };

    Answer answer = Answer::Run;
    QString text;
    /// Says what is wrong with a project or base URL that was not typed here, and where it was found. Empty when all is well.
    QString problem = {};
    QString projectId = {};
    QUrl baseUrl = {};
    /// Says where the links of emails lead: "loopback", "scheme", "none" (the project's settings decide), or the address of a
    /// page that hands them to the program.
    QString redirect = QStringLiteral("loopback");
    bool offerLink = false;     ///< people may sign in by an emailed link
    bool offerCode = false;     ///< people may sign in by an emailed code
    bool forgetAddress = false; ///< nobody is remembered who has signed out
    LoginIdKind loginIdKind = LoginIdKind::Email;
    /// Holds what mailOptions() and browserOptions() read; the other settings stand here.
    LoginSettings ways = {};
    bool demo = false;
    Command command = Command::Window;
    bool json = false;              ///< an option of status
    bool all = false;               ///< an option of status
    bool everywhere = false;        ///< an option of sign-out
    bool another = false;           ///< an option of sign-in
    QString accessKeyFile = {};     ///< an option of token
    QString account = {};           ///< user id or login id of the account that is meant; empty: the current one
    SignInWay way = SignInWay::Any; ///< options of sign-in

    /// Returns whether there is a project to sign in to, as far as can be seen without asking for it.
    bool isComplete() const { return problem.isEmpty() && !projectId.isEmpty(); }

    LoginSettings loginSettings() const;

    /// Reads the arguments of the process, the first of which is its name. Needs no application object, but without one its texts
    /// are English, and the usage lacks the name of the program.
    static Configuration read(const QStringList &arguments);
};

} // namespace Descope
