// SPDX-License-Identifier: MIT
#include "discoverycalls.h"

#include "authorization.h"
#include "refusal.h"

namespace Emulator::DiscoveryCalls {

using namespace Qt::StringLiterals;

namespace {

void requireOwnId(const Project &project, const Call &call)
{
    if (call.segments.value(0) != project.id)
        throw Refusal(Errors::NotFound, u"There is no such project here"_s);
}

} // namespace

Reply configuration(Project &project, const Call &call)
{
    requireOwnId(project, call);
    const auto application = call.segments.value(1);
    const auto base = project.baseUrl.toString() + "/oauth2/v1/"_L1;
    // How Descope tells one application from another there, nobody has published.
    const auto query =
        application.isEmpty() ? QString() : "?sso_app_id="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(application));
    QJsonObject json{{"issuer"_L1, issuerOf(project, application)}, {"authorization_endpoint"_L1, base + "authorize"_L1 + query},
        {"token_endpoint"_L1, base + "token"_L1}, {"userinfo_endpoint"_L1, base + "userinfo"_L1},
        {"revocation_endpoint"_L1, base + "revoke"_L1}, {"end_session_endpoint"_L1, base + "logout"_L1},
        {"jwks_uri"_L1, issuerOf(project, {}) + "/.well-known/jwks.json"_L1},
        {"response_types_supported"_L1, QJsonArray{"code"_L1}}, {"response_modes_supported"_L1, QJsonArray{"query"_L1}},
        {"grant_types_supported"_L1, QJsonArray{"authorization_code"_L1, "refresh_token"_L1}},
        {"subject_types_supported"_L1, QJsonArray{"public"_L1}},
        {"id_token_signing_alg_values_supported"_L1, QJsonArray{"RS256"_L1}},
        {"token_endpoint_auth_methods_supported"_L1, QJsonArray{"none"_L1}},
        {"code_challenge_methods_supported"_L1, QJsonArray{"S256"_L1}},
        {"prompt_values_supported"_L1, QJsonArray{"none"_L1, "login"_L1, "consent"_L1, "select_account"_L1, "create"_L1}},
        {"scopes_supported"_L1, QJsonArray{"openid"_L1, "profile"_L1, "email"_L1, "phone"_L1, "roles"_L1, "offline_access"_L1,
                                    "descope.claims"_L1, "descope.custom_claims"_L1}},
        {"claims_supported"_L1,
            QJsonArray{"sub"_L1, "iss"_L1, "aud"_L1, "azp"_L1, "iat"_L1, "exp"_L1, "auth_time"_L1, "amr"_L1, "nonce"_L1,
                "at_hash"_L1, "sid"_L1, "email"_L1, "email_verified"_L1, "phone_number"_L1, "phone_number_verified"_L1, "name"_L1,
                "given_name"_L1, "middle_name"_L1, "family_name"_L1, "picture"_L1, "roles"_L1, "permissions"_L1}},
        {"request_parameter_supported"_L1, false}, {"request_uri_parameter_supported"_L1, false},
        {"authorization_response_iss_parameter_supported"_L1, true}};
    if (project.settings.deviceFlow) {
        json["device_authorization_endpoint"_L1] = base + "device"_L1;
        json["grant_types_supported"_L1] =
            QJsonArray{"authorization_code"_L1, "refresh_token"_L1, "urn:ietf:params:oauth:grant-type:device_code"_L1};
    }
    return Reply::json(json);
}

Reply keys(Project &project, const Call &call)
{
    requireOwnId(project, call);
    return Reply::json({{"keys"_L1, project.keys.publicKeys()}});
}

} // namespace Emulator::DiscoveryCalls
