// SPDX-License-Identifier: MIT
#include "core/browser/authorization.h"

#include "core/browser/returnedurl.h"
#include "core/browser/secrets.h"

#include <QDebug>

#include <tuple>

namespace Descope {

namespace {

auto tied(const AuthorizationOptions &value)
{
    return std::tie(value.redirectUrl, value.loginHint, value.prompt, value.flow, value.tenant, value.scopes);
}

/// Returns scheme, host and port: a path may be what proves that the browser was sent by this program.
QString placeOf(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace

bool operator==(const AuthorizationOptions &a, const AuthorizationOptions &b)
{
    return tied(a) == tied(b);
}

QUrl AuthorizationRequest::url() const
{
    return d ? d->url : QUrl();
}

QUrl AuthorizationRequest::redirectUrl() const
{
    return d ? d->redirectUrl : QUrl();
}

bool AuthorizationRequest::isAnsweredBy(const QUrl &returned) const
{
    const std::optional<ReturnedAnswer> answer = d ? readReturned(returned, d->redirectUrl) : std::nullopt;
    return answer && answer->state == d->state;
}

QString DeviceAuthorization::userCode() const
{
    return d ? d->userCode : QString();
}

QUrl DeviceAuthorization::verificationUrl() const
{
    return d ? d->verificationUrl : QUrl();
}

QUrl DeviceAuthorization::completeUrl() const
{
    return d ? d->completeUrl : QUrl();
}

std::chrono::seconds DeviceAuthorization::expiresIn() const
{
    return d ? d->expiresIn : std::chrono::seconds(0);
}

std::chrono::seconds DeviceAuthorization::interval() const
{
    return d ? d->interval : std::chrono::seconds(0);
}

// What is said in a log: nothing by which somebody could answer a request, or take part in it.

QDebug operator<<(QDebug debug, const AuthorizationOptions &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::AuthorizationOptions(back to " << placeOf(value.redirectUrl) << ", flow " << value.flow
                           << ", tenant " << value.tenant << ", scopes " << value.scopes << ')';
}

QDebug operator<<(QDebug debug, const AuthorizationRequest &value)
{
    const QDebugStateSaver saver(debug);
    if (value.isEmpty())
        return debug.nospace() << "Descope::AuthorizationRequest(empty)";
    return debug.nospace() << "Descope::AuthorizationRequest(at " << placeOf(value.url()) << ", back to "
                           << placeOf(value.redirectUrl()) << ')';
}

QDebug operator<<(QDebug debug, const DeviceAuthorization &value)
{
    const QDebugStateSaver saver(debug);
    if (value.isEmpty())
        return debug.nospace() << "Descope::DeviceAuthorization(empty)";
    return debug.nospace() << "Descope::DeviceAuthorization(at " << placeOf(value.verificationUrl()) << ", for "
                           << value.expiresIn().count() << " s)";
}

} // namespace Descope
