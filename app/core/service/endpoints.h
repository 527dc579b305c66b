// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

namespace Descope {

/// Says what a call is about: refusals mean different things for different calls (errortable.cpp).
enum class CallGroup {
    SignUp,
    SignIn,
    Replace,
    Update,
    Reset,
    Link,
    Code,
    Session,
    Public,
    ProviderStart, ///< asks for the page of a provider such as Google
    SsoStart,      ///< asks for the page of an organisation
    Exchange,      ///< spends the code that came back from one of these
    Grant,         ///< spends a code at the token endpoint, in the words of OAuth
    DeviceStart,   ///< asks for a code that is entered on another device
    DevicePoll,    ///< asks whether that was done
    NewUser,       ///< begins an account without a password
    AnyUser,       ///< signs in, or begins an account, without a password
    Address,       ///< changes the address or the phone number of somebody who is signed in
    StepUpCode,    ///< spends a code on behalf of somebody who is signed in
    AccessKey,
};

/// Describes one row of section 2 of the wire contract.
struct Endpoint
{
    enum class Method { Get, Post };
    enum class Bearer {
        Project,        ///< Bearer {projectId}
        ProjectRefresh, ///< Bearer {projectId}:{refreshJwt}
        ProjectKey,     ///< Bearer {projectId}:{access key}
        None,           ///< OAuth: who asks says so in the form, and needs no secret (RFC 6749, 2.1: a public client)
    };

    QLatin1StringView path; ///< appended to the base URL
    Method method;
    Bearer bearer;
    CallGroup group;
    /// The call may spend the refresh token: whoever does not wait for its answer may lose the only one that is valid.
    bool isWaitedFor = false;
    /// The program does not quit before its answer came, within a few seconds: nobody would ask again.
    bool delaysQuit = false;
};

namespace Endpoints {

using M = Endpoint::Method;
using B = Endpoint::Bearer;
using G = CallGroup;

inline constexpr Endpoint signUp{QLatin1StringView("/v1/auth/password/signup"), M::Post, B::Project, G::SignUp};
inline constexpr Endpoint signIn{QLatin1StringView("/v1/auth/password/signin"), M::Post, B::Project, G::SignIn};
inline constexpr Endpoint updatePassword{QLatin1StringView("/v1/auth/password/update"), M::Post, B::ProjectRefresh, G::Update};
inline constexpr Endpoint replacePassword{QLatin1StringView("/v1/auth/password/replace"), M::Post, B::Project, G::Replace};
inline constexpr Endpoint sendReset{QLatin1StringView("/v1/auth/password/reset"), M::Post, B::Project, G::Reset};
inline constexpr Endpoint passwordPolicy{QLatin1StringView("/v1/auth/password/policy"), M::Get, B::Project, G::Public};
inline constexpr Endpoint verifyMagicLink{QLatin1StringView("/v1/auth/magiclink/verify"), M::Post, B::Project, G::Link};
inline constexpr Endpoint verifyEnchantedLink{QLatin1StringView("/v1/auth/enchantedlink/verify"), M::Post, B::Project, G::Link};
inline constexpr Endpoint pendingSession{
    QLatin1StringView("/v1/auth/enchantedlink/pending-session"), M::Post, B::Project, G::Link};

// Three of these stand together, by Audience. Whoever steps up says so by the refresh token (ways in, "Step-up and MFA"): that is
// a call on behalf of somebody who is signed in, and what is wrong with it is not the login id. How a code or a link is delivered
// follows the path: "/sms".
inline constexpr Endpoint sendCode[]{
    {QLatin1StringView("/v1/auth/otp/signin"), M::Post, B::Project, G::SignIn},
    {QLatin1StringView("/v1/auth/otp/signup"), M::Post, B::Project, G::NewUser},
    {QLatin1StringView("/v1/auth/otp/signup-in"), M::Post, B::Project, G::AnyUser},
};
inline constexpr Endpoint stepUpByCode{QLatin1StringView("/v1/auth/otp/signin"), M::Post, B::ProjectRefresh, G::Session};
inline constexpr Endpoint verifyCode{QLatin1StringView("/v1/auth/otp/verify"), M::Post, B::Project, G::Code};
inline constexpr Endpoint sendMagicLink[]{
    {QLatin1StringView("/v1/auth/magiclink/signin"), M::Post, B::Project, G::SignIn},
    {QLatin1StringView("/v1/auth/magiclink/signup"), M::Post, B::Project, G::NewUser},
    {QLatin1StringView("/v1/auth/magiclink/signup-in"), M::Post, B::Project, G::AnyUser},
};
inline constexpr Endpoint stepUpByMagicLink{
    QLatin1StringView("/v1/auth/magiclink/signin"), M::Post, B::ProjectRefresh, G::Session};
inline constexpr Endpoint sendEnchantedLink[]{
    {QLatin1StringView("/v1/auth/enchantedlink/signin"), M::Post, B::Project, G::SignIn},
    {QLatin1StringView("/v1/auth/enchantedlink/signup"), M::Post, B::Project, G::NewUser},
    {QLatin1StringView("/v1/auth/enchantedlink/signup-in"), M::Post, B::Project, G::AnyUser},
};
inline constexpr Endpoint stepUpByEnchantedLink{
    QLatin1StringView("/v1/auth/enchantedlink/signin"), M::Post, B::ProjectRefresh, G::Session};

inline constexpr Endpoint updateEmail{QLatin1StringView("/v1/auth/otp/update"), M::Post, B::ProjectRefresh, G::Address};
inline constexpr Endpoint updatePhone{QLatin1StringView("/v1/auth/otp/update/phone"), M::Post, B::ProjectRefresh, G::Address};
inline constexpr Endpoint updateEmailByLink{
    QLatin1StringView("/v1/auth/magiclink/update"), M::Post, B::ProjectRefresh, G::Address};
inline constexpr Endpoint updatePhoneByLink{
    QLatin1StringView("/v1/auth/magiclink/update/phone"), M::Post, B::ProjectRefresh, G::Address};

inline constexpr Endpoint signUpTotp{QLatin1StringView("/v1/auth/totp/signup"), M::Post, B::Project, G::NewUser};
inline constexpr Endpoint updateTotp{QLatin1StringView("/v1/auth/totp/update"), M::Post, B::ProjectRefresh, G::Session};
inline constexpr Endpoint verifyTotp{QLatin1StringView("/v1/auth/totp/verify"), M::Post, B::Project, G::Code};
inline constexpr Endpoint stepUpByTotp{QLatin1StringView("/v1/auth/totp/verify"), M::Post, B::ProjectRefresh, G::StepUpCode};

inline constexpr Endpoint refresh{QLatin1StringView("/v1/auth/refresh"), M::Post, B::ProjectRefresh, G::Session, true};
inline constexpr Endpoint me{QLatin1StringView("/v1/auth/me"), M::Get, B::ProjectRefresh, G::Session};
inline constexpr Endpoint history{QLatin1StringView("/v1/auth/me/history"), M::Get, B::ProjectRefresh, G::Session};
inline constexpr Endpoint tenants{QLatin1StringView("/v1/auth/me/tenants"), M::Post, B::ProjectRefresh, G::Session};
inline constexpr Endpoint selectTenant{QLatin1StringView("/v1/auth/tenant/select"), M::Post, B::ProjectRefresh, G::Session, true};
inline constexpr Endpoint logout{QLatin1StringView("/v1/auth/logout"), M::Post, B::ProjectRefresh, G::Session, false, true};
inline constexpr Endpoint logoutAll{QLatin1StringView("/v1/auth/logoutall"), M::Post, B::ProjectRefresh, G::Session, false, true};
inline constexpr Endpoint exchangeAccessKey{
    QLatin1StringView("/v1/auth/accesskey/exchange"), M::Post, B::ProjectKey, G::AccessKey};
/// The project id follows the path.
inline constexpr Endpoint publicKeys{QLatin1StringView("/v2/keys/"), M::Get, B::Project, G::Public};
inline constexpr Endpoint startOAuth{QLatin1StringView("/v1/auth/oauth/authorize"), M::Post, B::Project, G::ProviderStart};
inline constexpr Endpoint startSso{QLatin1StringView("/v1/auth/sso/authorize"), M::Post, B::Project, G::SsoStart};
inline constexpr Endpoint stepUpByOAuth{
    QLatin1StringView("/v1/auth/oauth/authorize"), M::Post, B::ProjectRefresh, G::ProviderStart};
inline constexpr Endpoint stepUpBySso{QLatin1StringView("/v1/auth/sso/authorize"), M::Post, B::ProjectRefresh, G::SsoStart};
inline constexpr Endpoint exchangeOAuth{QLatin1StringView("/v1/auth/oauth/exchange"), M::Post, B::Project, G::Exchange};
inline constexpr Endpoint exchangeSso{QLatin1StringView("/v1/auth/sso/exchange"), M::Post, B::Project, G::Exchange};

// Discovery says where these are. Their paths are for the log.
inline constexpr Endpoint discovery{QLatin1StringView("/.well-known/openid-configuration"), M::Get, B::None, G::Public};
inline constexpr Endpoint idTokenKeys{QLatin1StringView("/.well-known/jwks.json"), M::Get, B::None, G::Public};
inline constexpr Endpoint redeemCode{QLatin1StringView("/oauth2/v1/token"), M::Post, B::None, G::Grant};
inline constexpr Endpoint pollDevice{QLatin1StringView("/oauth2/v1/token"), M::Post, B::None, G::DevicePoll};
inline constexpr Endpoint deviceAuthorization{QLatin1StringView("/oauth2/v1/device"), M::Post, B::None, G::DeviceStart};

} // namespace Endpoints

} // namespace Descope
