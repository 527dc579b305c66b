// SPDX-License-Identifier: MIT
#pragma once

#include "flow/loginsettings.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace Descope {

/// What the program was told when it was started. Each value comes from the first of: command line, environment
/// (DESCOPE_PROJECT_ID, DESCOPE_BASE_URL, DESCOPE_REDIRECT, …), the first config.ini in the folders of
/// QStandardPaths::AppConfigLocation (the user's, then the system's), the packager's preset.
struct Configuration
{
    enum class Answer {
        Run,
        Usage,   ///< print text and end well
        Refusal, ///< print text to stderr and end with exit code 64
    };
    enum class Command {
        Window, ///< none was given: the login in a window
        Status,
        Token,
        SignOut,
    };

    Answer answer = Answer::Run;
    QString text;
    /// What is wrong with a project or base URL that was not typed here, and where it was found. Empty when nothing is.
    QString problem = {};
    QString projectId = {};
    QUrl baseUrl = {};
    /// Where the links of mails lead: "loopback", "scheme", "none" (where the project's settings say), or the address of a page
    /// that hands them to the program.
    QString redirect = QStringLiteral("loopback");
    bool offerLink = false; ///< to sign in by a mailed link
    bool offerCode = false; ///< to sign in by a mailed code
    bool demo = false;
    Command command = Command::Window;
    bool json = false;       ///< of status
    bool everywhere = false; ///< of sign-out

    /// Returns whether there is a project to sign in to, as far as can be seen without asking for it.
    bool isComplete() const { return problem.isEmpty() && !projectId.isEmpty(); }

    LoginSettings loginSettings() const;

    /// Reads the arguments of the process, the first of which is its name. Needs no application object.
    static Configuration read(const QStringList &arguments);
};

} // namespace Descope
