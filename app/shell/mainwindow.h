// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>

namespace Descope {

struct Configuration;
class LoginWidget;
class SessionManager;

/// The program's only window: the login, and above it the bar of the demo. Remembers where it was.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The session must outlive the window.
    MainWindow(SessionManager *session, const Configuration &configuration);

    /// Before everything else on the screen, as far as the desktop allows it.
    void comeForward();
    /// A link that came from outside: nobody may have asked for it.
    void openLink(const QByteArray &link);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    LoginWidget *m_login = nullptr;
};

} // namespace Descope
