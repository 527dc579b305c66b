// SPDX-License-Identifier: MIT
#include "settings.h"

#include "fields.h"
#include "refusal.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <limits>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

template<typename Owner> struct Number
{
    QLatin1StringView name;
    int Owner::*field;
    int least;
    int most = std::numeric_limits<int>::max();
};

template<typename Owner> struct Flag
{
    QLatin1StringView name;
    bool Owner::*field;
};

struct List
{
    QLatin1StringView name;
    QStringList Settings::*field;
};

struct Choice
{
    QLatin1StringView name;
    QString Settings::*field;
    std::array<QLatin1StringView, 3> values; ///< all empty: the name of a cookie
};

constexpr Number<PasswordPolicy> policyNumbers[] = {
    {"minLength"_L1, &PasswordPolicy::minLength, 0, 64},
    {"strengthScore"_L1, &PasswordPolicy::strengthScore, 0, 4},
};
constexpr Flag<PasswordPolicy> policyFlags[] = {
    {"lowercase"_L1, &PasswordPolicy::lowercase},
    {"uppercase"_L1, &PasswordPolicy::uppercase},
    {"number"_L1, &PasswordPolicy::number},
    {"nonAlphanumeric"_L1, &PasswordPolicy::nonAlphanumeric},
    {"strengthScoreEnabled"_L1, &PasswordPolicy::strengthScoreEnabled},
};
constexpr Number<Settings> numbers[] = {
    {"passwordHistory"_L1, &Settings::passwordHistory, 0, 50},
    {"passwordLifetime"_L1, &Settings::passwordLifetime, 0},
    {"sessionLifetime"_L1, &Settings::sessionLifetime, 1},
    {"stepUpLifetime"_L1, &Settings::stepUpLifetime, 1},
    {"refreshLifetime"_L1, &Settings::refreshLifetime, 1},
    {"nextRefreshSeconds"_L1, &Settings::nextRefreshSeconds, 0},
    {"inactivityTimeout"_L1, &Settings::inactivityTimeout, 0},
    {"linkLifetime"_L1, &Settings::linkLifetime, 1},
    {"trustedDeviceLifetime"_L1, &Settings::trustedDeviceLifetime, 1},
    {"codeLifetime"_L1, &Settings::codeLifetime, 1},
    {"pageLifetime"_L1, &Settings::pageLifetime, 1},
    {"deviceCodeLifetime"_L1, &Settings::deviceCodeLifetime, 1},
    {"deviceInterval"_L1, &Settings::deviceInterval, 0},
    {"lockoutAfter"_L1, &Settings::lockoutAfter, 0},
    {"lockoutDuration"_L1, &Settings::lockoutDuration, 1},
    {"rateLimit"_L1, &Settings::rateLimit, 0},
};
constexpr Flag<Settings> flags[] = {
    {"refreshTokenRotation"_L1, &Settings::refreshTokenRotation},
    {"maskErrors"_L1, &Settings::maskErrors},
    {"deviceTokens"_L1, &Settings::deviceTokens},
    {"tenantIsolation"_L1, &Settings::tenantIsolation},
    {"deviceFlow"_L1, &Settings::deviceFlow},
    {"loopbackPorts"_L1, &Settings::loopbackPorts},
};
constexpr Choice choices[] = {
    {"tokenDelivery"_L1, &Settings::tokenDelivery, {"body"_L1, "cookies"_L1}},
    {"optionalFields"_L1, &Settings::optionalFields, {"sent"_L1, "null"_L1, "absent"_L1}},
    {"resetMethod"_L1, &Settings::resetMethod, {"magiclink"_L1, "enchantedlink"_L1}},
    {"issuer"_L1, &Settings::issuer, {"projectId"_L1, "url"_L1, "urlWithSuffix"_L1}},
    {"mfaOnTrustedDevices"_L1, &Settings::mfaOnTrustedDevices, {"asked"_L1, "skipped"_L1}},
    {"oauthErrors"_L1, &Settings::oauthErrors, {"rfc6749"_L1, "descope"_L1}},
    {"cookieName"_L1, &Settings::cookieName, {}},
    {"sessionCookieName"_L1, &Settings::sessionCookieName, {}},
};
constexpr List lists[] = {
    {"approvedDomains"_L1, &Settings::approvedDomains},
    {"redirectUrls"_L1, &Settings::redirectUrls},
    {"providers"_L1, &Settings::providers},
};
constexpr auto policyName = "passwordPolicy"_L1;
constexpr auto publicUrlName = "publicUrl"_L1;

Refusal wrongValue(const QString &key, const QString &expected)
{
    return Refusal(Errors::ArgumentInvalid, u"The setting %1 has to be %2."_s.arg(key, expected));
}

template<typename Owner> void set(Owner &owner, const Number<Owner> &number, const QJsonValue &value)
{
    // toInteger() gives the default for fractions and for what is not a number.
    const auto wanted = value.toInteger(-1);
    if (wanted < number.least || wanted > number.most)
        throw wrongValue(number.name, u"a whole number from %1 to %2"_s.arg(number.least).arg(number.most));
    owner.*number.field = int(wanted);
}

template<typename Owner> void set(Owner &owner, const Flag<Owner> &flag, const QJsonValue &value)
{
    if (!value.isBool())
        throw wrongValue(flag.name, u"true or false"_s);
    owner.*flag.field = value.toBool();
}

void set(Settings &settings, const List &list, const QJsonValue &value)
{
    settings.*list.field = Fields(QJsonObject{{list.name, value}}).texts(list.name);
}

void set(Settings &settings, const Choice &choice, const QJsonValue &value)
{
    QStringList allowed;
    for (const auto &name : choice.values) {
        if (!name.isEmpty())
            allowed += name;
    }
    static const QRegularExpression cookieName(u"\\A[\\w.-]*\\z"_s);
    const bool isAllowed = allowed.isEmpty() ? cookieName.match(value.toString()).hasMatch() : allowed.contains(value.toString());
    if (!value.isString() || !isAllowed)
        throw wrongValue(choice.name, allowed.isEmpty() ? u"the name of a cookie"_s : u"one of: "_s + allowed.join(u", "_s));
    settings.*choice.field = value.toString();
}

/// Sets the field of that name, if `table` has it.
template<typename Owner, typename Table>
bool setFrom(const Table &table, Owner &owner, const QString &key, const QJsonValue &value)
{
    for (const auto &entry : table) {
        if (entry.name == key) {
            set(owner, entry, value);
            return true;
        }
    }
    return false;
}

QString readPublicUrl(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    const bool isWeb = (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
    const bool isOrigin = isWeb && url.toString() == url.scheme() + "://"_L1 + url.authority() && url.userInfo().isEmpty();
    if (!value.isString() || !(isOrigin || value.toString().isEmpty()))
        throw wrongValue(publicUrlName, u"scheme, host and port of a web server, or empty"_s);
    return url.toString();
}

PasswordPolicy patchedPolicy(PasswordPolicy policy, const QJsonValue &changes)
{
    if (!changes.isObject())
        throw wrongValue(policyName, u"an object"_s);
    const auto object = changes.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!setFrom(policyNumbers, policy, it.key(), it.value()) && !setFrom(policyFlags, policy, it.key(), it.value()))
            throw Refusal(Errors::ArgumentInvalid, u"The password policy has no rule %1."_s.arg(it.key()));
    }
    return policy;
}

} // namespace

QJsonObject PasswordPolicy::toJson() const
{
    QJsonObject json;
    for (const auto &rule : policyNumbers)
        json.insert(rule.name, this->*rule.field);
    for (const auto &rule : policyFlags)
        json.insert(rule.name, this->*rule.field);
    return json;
}

QJsonObject Settings::toJson() const
{
    QJsonObject json{{policyName, passwordPolicy.toJson()}, {publicUrlName, publicUrl}};
    for (const auto &setting : lists)
        json.insert(setting.name, QJsonArray::fromStringList(this->*setting.field));
    for (const auto &setting : numbers)
        json.insert(setting.name, this->*setting.field);
    for (const auto &setting : flags)
        json.insert(setting.name, this->*setting.field);
    for (const auto &setting : choices)
        json.insert(setting.name, this->*setting.field);
    return json;
}

Settings Settings::patched(const QJsonObject &changes) const
{
    Settings settings = *this;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.key() == policyName)
            settings.passwordPolicy = patchedPolicy(settings.passwordPolicy, it.value());
        else if (it.key() == publicUrlName)
            settings.publicUrl = readPublicUrl(it.value());
        else if (!setFrom(lists, settings, it.key(), it.value()) && !setFrom(numbers, settings, it.key(), it.value()) &&
                 !setFrom(flags, settings, it.key(), it.value()) && !setFrom(choices, settings, it.key(), it.value()))
            throw Refusal(Errors::ArgumentInvalid, u"There is no setting %1."_s.arg(it.key()));
    }
    return settings;
}

} // namespace Emulator
