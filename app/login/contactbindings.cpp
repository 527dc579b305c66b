// SPDX-License-Identifier: MIT
#include "login/contactbindings.h"

#include "controls/loginidbox.h"
#include "login/countrynames.h"
#include "login/followflow.h"
#include "views/accountview.h"
#include "views/changeemailview.h"
#include "views/changephoneview.h"

#include <QLocale>
#include <QPointer>

namespace Descope {

namespace {

User userOf(const LoginFlow &flow)
{
    return flow.session() != nullptr ? flow.session()->user() : User();
}

/// Calls `show` whenever the step is entered, or the user is told anew.
template<typename Function> void onUser(LoginFlow *flow, LoginStep step, View *view, Function show)
{
    onEnter(flow, step, view, show);
    // The session outlives the flow, and a view that goes later may, too.
    if (const SessionManager *session = flow->session())
        QObject::connect(session, &SessionManager::userChanged, view, [flow = QPointer(flow), show] {
            if (flow)
                show();
        });
}

} // namespace

View *makeChangeEmail(LoginFlow *flow, QWidget *parent)
{
    auto *view = new ChangeEmailView(parent);
    onUser(flow, LoginStep::ChangeEmail, view, [flow, view] { view->setPresent(userOf(*flow).email); });
    QObject::connect(view->loginIdBox(), &LoginIdBox::left, flow,
        [flow, box = view->loginIdBox()] { box->suggest(flow->likelyLoginId(box->loginId())); });
    QObject::connect(view, &ChangeEmailView::submitted, flow, &LoginFlow::changeEmail);
    return view;
}

View *makeChangePhone(LoginFlow *flow, QWidget *parent)
{
    auto *view = new ChangePhoneView(parent);
    const auto name = [view] { view->phoneBox()->setCountries(countryNames(QLocale())); };
    name();
    view->phoneBox()->setRegion(presentRegion());
    QObject::connect(view, &View::retranslated, flow, name);
    onUser(flow, LoginStep::ChangePhone, view, [flow, view] { view->setPresent(userOf(*flow).phone); });
    QObject::connect(view, &ChangePhoneView::submitted, flow, &LoginFlow::changePhone);
    return view;
}

void bindContactRows(LoginFlow *flow, AccountView *view)
{
    const auto show = [flow, view] {
        const User user = userOf(*flow);
        view->setEmailOffered(flow->isOffered(LoginFeature::ChangeEmail), user.email);
        view->setPhoneOffered(flow->isOffered(LoginFeature::ChangePhone), user.phone);
    };
    onSettings(flow, view, show);
    onUser(flow, LoginStep::Account, view, show);
    QObject::connect(view, &AccountView::emailRequested, flow, [flow] { flow->show(LoginStep::ChangeEmail); });
    QObject::connect(view, &AccountView::phoneRequested, flow, [flow] { flow->show(LoginStep::ChangePhone); });
}

} // namespace Descope
