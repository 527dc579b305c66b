// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/result.h"
#include "forms/notice.h"

#include <QFuture>
#include <QJsonArray>
#include <QObject>
#include <QUrl>

#include <memory>

namespace Descope {

class ConnectView;
class DescopeService;
struct Configuration;

/// Leads through the first start of a program that nobody has set up: asks for the project, looks whether the service knows it,
/// and keeps it in the config.ini of the user, so that the next start does not ask.
///
/// An id that the service does not know is refused. Where the service cannot be asked, the person may go on without.
class ProjectSetup : public QObject
{
    Q_OBJECT

public:
    /// Asks in this view, which must outlive the setup. If the configuration that was found is wrong, the view says so.
    ProjectSetup(ConnectView *view, const Configuration &found, QObject *parent = nullptr);
    ~ProjectSetup() override;

Q_SIGNALS:
    /// Sent once, when the project is known. The base URL is empty when that of the project's region is to be used.
    void chosen(const QString &projectId, const QUrl &baseUrl);

private:
    void submit(const QString &projectId, const QString &baseUrl);
    void check();
    void cancel();
    void take(const Result<QJsonArray> &keys);
    void tellUnchecked(const Error &error);
    void save();
    void perform(Notice::Action action);

    ConnectView *const m_view;
    QString m_projectId;
    QUrl m_baseUrl;
    std::unique_ptr<DescopeService> m_service; ///< for the check that is under way
    QFuture<Result<QJsonArray>> m_call;
};

} // namespace Descope
