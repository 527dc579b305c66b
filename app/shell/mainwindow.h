// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>

namespace Descope {

struct Configuration;
class SessionManager;

/// The program's only window: the login, and above it the bar of the demo. Remembers where it was.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The session must outlive the window.
    MainWindow(SessionManager *session, const Configuration &configuration);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void retranslate();
};

} // namespace Descope
