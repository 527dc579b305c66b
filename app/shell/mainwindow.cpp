// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "configuration.h"
#include "demobar.h"
#include "login/loginwidget.h"
#include "login/windowtitle.h"
#include "projectsetup.h"
#include "shell/connectview.h"
#include "windowfit.h"
#include "windowplace.h"

#include <QAction>
#include <QCloseEvent>
#include <QVBoxLayout>
#include <QWindow>

namespace Descope {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Configuration &configuration)
    : m_configuration(std::make_unique<Configuration>(configuration))
{
    setObjectName("mainWindow"_L1);
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    setCentralWidget(content);

    auto *quit = new QAction(this);
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    addAction(quit);

    if (!restoreGeometry(savedWindowPlace()))
        resize(QSize(460, 680).expandedTo(QSize(27, 40) * fontMetrics().lineSpacing())); // large letters need more room
    fit();
}

MainWindow::~MainWindow() = default;

void MainWindow::showSetup()
{
    m_setup = new ConnectView(centralWidget());
    m_column->addWidget(m_setup, 1);
    const auto nameWindow = [this](const QString &heading) { setWindowTitle(windowTitleOf(heading)); };
    nameWindow(m_setup->heading());
    connect(m_setup, &View::headingChanged, this, nameWindow);
    const auto *setup = new ProjectSetup(m_setup, *m_configuration, m_setup);
    connect(setup, &ProjectSetup::chosen, this, &MainWindow::projectChosen);
}

void MainWindow::showLogin(SessionManager *session)
{
    if (m_setup) {
        m_setup->hide();
        m_setup->deleteLater(); // what it says may have brought us here
    }
    if (m_configuration->demo)
        m_column->addWidget(new DemoBar(session->service()->baseUrl(), centralWidget()));
    m_login = new LoginWidget(session, m_configuration->loginSettings(), centralWidget());
    connect(m_login->flow(), &LoginFlow::browserReturned, this, &MainWindow::comeForward);
    m_column->addWidget(m_login, 1);
    setWindowTitle(m_login->windowTitle());
    connect(m_login, &QWidget::windowTitleChanged, this, &QWidget::setWindowTitle);
    if (!m_account.isEmpty())
        m_login->flow()->useAccount(std::exchange(m_account, {}));
    if (!m_link.isEmpty())
        m_login->flow()->handleLink(std::exchange(m_link, {}));
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
    if (m_login != nullptr) {
        m_login->flow()->handleLink(link);
    } else {
        m_link = link;
        m_setup->showMessage({Notice::Severity::Info, tr("A link was opened. Connect to your project to use it."), {}, {}});
    }
}

void MainWindow::useAccount(const QString &account)
{
    if (m_login != nullptr)
        m_login->flow()->useAccount(account);
    else
        m_account = account;
}

void MainWindow::noteUnopened(const QUrl &page)
{
    if (m_login != nullptr && m_login->flow()->browserUrl() == page)
        m_login->flow()->tellBrowserMissing();
}

void MainWindow::fit()
{
    fitOnScreen(this);
}

/// Fits the window once more, because the saved place does not count the frame; and again whenever the window manager, or the
/// person, puts it on another screen.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous() && testAttribute(Qt::WA_Moved))
        fit();
    disconnect(windowHandle(), nullptr, this, nullptr); // of an earlier time
    connect(windowHandle(), &QWindow::screenChanged, this, &MainWindow::fit);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindowPlace(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace Descope
