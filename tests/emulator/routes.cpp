// SPDX-License-Identifier: MIT
#include "routes.h"

#include "controlcalls.h"
#include "linkcalls.h"
#include "pages.h"
#include "passwordcalls.h"
#include "sessioncalls.h"
#include "usercalls.h"

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Get = QHttpServerRequest::Method::Get;
constexpr auto Post = QHttpServerRequest::Method::Post;
constexpr auto Patch = QHttpServerRequest::Method::Patch;
constexpr auto Delete = QHttpServerRequest::Method::Delete;

constexpr Route table[] = {
    {Post, "/v1/auth/password/signup"_L1, Access::Project, PasswordCalls::signUp},
    {Post, "/v1/auth/password/signin"_L1, Access::Project, PasswordCalls::signIn},
    {Post, "/v1/auth/password/update"_L1, Access::Refresh, PasswordCalls::update},
    {Post, "/v1/auth/password/replace"_L1, Access::Project, PasswordCalls::replace},
    {Post, "/v1/auth/password/reset"_L1, Access::Project, PasswordCalls::reset},
    {Get, "/v1/auth/password/policy"_L1, Access::Project, PasswordCalls::policy},

    {Post, "/v1/auth/magiclink/signin/email"_L1, Access::Project, LinkCalls::magicSignIn},
    {Post, "/v1/auth/magiclink/signup/email"_L1, Access::Project, LinkCalls::magicSignUp},
    {Post, "/v1/auth/magiclink/signup-in/email"_L1, Access::Project, LinkCalls::magicSignUpOrIn},
    {Post, "/v1/auth/magiclink/verify"_L1, Access::Project, LinkCalls::magicVerify},
    {Post, "/v1/auth/enchantedlink/signin/email"_L1, Access::Project, LinkCalls::enchantedSignIn},
    {Post, "/v1/auth/enchantedlink/signup/email"_L1, Access::Project, LinkCalls::enchantedSignUp},
    {Post, "/v1/auth/enchantedlink/signup-in/email"_L1, Access::Project, LinkCalls::enchantedSignUpOrIn},
    {Post, "/v1/auth/enchantedlink/verify"_L1, Access::Project, LinkCalls::enchantedVerify},
    {Post, "/v1/auth/enchantedlink/pending-session"_L1, Access::Project, LinkCalls::enchantedSession},
    {Post, "/v1/auth/otp/signin/email"_L1, Access::Project, LinkCalls::codeSignIn},
    {Post, "/v1/auth/otp/signup/email"_L1, Access::Project, LinkCalls::codeSignUp},
    {Post, "/v1/auth/otp/signup-in/email"_L1, Access::Project, LinkCalls::codeSignUpOrIn},
    {Post, "/v1/auth/otp/verify/email"_L1, Access::Project, LinkCalls::codeVerify},

    {Post, "/v1/auth/refresh"_L1, Access::Refresh, SessionCalls::refresh},
    {Post, "/v1/auth/try-refresh"_L1, Access::Refresh, SessionCalls::tryRefresh},
    {Post, "/v1/auth/tenant/select"_L1, Access::Refresh, SessionCalls::selectTenant},
    {Post, "/v1/auth/logout"_L1, Access::Refresh, SessionCalls::logout},
    {Post, "/v1/auth/logoutall"_L1, Access::Refresh, SessionCalls::logoutAll},
    {Get, "/v1/auth/me"_L1, Access::Refresh, SessionCalls::me},
    {Get, "/v1/auth/me/history"_L1, Access::Refresh, SessionCalls::history},
    {Post, "/v1/auth/me/tenants"_L1, Access::Refresh, SessionCalls::tenants},
    {Post, "/v1/auth/validate"_L1, Access::Session, SessionCalls::validate},
    {Get, "/v2/keys/*"_L1, Access::Open, SessionCalls::keys},
    {Get, "/v1/keys/*"_L1, Access::Open, SessionCalls::keysV1},

    {Get, "/emulator/health"_L1, Access::Control, ControlCalls::health},
    {Get, "/emulator/messages"_L1, Access::Control, ControlCalls::messages},
    {Post, "/emulator/reset"_L1, Access::Control, ControlCalls::reset},
    {Get, "/emulator/settings"_L1, Access::Control, ControlCalls::settings},
    {Patch, "/emulator/settings"_L1, Access::Control, ControlCalls::patchSettings},
    {Get, "/emulator/clock"_L1, Access::Control, ControlCalls::clock},
    {Post, "/emulator/clock"_L1, Access::Control, ControlCalls::advanceClock},
    {Get, "/emulator/requests"_L1, Access::Control, ControlCalls::requests},
    {Delete, "/emulator/requests"_L1, Access::Control, ControlCalls::clearRequests},
    {Get, "/emulator/faults"_L1, Access::Control, ControlCalls::faults},
    {Post, "/emulator/faults"_L1, Access::Control, ControlCalls::addFault},
    {Delete, "/emulator/faults"_L1, Access::Control, ControlCalls::clearFaults},
    {Post, "/emulator/keys/rotate"_L1, Access::Control, ControlCalls::rotateKeys},
    {Get, "/emulator/users"_L1, Access::Control, UserCalls::list},
    {Post, "/emulator/users"_L1, Access::Control, UserCalls::create},
    {Get, "/emulator/users/*"_L1, Access::Control, UserCalls::show},
    {Patch, "/emulator/users/*"_L1, Access::Control, UserCalls::change},
    {Delete, "/emulator/users/*"_L1, Access::Control, UserCalls::remove},
    {Get, "/emulator/tenants"_L1, Access::Control, UserCalls::tenants},
    {Post, "/emulator/tenants"_L1, Access::Control, UserCalls::createTenant},

    {Get, "/"_L1, Access::Page, Pages::home},
    {Get, "/emulator"_L1, Access::Page, Pages::home},
    {Get, "/emulator/"_L1, Access::Page, Pages::reference},
    {Get, "/emulator/style.css"_L1, Access::Page, Pages::style},
    {Get, "/emulator/inbox"_L1, Access::Page, Pages::inbox},
    {Get, "/emulator/link"_L1, Access::Page, Pages::link},
    {Post, "/emulator/link"_L1, Access::Page, Pages::confirmLink},
};

} // namespace

std::span<const Route> routes()
{
    return table;
}

} // namespace Emulator
