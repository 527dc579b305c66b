// SPDX-License-Identifier: MIT
// The account as a page of a settings dialog: signing in there, and out again, leaves the dialog open.
#include <Descope/AccountWidget>
#include <Descope/DescopeService>
#include <Descope/SessionManager>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Descope::DescopeService service({qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))});
    Descope::SessionManager session(&service);

    QDialog settings;
    settings.setWindowTitle(QStringLiteral("Settings"));
    auto *pages = new QTabWidget;
    pages->addTab(new Descope::AccountWidget(&session), QStringLiteral("&Account"));
    pages->addTab(new QLabel(QStringLiteral("Nothing to set here.")), QStringLiteral("A&ppearance"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &settings, &QDialog::reject);
    auto *layout = new QVBoxLayout(&settings);
    layout->addWidget(pages);
    layout->addWidget(buttons);
    settings.show();
    return QApplication::exec();
}
