// SPDX-License-Identifier: MIT
#include "projectsetup.h"

#include "configuration.h"
#include "core/service/descopeservice.h"
#include "core/values/projectid.h"
#include "core/values/watch.h"
#include "flow/errornotice.h"
#include "setting.h"
#include "shell/connectview.h"

#include <QDesktopServices>

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;
constexpr auto connectAnyway = Notice::Action::Own;
constexpr auto goOn = Notice::Action(int(Notice::Action::Own) + 1);

/// Returns whether Descope itself says that it knows no such project. Nobody has published which code it has for that.
bool isUnknown(const Result<QJsonArray> &keys)
{
    if (keys)
        return keys->isEmpty();
    const Error &error = keys.error();
    return !error.code.isEmpty() && error.httpStatus >= 400 && error.httpStatus <= 404;
}

} // namespace

ProjectSetup::ProjectSetup(ConnectView *view, const Configuration &found, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    view->setProject(found.projectId, found.baseUrl.toString());
    if (!found.problem.isEmpty())
        view->showMessage({Notice::Severity::Warning, found.problem, {}, {}});
    connect(view, &ConnectView::submitted, this, &ProjectSetup::submit);
    connect(view, &View::cancelled, this, &ProjectSetup::cancel);
    connect(view, &View::messageActionTriggered, this, &ProjectSetup::perform);
    connect(view, &ConnectView::helpRequested, this,
        [] { QDesktopServices::openUrl(QUrl(QStringLiteral(DESCOPE_HOMEPAGE "#use-it-with-your-project"))); });
    view->focusFirst();
}

ProjectSetup::~ProjectSetup() = default;

void ProjectSetup::submit(const QString &projectId, const QString &baseUrl)
{
    if (projectId.isEmpty())
        return m_view->showFieldError(ConnectView::ProjectId, tr("Enter the project ID."));
    if (!isProjectId(projectId))
        return m_view->showFieldError(ConnectView::ProjectId,
            tr("That isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits."));
    const QUrl url(baseUrl, QUrl::StrictMode);
    if (!baseUrl.isEmpty() && !baseUrlProblem(url).isEmpty())
        return m_view->showFieldError(
            ConnectView::BaseUrl, tr("Enter an address that starts with https://, such as https://api.descope.com."));
    m_projectId = projectId;
    m_baseUrl = url;
    check();
}

void ProjectSetup::check()
{
    m_view->clearMessage();
    m_view->setBusy(true);
    m_service = std::make_unique<DescopeService>(ServiceConfig{m_projectId, m_baseUrl, patience});
    m_call = m_service->publicKeys(); // the one thing that every project has and gives to everybody
    watch(m_call, this, [this](const Result<QJsonArray> &keys) { take(keys); });
}

void ProjectSetup::cancel()
{
    m_call.cancel();
}

void ProjectSetup::take(const Result<QJsonArray> &keys)
{
    m_view->setBusy(false);
    if (isUnknown(keys))
        m_view->showFieldError(
            ConnectView::ProjectId, tr("There’s no project with this ID at %1.").arg(m_service->baseUrl().host()));
    else if (keys)
        save();
    else if (keys.error().kind != Error::Kind::Cancelled)
        tellUnchecked(keys.error());
}

void ProjectSetup::tellUnchecked(const Error &error)
{
    const QString host = m_service->baseUrl().host();
    // Whoever answered without being Descope: another server, or the page of a network that wants a sign-in of its own.
    const bool isOther = error.httpStatus != 0 && error.httpStatus < 500 && error.kind != Error::Kind::RateLimited;
    const QString text = isOther ? tr("The server at %1 isn’t Descope’s, so this project couldn’t be checked.").arg(host)
                                 : tr("We couldn’t reach %1, so this project couldn’t be checked.").arg(host);
    const QString details = errorNotice(error, {LoginStep::SignIn, host, 1, m_service->serverTime()}).details;
    m_view->showMessage({Notice::Severity::Warning, text, {{connectAnyway, tr("Connect anyway")}}, details});
}

void ProjectSetup::save()
{
    const QString failed = saveSettings({{u"projectId"_s, m_projectId}, {u"baseUrl"_s, m_baseUrl.toString()}});
    const Configuration next = Configuration::read({QString()});
    QString text;
    if (!failed.isEmpty())
        text = tr("Your project couldn’t be saved in %1. You can continue, but you’ll be asked again next time.").arg(failed);
    else if (next.projectId != m_projectId || next.baseUrl != m_baseUrl) // which comes before the file
        text = tr("This app’s environment names another project. You can continue, but you’ll be asked again next time.");
    if (text.isEmpty())
        return perform(goOn);
    m_view->showMessage({Notice::Severity::Warning, text, {{goOn, tr("Continue")}}, {}});
}

void ProjectSetup::perform(Notice::Action action)
{
    if (action == connectAnyway)
        return save();
    disconnect(m_view, nullptr, this, nullptr);
    Q_EMIT chosen(m_projectId, m_baseUrl);
}

} // namespace Descope
