// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>
#include <QPointer>
#include <QUrl>

#include <memory>

class QVBoxLayout;

namespace Descope {

class ConnectView;
struct Configuration;
class LoginWidget;
class SessionManager;

/// The program's only window: the login, and above it the bar of the demo; until it is known what to sign in to, the screen that
/// asks for the project. Remembers where it was, and always fits on its screen.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// It is empty until one of the two below was called.
    explicit MainWindow(const Configuration &configuration);
    ~MainWindow() override;

    /// Asks for the project. projectChosen() follows, or the window is closed.
    void showSetup();
    /// The session must outlive the window.
    void showLogin(SessionManager *session);

    /// Before everything else on the screen, as far as the desktop allows it.
    void comeForward();
    /// A link that came from outside: nobody may have asked for it. Waits for showLogin(), and is told until then.
    void openLink(const QByteArray &link);

Q_SIGNALS:
    /// See ProjectSetup::chosen().
    void projectChosen(const QString &projectId, const QUrl &baseUrl);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();

    const std::unique_ptr<const Configuration> m_configuration;
    QVBoxLayout *m_column = nullptr;
    QPointer<ConnectView> m_setup;
    LoginWidget *m_login = nullptr;
    QByteArray m_link; ///< waits
};

} // namespace Descope
