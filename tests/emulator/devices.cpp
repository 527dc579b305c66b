// SPDX-License-Identifier: MIT
#include "devices.h"

#include "inferred.h"

namespace Emulator::Devices {

using namespace Qt::StringLiterals;

namespace {

constexpr auto trustedName = "trustedDeviceJwt"_L1;
constexpr auto knownName = "knownDeviceJwt"_L1;

/// Returns what a token of ours of this name says; nothing when it is none, or over.
std::optional<QJsonObject> claimsOf(const Project &project, QLatin1StringView name, const QString &jwt)
{
    auto claims = project.keys.verified(jwt);
    const bool isGood = claims && claims->value("drn"_L1) == name &&
                        (!claims->contains("exp"_L1) || claims->value("exp"_L1).toInteger() > project.clock.now());
    return isGood ? claims : std::nullopt;
}

bool isTrusted(const Project &project, const User &user, const Call &call)
{
    const auto claims = claimsOf(project, trustedName, call.trustedDevice);
    return claims && claims->value("sub"_L1) == user.id();
}

QString token(const Project &project, QLatin1StringView name, QJsonObject claims = {})
{
    claims["drn"_L1] = name;
    claims["iss"_L1] = project.id;
    claims["iat"_L1] = project.clock.now();
    return project.keys.sign(claims);
}

bool skipsSecondFactor(const Project &project)
{
    return project.settings.mfaOnTrustedDevices == "skipped"_L1;
}

bool hasSecondFactor(const SignIn &signIn)
{
    return signIn.methods.contains(Inferred::secondFactor);
}

} // namespace

QJsonObject given(const Project &project, const User &user, const SignIn &signIn, const Call &call)
{
    QJsonObject tokens;
    if (project.settings.deviceTokens) {
        if (!claimsOf(project, trustedName, call.trustedDevice))
            tokens[trustedName] = token(project, trustedName);
        if (!claimsOf(project, knownName, call.knownDevice))
            tokens[knownName] = token(project, knownName);
    }
    if (skipsSecondFactor(project) && hasSecondFactor(signIn) && !isTrusted(project, user, call))
        tokens[trustedName] = token(project, trustedName,
            {{"sub"_L1, user.id()}, {"exp"_L1, project.clock.now() + project.settings.trustedDeviceLifetime}});
    return tokens;
}

SignIn counted(const Project &project, const User &user, const SignIn &signIn, const Call &call)
{
    if (!skipsSecondFactor(project) || !isTrusted(project, user, call))
        return signIn;
    return Inferred::withSecondFactor(signIn, {});
}

} // namespace Emulator::Devices
