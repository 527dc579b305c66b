// SPDX-License-Identifier: MIT
#include "delivery.h"

#include "refusal.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Emulator::Delivery {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{"email"_L1, "sms"_L1, "voice"_L1, "whatsapp"_L1};
constexpr qsizetype shownDigits = 4;

} // namespace

std::optional<DeliveryMethod> fromName(const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(DeliveryMethod(found - names.begin()));
}

QString nameOf(DeliveryMethod method)
{
    return names.at(size_t(method));
}

QLatin1StringView fieldOf(DeliveryMethod method)
{
    return method == DeliveryMethod::Email ? "email"_L1 : "phone"_L1;
}

QLatin1StringView flagOf(DeliveryMethod method)
{
    return method == DeliveryMethod::Email ? "verifiedEmail"_L1 : "verifiedPhone"_L1;
}

QLatin1StringView maskOf(DeliveryMethod method)
{
    return method == DeliveryMethod::Email ? "maskedEmail"_L1 : "maskedPhone"_L1;
}

bool isPhone(const QString &text)
{
    static const QRegularExpression form(u"\\A\\+[1-9][0-9]{3,14}\\z"_s);
    return form.match(text).hasMatch();
}

const QString &reachable(DeliveryMethod method, const QString &address)
{
    if (address.isEmpty())
        throw Refusal(Errors::RequestInvalid, u"The %1 field is required"_s.arg(fieldOf(method)));
    const bool isGood = method == DeliveryMethod::Email ? address.contains(u'@') : isPhone(address);
    if (!isGood)
        throw Refusal(Errors::ArgumentInvalid, u"The %1 field is invalid"_s.arg(fieldOf(method)));
    return address;
}

QString addressOf(const User &user, DeliveryMethod method)
{
    return reachable(method, user.profile[fieldOf(method)].toString());
}

QString masked(DeliveryMethod method, const QString &address)
{
    if (method == DeliveryMethod::Email)
        return address.left(1) + "***"_L1 + (address.contains(u'@') ? address.mid(address.lastIndexOf(u'@')) : QString());
    return QString(std::max<qsizetype>(address.size() - shownDigits, 0), u'*') + address.right(shownDigits);
}

} // namespace Emulator::Delivery
