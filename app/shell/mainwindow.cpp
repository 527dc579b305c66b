// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "configuration.h"
#include "demobar.h"
#include "login/loginwidget.h"
#include "views/view.h"

#include <QAction>
#include <QCloseEvent>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Beside the configuration, but never in it: that one may be the administrator's.
QSettings windowSettings()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/window.ini"_L1, QSettings::IniFormat};
}

} // namespace

MainWindow::MainWindow(SessionManager *session, const Configuration &configuration)
{
    setObjectName("mainWindow"_L1);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (configuration.demo)
        column->addWidget(new DemoBar(session->service()->baseUrl(), content));
    m_login = new LoginWidget(session, configuration.loginSettings(), content);
    connect(m_login->flow(), &LoginFlow::browserReturned, this, &MainWindow::comeForward);
    column->addWidget(m_login, 1);
    setCentralWidget(content);

    auto *quit = new QAction(this);
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    addAction(quit);

    setWindowTitle(m_login->heading());
    connect(m_login, &LoginWidget::headingChanged, this, &QWidget::setWindowTitle);
    if (!restoreGeometry(windowSettings().value("geometry").toByteArray()))
        resize(460, 680);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::openLink(const QByteArray &link)
{
    comeForward();
    m_login->flow()->handleLink(link);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    windowSettings().setValue("geometry", saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace Descope
