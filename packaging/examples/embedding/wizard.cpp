// SPDX-License-Identifier: MIT
// The login as a page of a wizard, which goes on when somebody is signed in.
#include <Descope/DescopeService>
#include <Descope/LoginWidget>
#include <Descope/SessionManager>
#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

class LoginPage : public QWizardPage
{
public:
    explicit LoginPage(Descope::SessionManager *session)
        : m_session(session)
    {
        setTitle(QStringLiteral("Account"));
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(new Descope::LoginWidget(session));
        connect(session, &Descope::SessionManager::stateChanged, this, &QWizardPage::completeChanged);
    }

    bool isComplete() const override { return m_session->isSignedIn(); }

private:
    Descope::SessionManager *const m_session;
};

class LastPage : public QWizardPage
{
public:
    LastPage()
    {
        setTitle(QStringLiteral("Ready"));
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(new QLabel(QStringLiteral("Everything is set up.")));
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Descope::DescopeService service({qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))});
    Descope::SessionManager session(&service);
    QWizard wizard;
    wizard.addPage(new LoginPage(&session));
    wizard.addPage(new LastPage);
    wizard.show();
    return QApplication::exec();
}
