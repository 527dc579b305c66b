// SPDX-License-Identifier: MIT
#include "totpcalls.h"

#include "answers.h"
#include "inferred.h"
#include "qrcode.h"
#include "recipients.h"
#include "totp.h"

#include <algorithm>

namespace Emulator::TotpCalls {

using namespace Qt::StringLiterals;

namespace {

Reply seeded(const Project &project, User &user, const QString &loginId)
{
    user.setAuthenticatorKey(Totp::newKey());
    project.accounts.save(user);
    const auto &key = user.authenticator.key;
    const auto url = Totp::provisioningUrl(key, u"Descope emulator"_s, loginId).toString(QUrl::FullyEncoded);
    return Reply::json({{"provisioningURL"_L1, url}, {"image"_L1, QString::fromLatin1(qrCodePng(url).toBase64())},
        {"key"_L1, Totp::toBase32(key)}});
}

void countFailure(const Project &project, User &user)
{
    auto &authenticator = user.authenticator;
    if (++authenticator.failures >= Inferred::totpAttempts) {
        authenticator.lockedUntil = project.clock.now() + project.settings.lockoutDuration;
        authenticator.failures = 0;
    }
    project.accounts.save(user);
}

/// Uses a code up. It and those before it do not count again (RFC 6238, 5.2).
void redeem(const Project &project, User &user, const QString &code)
{
    auto &authenticator = user.authenticator;
    if (authenticator.key.isEmpty())
        throw Refusal(Inferred::NoAuthenticator);
    if (authenticator.lockedUntil > project.clock.now())
        throw Refusal(Errors::CodeTooManyAttempts);
    const auto present = Totp::stepAt(project.clock.now());
    const auto first = std::max(present - Inferred::totpWindow, authenticator.lastStep + 1);
    for (auto step = first; step <= present + Inferred::totpWindow; ++step) {
        if (Totp::code(authenticator.key, step) == code) {
            authenticator.lastStep = step;
            authenticator.failures = 0;
            return project.accounts.save(user);
        }
    }
    countFailure(project, user);
    throw Refusal(Errors::CodeWrong);
}

} // namespace

Reply signUp(Project &project, const Call &call)
{
    const auto loginId = call.body.required("loginId"_L1);
    auto user = newUser(project, call);
    return seeded(project, user, loginId);
}

Reply update(Project &project, const Call &call)
{
    const auto loginId = call.body.required("loginId"_L1);
    auto user = ownerOf(project, call.token, loginId);
    return seeded(project, user, loginId);
}

Reply verify(Project &project, const Call &call)
{
    const auto loginId = call.body.required("loginId"_L1);
    const auto code = call.body.required("code"_L1);
    const auto signIn = signInFrom(project, call, Inferred::totpMethod);
    auto user = project.accounts.find(loginId, isolationOf(project, call));
    if (!user)
        throw Refusal(project.settings.maskErrors ? Inferred::NoAuthenticator : Errors::UserNotFound);
    requireSamePerson(project, *user, signIn);
    redeem(project, *user, code);
    return signedIn(project, *user, signIn, call);
}

} // namespace Emulator::TotpCalls
