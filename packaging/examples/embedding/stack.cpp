// SPDX-License-Identifier: MIT
// The login as a page of a stack. When a session ends, people sign in again and find everything as they left it: nothing is
// thrown away that they did not save.
#include <Descope/DescopeService>
#include <Descope/LoginWidget>
#include <Descope/SessionManager>
#include <Descope/watch>
#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextEdit>
#include <QVBoxLayout>

int main(int argc, char *argv[])
{
    using EndReason = Descope::SessionManager::EndReason;
    QApplication application(argc, argv);
    Descope::DescopeService service({qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))});
    Descope::SessionManager session(&service);

    QStackedWidget pages;
    auto *login = new Descope::LoginWidget(&session);
    auto *work = new QWidget;
    auto *notes = new QTextEdit;
    notes->setAccessibleName(QStringLiteral("Notes"));
    auto *renew = new QPushButton(QStringLiteral("&Renew"));
    auto *layout = new QVBoxLayout(work);
    layout->addWidget(notes);
    layout->addWidget(renew);
    pages.addWidget(login);
    pages.addWidget(work);

    QString owner;
    QObject::connect(&session, &Descope::SessionManager::signedIn, &pages, [&](const Descope::User &user) {
        if (owner != user.userId)
            notes->clear(); // they are somebody else's
        owner = user.userId;
        pages.setCurrentWidget(work);
        notes->setFocus();
    });
    QObject::connect(&session, &Descope::SessionManager::signedOut, &pages, [&](EndReason reason) {
        if (reason == EndReason::Requested)
            notes->clear();
        pages.setCurrentWidget(login); // which says why, and has the login id filled in
    });
    QObject::connect(renew, &QPushButton::clicked, &pages,
        [&] { Descope::watch(session.reloadUser(), &pages, [](const Descope::Result<Descope::User> &) {}); });
    pages.show();
    return QApplication::exec();
}
