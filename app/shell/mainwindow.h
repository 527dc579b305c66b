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

/// The program's only window. It shows the login, below the bar of the demo if there is one; until the project is known, it shows
/// the screen that asks for it. The window remembers where it was, and always fits on its screen.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Makes an empty window; showSetup() or showLogin() fills it.
    explicit MainWindow(const Configuration &configuration);
    ~MainWindow() override;

    /// Asks for the project. Then projectChosen() is sent, or the window is closed.
    void showSetup();
    /// Shows the login. The session must outlive the window.
    void showLogin(SessionManager *session);

    /// Brings the window before all others, as far as the desktop allows it.
    void comeForward();
    /// Opens a link that came from outside: nobody may have asked for it. Until showLogin() it waits, and the window says so.
    void openLink(const QByteArray &link);

    /// Goes on with this account (a user id or login id), or says that it isn't signed in. Until showLogin() it waits.
    void useAccount(const QString &account);

    /// Tells the person that no browser could be opened, if they wait for it to sign in.
    void noteUnopened(const QUrl &page);

Q_SIGNALS:
    /// Sent when ProjectSetup::chosen() is.
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
    QByteArray m_link; ///< waits for showLogin()
    QString m_account; ///< as m_link
};

} // namespace Descope
