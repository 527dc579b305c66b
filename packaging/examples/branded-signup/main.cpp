// SPDX-License-Identifier: MIT
// The look and the questions of a program of one's own.
#include <Descope/DescopeService>
#include <Descope/LoginSettings>
#include <Descope/LoginWidget>
#include <Descope/SessionManager>
#include <QApplication>
#include <QLabel>

int main(int argc, char *argv[])
{
    using Kind = Descope::FormField::Kind;
    QApplication application(argc, argv);
    Descope::DescopeService service({qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))});
    Descope::SessionManager session(&service);

    Descope::LoginSettings settings;
    settings.firstScreen = Descope::LoginSettings::SignUpScreen;
    settings.signUpFields = {{QStringLiteral("givenName"), QStringLiteral("&First name")},
        {QStringLiteral("plan"), QStringLiteral("&Plan"), Kind::Choice, {QStringLiteral("Free"), QStringLiteral("Pro")}, true},
        {QStringLiteral("newsletter"), QStringLiteral("Send me &news"), Kind::Check}};
    settings.termsUrl = QUrl(QStringLiteral("https://example.com/terms"));

    Descope::LoginWidget login(&session, settings);
    login.setBrandName(QStringLiteral("Looms & Engines"));
    login.setAccentColor(QColor(0x8e, 0x24, 0x5f));
    login.setFooter(new QLabel(QStringLiteral("Looms & Engines, London")));
    login.show();
    return QApplication::exec();
}
