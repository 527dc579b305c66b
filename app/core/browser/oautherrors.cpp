// SPDX-License-Identifier: MIT
#include "core/browser/oautherrors.h"

#include <QRegularExpression>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

struct Word
{
    QLatin1StringView text;
    Kind kind;
};

constexpr Word words[] = {
    {"access_denied"_L1, Kind::BrowserDenied},
    {"unmet_authentication_requirements"_L1, Kind::BrowserDenied},
    // Nobody was asked, as `prompt=none` wants it, or somebody went away from what they were asked.
    {"login_required"_L1, Kind::BrowserCancelled},
    {"interaction_required"_L1, Kind::BrowserCancelled},
    {"account_selection_required"_L1, Kind::BrowserCancelled},
    {"consent_required"_L1, Kind::BrowserCancelled},
    {"user_cancelled_login"_L1, Kind::BrowserCancelled},
    {"user_cancelled_authorize"_L1, Kind::BrowserCancelled},
    {"invalid_grant"_L1, Kind::BrowserExpired},
    {"authorization_pending"_L1, Kind::DevicePending},
    {"slow_down"_L1, Kind::DevicePending},
    {"expired_token"_L1, Kind::DeviceExpired},
    {"invalid_request"_L1, Kind::Configuration},
    {"invalid_client"_L1, Kind::Configuration},
    {"unauthorized_client"_L1, Kind::Configuration},
    {"unsupported_grant_type"_L1, Kind::Configuration},
    {"unsupported_response_type"_L1, Kind::Configuration},
    {"invalid_scope"_L1, Kind::Configuration},
    {"invalid_target"_L1, Kind::Configuration},
    {"invalid_redirect_uri"_L1, Kind::Configuration},
    {"server_error"_L1, Kind::Server},
    {"temporarily_unavailable"_L1, Kind::Server},
};

} // namespace

std::optional<Error::Kind> kindOfOAuthError(const QString &word)
{
    const auto *row = std::find_if(std::begin(words), std::end(words), [&](const Word &known) { return known.text == word; });
    return row == std::end(words) ? std::nullopt : std::optional(row->kind);
}

bool isOAuthWord(const QString &text)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9_.-]{1,64}\\z"_s);
    return shape.match(text).hasMatch();
}

} // namespace Descope
