// SPDX-License-Identifier: MIT
#include "login/mailbindings.h"

#include "login/followflow.h"
#include "views/checkmailview.h"
#include "views/entercodeview.h"
#include "views/signinview.h"

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

EnterCodeView::Method shown(DeliveryMethod method)
{
    switch (method) {
    case DeliveryMethod::Email:
        return EnterCodeView::Email;
    case DeliveryMethod::Sms:
        return EnterCodeView::Sms;
    case DeliveryMethod::Voice:
        return EnterCodeView::Voice;
    case DeliveryMethod::WhatsApp:
        return EnterCodeView::WhatsApp;
    }
    return EnterCodeView::Email;
}

DeliveryMethod meant(EnterCodeView::Method method)
{
    switch (method) {
    case EnterCodeView::Email:
        return DeliveryMethod::Email;
    case EnterCodeView::Sms:
        return DeliveryMethod::Sms;
    case EnterCodeView::Voice:
        return DeliveryMethod::Voice;
    case EnterCodeView::WhatsApp:
        return DeliveryMethod::WhatsApp;
    }
    return DeliveryMethod::Email;
}

/// Returns how a code will come to whoever signs in, if that does not depend on what they type.
std::optional<EnterCodeView::Method> codeMethodOf(const LoginSettings &settings)
{
    const auto first = [&settings](const QString &loginId) {
        return shown(settings.codeMethodsFor(loginId).value(0, DeliveryMethod::Email));
    };
    const auto byEmail = first(u"name@example.com"_s);
    const auto byPhone = first(u"+15551234567"_s);
    const auto byName = first({});
    switch (settings.loginIdKind) {
    case LoginIdKind::Email:
        return byEmail;
    case LoginIdKind::Phone:
        return byPhone;
    case LoginIdKind::Name:
        return byName;
    case LoginIdKind::Any:
        break;
    }
    return byEmail == byPhone && byPhone == byName ? std::optional(byName) : std::nullopt;
}

/// Binds where the email or the code went, and the way to another one.
void bindSentMail(LoginFlow *flow, LoginStep step, SentMailView *view)
{
    onEnter(flow, step, view, [flow, view] {
        view->setAddress(flow->mailAddress());
        view->setResendCountdown(flow->resendSeconds());
    });
    QObject::connect(flow, &LoginFlow::resendTicked, view, &SentMailView::setResendCountdown);
    QObject::connect(view, &SentMailView::resendRequested, flow, &LoginFlow::resend);
    QObject::connect(view, &SentMailView::wrongAddress, flow, &LoginFlow::correctAddress);
}

/// Makes the screen for a code that was sent at this step.
View *makeCodeView(LoginFlow *flow, LoginStep step, EnterCodeView::Purpose purpose, QWidget *parent)
{
    auto *view = new EnterCodeView(parent);
    view->setPurpose(purpose);
    bindSentMail(flow, step, view);
    const auto showMethod = [flow, view] {
        QList<EnterCodeView::Method> all;
        const QList<DeliveryMethod> methods = flow->codeMethods();
        for (const DeliveryMethod method : methods)
            all << shown(method);
        view->setMethods(all);
        view->setMethod(shown(flow->codeMethod()));
        view->setAddress(flow->mailAddress());
    };
    onEnter(flow, step, view, showMethod);
    QObject::connect(flow, &LoginFlow::codeMethodChanged, view, showMethod);
    QObject::connect(view, &EnterCodeView::methodRequested, flow,
        [flow](EnterCodeView::Method method) { flow->chooseCodeMethod(meant(method)); });
    QObject::connect(view, &EnterCodeView::submitted, flow, &LoginFlow::enterCode);
    return view;
}

} // namespace

View *makeCheckMail(LoginFlow *flow, QWidget *parent)
{
    auto *view = new CheckMailView(parent);
    bindSentMail(flow, LoginStep::CheckMail, view);
    onEnter(flow, LoginStep::CheckMail, view, [flow, view] {
        view->setLinkNumber(flow->linkNumber());
        view->setReturnsByItself(flow->linksComeBack());
    });
    QObject::connect(flow, &LoginFlow::linkNumberChanged, view, &CheckMailView::setLinkNumber);
    QObject::connect(view, &CheckMailView::linkPasted, flow, &LoginFlow::useLink);
    return view;
}

View *makeEnterCode(LoginFlow *flow, QWidget *parent)
{
    return makeCodeView(flow, LoginStep::EnterCode, EnterCodeView::SignIn, parent);
}

View *makeConfirmAddress(LoginFlow *flow, QWidget *parent)
{
    return makeCodeView(flow, LoginStep::ConfirmAddress, EnterCodeView::Confirm, parent);
}

void bindMailWays(LoginFlow *flow, SignInView *view)
{
    onSettings(flow, view, [flow, view] {
        view->setLinkOffered(flow->isOffered(LoginFeature::SignInByLink));
        view->setCodeOffered(flow->isOffered(LoginFeature::SignInByCode));
        view->setCodeMethod(codeMethodOf(flow->settings()));
    });
    QObject::connect(
        view, &SignInView::linkRequested, flow, [flow, view] { flow->sendLink(view->loginId(), view->staySignedIn()); });
    QObject::connect(
        view, &SignInView::codeRequested, flow, [flow, view] { flow->sendCode(view->loginId(), view->staySignedIn()); });
}

} // namespace Descope
