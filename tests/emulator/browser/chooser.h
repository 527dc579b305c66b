// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"

#include <functional>

/// Lets a person say who she is, in place of all that the pages of Descope and of others ask for that.
namespace Emulator::Chooser {

struct Question
{
    QString action;  ///< the path that the forms are sent to
    QString request; ///< the secret of the page
    QString hint;    ///< a login id that is offered first, or filled in for somebody new
    bool asksKnown = true;
    bool asksNew = true;
    std::function<bool(const User &)> isAsked = [](const User &) { return true; };
};

/// Returns the forms of a page: a button for each user, a field for somebody new, and a button to refuse.
QString html(const Project &project, const Question &question);

/// Returns whether the person has pressed the button to refuse.
bool isDenied(const Form &answer);

/// Returns the user whom the person chose, or a new one, who is saved; nothing when the answer makes no sense.
std::optional<User> chosen(const Project &project, const Form &answer);

} // namespace Emulator::Chooser
