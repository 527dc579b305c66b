// SPDX-License-Identifier: MIT
#include "routes.h"

#include "accesskeycalls.h"
#include "authenticatorpage.h"
#include "browser/authorizecalls.h"
#include "browser/devicecalls.h"
#include "browser/discoverycalls.h"
#include "browser/passkeypage.h"
#include "browser/providercalls.h"
#include "browser/tokencalls.h"
#include "browser/userinfocalls.h"
#include "controlcalls.h"
#include "linkcalls.h"
#include "pages.h"
#include "passwordcalls.h"
#include "sessioncalls.h"
#include "totpcalls.h"
#include "updatecalls.h"
#include "usercalls.h"

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

using LinkCalls::Intent;
using Purpose = ProviderCalls::Intent;

constexpr auto Get = QHttpServerRequest::Method::Get;
constexpr auto Post = QHttpServerRequest::Method::Post;
constexpr auto Patch = QHttpServerRequest::Method::Patch;
constexpr auto Delete = QHttpServerRequest::Method::Delete;

constexpr Route table[] = {
    {Post, Access::Project, "/v1/auth/password/signup"_L1, PasswordCalls::signUp},
    {Post, Access::Project, "/v1/auth/password/signin"_L1, PasswordCalls::signIn},
    {Post, Access::Refresh, "/v1/auth/password/update"_L1, PasswordCalls::update},
    {Post, Access::Project, "/v1/auth/password/replace"_L1, PasswordCalls::replace},
    {Post, Access::Project, "/v1/auth/password/reset"_L1, PasswordCalls::reset},
    {Get, Access::Project, "/v1/auth/password/policy"_L1, PasswordCalls::policy},

    {Post, Access::Project, "/v1/auth/magiclink/signin/*"_L1, LinkCalls::sendMagicLink<Intent::SignIn>},
    {Post, Access::Project, "/v1/auth/magiclink/signup/*"_L1, LinkCalls::sendMagicLink<Intent::SignUp>},
    {Post, Access::Project, "/v1/auth/magiclink/signup-in/*"_L1, LinkCalls::sendMagicLink<Intent::SignUpOrIn>},
    {Post, Access::Project, "/v1/auth/magiclink/verify"_L1, LinkCalls::verifyMagicLink},
    {Post, Access::Project, "/v1/auth/enchantedlink/signin/*"_L1, LinkCalls::sendEnchantedLinks<Intent::SignIn>},
    {Post, Access::Project, "/v1/auth/enchantedlink/signup/*"_L1, LinkCalls::sendEnchantedLinks<Intent::SignUp>},
    {Post, Access::Project, "/v1/auth/enchantedlink/signup-in/*"_L1, LinkCalls::sendEnchantedLinks<Intent::SignUpOrIn>},
    {Post, Access::Project, "/v1/auth/enchantedlink/verify"_L1, LinkCalls::verifyEnchantedLink},
    {Post, Access::Project, "/v1/auth/enchantedlink/pending-session"_L1, LinkCalls::pendingSession},
    {Post, Access::Project, "/v1/auth/otp/signin/*"_L1, LinkCalls::sendCode<Intent::SignIn>},
    {Post, Access::Project, "/v1/auth/otp/signup/*"_L1, LinkCalls::sendCode<Intent::SignUp>},
    {Post, Access::Project, "/v1/auth/otp/signup-in/*"_L1, LinkCalls::sendCode<Intent::SignUpOrIn>},
    {Post, Access::Project, "/v1/auth/otp/verify/*"_L1, LinkCalls::verifyCode},
    {Post, Access::Refresh, "/v1/auth/otp/update/email"_L1, UpdateCalls::sendCode},
    {Post, Access::Refresh, "/v1/auth/otp/update/phone/*"_L1, UpdateCalls::sendCode},
    {Post, Access::Refresh, "/v1/auth/magiclink/update/email"_L1, UpdateCalls::sendMagicLink},
    {Post, Access::Refresh, "/v1/auth/magiclink/update/phone/*"_L1, UpdateCalls::sendMagicLink},
    {Post, Access::Refresh, "/v1/auth/enchantedlink/update/email"_L1, UpdateCalls::sendEnchantedLinks},
    {Post, Access::Project, "/v1/auth/totp/signup"_L1, TotpCalls::signUp},
    {Post, Access::Refresh, "/v1/auth/totp/update"_L1, TotpCalls::update},
    {Post, Access::Project, "/v1/auth/totp/verify"_L1, TotpCalls::verify},

    {Post, Access::Project, "/v1/auth/oauth/authorize"_L1, ProviderCalls::startOAuth<Purpose::SignUpOrIn>},
    {Post, Access::Project, "/v1/auth/oauth/authorize/signup"_L1, ProviderCalls::startOAuth<Purpose::SignUp>},
    {Post, Access::Project, "/v1/auth/oauth/authorize/signin"_L1, ProviderCalls::startOAuth<Purpose::SignIn>},
    {Post, Access::Project, "/v1/auth/oauth/exchange"_L1, ProviderCalls::exchangeOAuth},
    {Post, Access::Project, "/v1/auth/sso/authorize"_L1, ProviderCalls::startSso},
    {Post, Access::Project, "/v1/auth/sso/exchange"_L1, ProviderCalls::exchangeSso},
    {Post, Access::Project, "/v1/auth/saml/authorize"_L1, ProviderCalls::startSso},
    {Post, Access::Project, "/v1/auth/saml/exchange"_L1, ProviderCalls::exchangeSso},
    {Get, Access::Page, "/oauth2/v1/provider"_L1, ProviderCalls::show},
    {Post, Access::Page, "/oauth2/v1/provider"_L1, ProviderCalls::answer},

    {Post, Access::Key, "/v1/auth/accesskey/exchange"_L1, AccessKeyCalls::exchange},
    {Post, Access::Refresh, "/v1/auth/refresh"_L1, SessionCalls::refresh},
    {Post, Access::Refresh, "/v1/auth/try-refresh"_L1, SessionCalls::tryRefresh},
    {Post, Access::Refresh, "/v1/auth/tenant/select"_L1, SessionCalls::selectTenant},
    {Post, Access::Refresh, "/v1/auth/logout"_L1, SessionCalls::logout},
    {Post, Access::Refresh, "/v1/auth/logoutall"_L1, SessionCalls::logoutAll},
    {Get, Access::Refresh, "/v1/auth/me"_L1, SessionCalls::me},
    {Get, Access::Refresh, "/v1/auth/me/history"_L1, SessionCalls::history},
    {Post, Access::Refresh, "/v1/auth/me/tenants"_L1, SessionCalls::tenants},
    {Post, Access::Session, "/v1/auth/validate"_L1, SessionCalls::validate},
    {Get, Access::Open, "/v2/keys/*"_L1, SessionCalls::keys},
    {Get, Access::Open, "/v1/keys/*"_L1, SessionCalls::keysV1},

    {Get, Access::Open, "/*/.well-known/openid-configuration"_L1, DiscoveryCalls::configuration},
    {Get, Access::Open, "/*/*/.well-known/openid-configuration"_L1, DiscoveryCalls::configuration},
    {Get, Access::Open, "/*/.well-known/jwks.json"_L1, DiscoveryCalls::keys},
    {Get, Access::Page, "/oauth2/v1/authorize"_L1, AuthorizeCalls::show},
    {Post, Access::Page, "/oauth2/v1/authorize"_L1, AuthorizeCalls::answer},
    {Get, Access::Page, "/oauth2/v1/passkey"_L1, PasskeyPage::show},
    {Get, Access::Page, "/emulator/passkey.js"_L1, PasskeyPage::script},
    {Post, Access::Client, "/oauth2/v1/device"_L1, DeviceCalls::begin},
    {Post, Access::Client, "/oauth2/v1/*/device"_L1, DeviceCalls::begin},
    {Get, Access::Page, "/device"_L1, DeviceCalls::show},
    {Post, Access::Page, "/device"_L1, DeviceCalls::answer},
    {Post, Access::Client, "/oauth2/v1/token"_L1, TokenCalls::token},
    {Get, Access::Client, "/oauth2/v1/userinfo"_L1, UserInfoCalls::userInfo},
    {Post, Access::Client, "/oauth2/v1/userinfo"_L1, UserInfoCalls::userInfo},
    {Post, Access::Client, "/oauth2/v1/revoke"_L1, UserInfoCalls::revoke},
    {Get, Access::Client, "/oauth2/v1/logout"_L1, UserInfoCalls::logout},
    {Post, Access::Client, "/oauth2/v1/logout"_L1, UserInfoCalls::logout},

    {Get, Access::Control, "/emulator/health"_L1, ControlCalls::health},
    {Get, Access::Control, "/emulator/messages"_L1, ControlCalls::messages},
    {Post, Access::Control, "/emulator/reset"_L1, ControlCalls::reset},
    {Get, Access::Control, "/emulator/settings"_L1, ControlCalls::settings},
    {Patch, Access::Control, "/emulator/settings"_L1, ControlCalls::patchSettings},
    {Get, Access::Control, "/emulator/clock"_L1, ControlCalls::clock},
    {Post, Access::Control, "/emulator/clock"_L1, ControlCalls::advanceClock},
    {Get, Access::Control, "/emulator/requests"_L1, ControlCalls::requests},
    {Delete, Access::Control, "/emulator/requests"_L1, ControlCalls::clearRequests},
    {Get, Access::Control, "/emulator/faults"_L1, ControlCalls::faults},
    {Post, Access::Control, "/emulator/faults"_L1, ControlCalls::addFault},
    {Delete, Access::Control, "/emulator/faults"_L1, ControlCalls::clearFaults},
    {Post, Access::Control, "/emulator/keys/rotate"_L1, ControlCalls::rotateKeys},
    {Get, Access::Control, "/emulator/users"_L1, UserCalls::list},
    {Post, Access::Control, "/emulator/users"_L1, UserCalls::create},
    {Get, Access::Control, "/emulator/users/*"_L1, UserCalls::show},
    {Patch, Access::Control, "/emulator/users/*"_L1, UserCalls::change},
    {Delete, Access::Control, "/emulator/users/*"_L1, UserCalls::remove},
    {Get, Access::Control, "/emulator/accesskeys"_L1, AccessKeyCalls::list},
    {Post, Access::Control, "/emulator/accesskeys"_L1, AccessKeyCalls::create},
    {Delete, Access::Control, "/emulator/accesskeys/*"_L1, AccessKeyCalls::remove},
    {Get, Access::Control, "/emulator/totp"_L1, AuthenticatorPage::codes},
    {Get, Access::Control, "/emulator/tenants"_L1, UserCalls::tenants},
    {Post, Access::Control, "/emulator/tenants"_L1, UserCalls::createTenant},

    {Get, Access::Page, "/"_L1, Pages::home},
    {Get, Access::Page, "/emulator"_L1, Pages::home},
    {Get, Access::Page, "/emulator/"_L1, Pages::reference},
    {Get, Access::Page, "/emulator/style.css"_L1, Pages::style},
    {Get, Access::Page, "/emulator/inbox"_L1, Pages::inbox},
    {Get, Access::Page, "/emulator/authenticator"_L1, AuthenticatorPage::show},
    {Get, Access::Page, "/emulator/link"_L1, Pages::link},
    {Post, Access::Page, "/emulator/link"_L1, Pages::confirmLink},
};

} // namespace

std::span<const Route> routes()
{
    return table;
}

bool isOfDescope(const QString &path)
{
    return path.startsWith("/v"_L1) || path.startsWith("/oauth2/"_L1) || path == "/device"_L1 ||
           path.contains("/.well-known/"_L1);
}

} // namespace Emulator
