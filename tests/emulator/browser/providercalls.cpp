// SPDX-License-Identifier: MIT
#include "providercalls.h"

#include "answers.h"
#include "chooser.h"
#include "html.h"
#include "redirects.h"
#include "refusal.h"
#include "ticketkinds.h"

#include <QRegularExpression>

namespace Emulator::ProviderCalls {

using namespace Qt::StringLiterals;

namespace {

// Nobody published these three.
constexpr auto errorParameter = "err"_L1;
constexpr auto denied = "access_denied"_L1;
constexpr auto path = "/oauth2/v1/provider"_L1;

constexpr auto oauth = "oauth"_L1;
constexpr auto sso = "sso"_L1;

/// This is what was begun, while the browser is away for it and until its code comes back.
struct Errand
{
    QString kind; ///< oauth or sso
    QString redirectUrl;
    QString provider; ///< of a social account
    QString tenant;   ///< of single sign-on
    QString hint;
    int intent = int(Intent::SignUpOrIn);
    QJsonObject signIn;
    QString userId; ///< empty until somebody is chosen

    QJsonObject toJson() const
    {
        return {{"kind"_L1, kind}, {"redirectUrl"_L1, redirectUrl}, {"provider"_L1, provider}, {"tenant"_L1, tenant},
            {"hint"_L1, hint}, {"intent"_L1, intent}, {"signIn"_L1, signIn}, {"userId"_L1, userId}};
    }
    static Errand fromJson(const QJsonObject &json)
    {
        const Fields fields(json);
        return {fields.text("kind"_L1), fields.text("redirectUrl"_L1), fields.text("provider"_L1), fields.text("tenant"_L1),
            fields.text("hint"_L1), json["intent"_L1].toInt(), fields.object("signIn"_L1).json(), fields.text("userId"_L1)};
    }
};

QString nameOf(const QString &provider)
{
    static const QHash<QString, QString> names{{u"google"_s, u"Google"_s}, {u"microsoft"_s, u"Microsoft"_s},
        {u"apple"_s, u"Apple"_s}, {u"github"_s, u"GitHub"_s}, {u"gitlab"_s, u"GitLab"_s}, {u"facebook"_s, u"Facebook"_s},
        {u"linkedin"_s, u"LinkedIn"_s}, {u"slack"_s, u"Slack"_s}, {u"discord"_s, u"Discord"_s}};
    return names.value(provider, provider);
}

QString required(const Form &form, const QString &name)
{
    auto text = form.text(name);
    if (text.isEmpty())
        throw Refusal(Errors::ArgumentMissing, u"The %1 parameter is required"_s.arg(name));
    return text;
}

/// The SDKs differ in the spelling.
QString redirectUrlFrom(const Project &project, const Form &form)
{
    auto text = required(form, form.has("redirectUrl"_L1) ? u"redirectUrl"_s : u"redirectURL"_s);
    Redirects::ofApprovedDomain(project.settings, text);
    return text;
}

/// Some SDKs send the options as the body, and others as a field of it.
SignIn signInOf(const Project &project, const Call &call, const QString &method)
{
    auto wrapped = call;
    if (!call.body.has("loginOptions"_L1))
        wrapped.body = Fields(QJsonObject{{"loginOptions"_L1, call.body.json()}});
    return signInFrom(project, wrapped, method);
}

Reply begun(const Project &project, const Errand &errand)
{
    auto url = project.baseUrl;
    url.setPath(path);
    const auto ticket = project.tickets.issue(TicketKinds::provider, errand.toJson(), project.settings.pageLifetime);
    return Reply::json({{"url"_L1, Redirects::with(url, {{u"request"_s, ticket}}).toString(QUrl::FullyEncoded)}});
}

Reply leadBack(const Errand &errand, const QString &name, const QString &value)
{
    const auto url = Redirects::with(QUrl(errand.redirectUrl, QUrl::StrictMode), {{name, value}});
    return {303, QByteArrayLiteral("text/plain"), {}, {{"Location", url.toEncoded()}}};
}

Reply deadPage()
{
    return Html::message(u"This page is over"_s,
        u"It was answered already, or it waited for too long. Go back to the app and begin again."_s, 410);
}

/// Returns the chosen user as the provider vouches for him; nothing when nobody was chosen that can be.
std::optional<User> vouchedFor(const Project &project, const Errand &errand, const Form &form)
{
    const bool isNew = form.text("choice"_L1) == "new"_L1 && !project.accounts.find(form.text("loginId"_L1).simplified());
    if ((errand.intent == int(Intent::SignUp) && !isNew) || (errand.intent == int(Intent::SignIn) && isNew))
        return {};
    auto user = Chooser::chosen(project, form);
    if (!user)
        return {};
    auto providers = user->profile["OAuth"_L1].toObject();
    if (errand.kind == oauth)
        providers[errand.provider] = true;
    else
        user->profile["SAML"_L1] = true;
    user->profile["OAuth"_L1] = providers;
    user->profile["verifiedEmail"_L1] = !user->email().isEmpty();
    if (errand.kind == sso)
        user->join(errand.tenant, project.accounts.tenant(errand.tenant)["name"_L1].toString());
    project.accounts.save(*user);
    return user;
}

Reply exchange(const Project &project, const Call &call, QLatin1StringView kind)
{
    const auto ticket = project.tickets.usable(TicketKinds::exchange, call.body.required("code"_L1));
    if (!ticket)
        throw Refusal(Errors::ExchangeFailed);
    const auto errand = Errand::fromJson(ticket->document);
    const auto user = project.accounts.byId(errand.userId);
    if (errand.kind != kind || !user)
        throw Refusal(Errors::ExchangeFailed);
    project.tickets.markUsed(ticket->secret);
    return signedIn(project, *user, SignIn::fromJson(errand.signIn), call);
}

} // namespace

template<Intent intent> Reply startOAuth(Project &project, const Call &call)
{
    static const QRegularExpression form(u"\\A[\\w.-]{1,64}\\z"_s);
    const auto provider = required(call.form, u"provider"_s);
    const auto &known = project.settings.providers;
    if (!form.match(provider).hasMatch() || (!known.isEmpty() && !known.contains(provider)))
        throw Refusal(Errors::ProviderUnknown, u"The project has no provider %1"_s.arg(provider));
    return begun(project, {oauth, redirectUrlFrom(project, call.form), provider, {}, call.form.text("loginHint"_L1), int(intent),
                              signInOf(project, call, oauth).toJson(), {}});
}

template Reply startOAuth<Intent::SignUpOrIn>(Project &, const Call &);
template Reply startOAuth<Intent::SignUp>(Project &, const Call &);
template Reply startOAuth<Intent::SignIn>(Project &, const Call &);

Reply startSso(Project &project, const Call &call)
{
    const auto name = required(call.form, u"tenant"_s);
    const auto tenant = project.accounts.tenantOf(name);
    if (tenant.isEmpty())
        throw Refusal(Errors::TenantUnknown, u"Received tenant from query param, but it does not match any pattern"_s);
    auto signIn = signInOf(project, call, sso);
    signIn.tenant = tenant;
    auto hint = call.form.text("loginHint"_L1);
    if (hint.isEmpty() && name.contains(u'@'))
        hint = name;
    return begun(
        project, {sso, redirectUrlFrom(project, call.form), {}, tenant, hint, int(Intent::SignUpOrIn), signIn.toJson(), {}});
}

Reply show(Project &project, const Call &call)
{
    const auto ticket = project.tickets.usable(TicketKinds::provider, call.form.text("request"_L1));
    if (!ticket)
        return deadPage();
    const auto errand = Errand::fromJson(ticket->document);
    const bool isSso = errand.kind == sso;
    const auto name = isSso ? project.accounts.tenant(errand.tenant)["name"_L1].toString() : nameOf(errand.provider);
    Chooser::Question question;
    question.action = path;
    question.request = ticket->secret;
    question.hint = errand.hint.simplified();
    question.asksKnown = errand.intent != int(Intent::SignUp);
    question.asksNew = errand.intent != int(Intent::SignIn);
    if (isSso) {
        question.isAsked = [&](const User &user) {
            return !user.tenant(errand.tenant).isEmpty() || project.accounts.tenantOf(user.email()) == errand.tenant;
        };
    }
    return Html::page(u"chooser.html"_s,
        {{u"title"_s, u"Sign in with %1"_s.arg(name)}, {u"project"_s, project.id},
            {u"text"_s, u"This page stands in for the one of %1."_s.arg(name)}, {u"forms"_s, Chooser::html(project, question)}},
        200, {QUrl(errand.redirectUrl)});
}

Reply answer(Project &project, const Call &call)
{
    const auto ticket = project.tickets.usable(TicketKinds::provider, call.form.text("request"_L1));
    if (!ticket)
        return deadPage();
    auto errand = Errand::fromJson(ticket->document);
    const bool isDenied = Chooser::isDenied(call.form);
    const auto user = isDenied ? std::nullopt : vouchedFor(project, errand, call.form);
    if (!isDenied && !user)
        return Html::message(u"Who are you?"_s, u"Go back and choose somebody, or enter an email."_s, 400);
    project.tickets.markUsed(ticket->secret);
    if (isDenied || !user->isEnabled())
        return leadBack(errand, errorParameter, denied);
    errand.userId = user->id();
    const auto code = project.tickets.issue(TicketKinds::exchange, errand.toJson(), project.settings.codeLifetime);
    return leadBack(errand, u"code"_s, code);
}

Reply exchangeOAuth(Project &project, const Call &call)
{
    return exchange(project, call, oauth);
}

Reply exchangeSso(Project &project, const Call &call)
{
    return exchange(project, call, sso);
}

} // namespace Emulator::ProviderCalls
