// SPDX-License-Identifier: MIT
// The login in Qt Quick: the steps are the library's, the forms are in Main.qml.
#include <Descope/DescopeService>
#include <Descope/LoginFlow>
#include <Descope/SessionManager>
#include <QGuiApplication>
#include <QQmlApplicationEngine>

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    Descope::DescopeService service({qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))});
    Descope::SessionManager session(&service);
    Descope::LoginSettings settings;
    settings.features |= Descope::LoginFeature::Browser | Descope::LoginFeature::Sso;
    settings.providers = {Descope::SocialProvider::withId(QStringLiteral("google"))};
    Descope::LoginFlow flow(&session);
    flow.setSettings(settings);

    // The names of steps and features, which QML writes as Step.SignIn and Feature.SignUp.
    const QString names = QStringLiteral("names alone");
    qmlRegisterUncreatableMetaObject(Descope::staticMetaObject, "Descope", 1, 0, "Step", names);
    qmlRegisterUncreatableMetaObject(Descope::LoginSettings::staticMetaObject, "Descope", 1, 0, "Feature", names);
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{QStringLiteral("flow"), QVariant::fromValue(&flow)}});
    engine.load(QUrl(QStringLiteral("qrc:/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    flow.start();
    return QGuiApplication::exec();
}
