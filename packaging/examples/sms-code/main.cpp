// SPDX-License-Identifier: MIT
// Signs in by a code that comes by SMS, and has it confirmed by an authenticator app. Reads a line for each: the phone number and
// the two codes. Without a window, and nothing is kept.
#include <Descope/DescopeService>
#include <Descope/userText>
#include <Descope/watch>
#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream in(stdin);
    QTextStream out(stdout);
    Descope::DescopeService service({qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))});
    const QString phone = in.readLine();
    const auto fail = [](const Descope::Error &error) {
        QTextStream(stderr) << Descope::userText(error) << Qt::endl;
        QCoreApplication::exit(1);
    };
    const auto steppedUp = [&](const Descope::Result<Descope::AuthResponse> &answer) {
        if (!answer)
            return fail(answer.error());
        out << (answer->session.sessionToken.isSteppedUp() ? "Confirmed." : "Not confirmed.") << Qt::endl;
        Descope::watch(service.logout(answer->session.refreshToken), &application,
            [](const Descope::Result<void> &) { QCoreApplication::exit(0); });
    };
    const auto signedIn = [&](const Descope::Result<Descope::AuthResponse> &answer) {
        if (!answer)
            return fail(answer.error());
        Descope::LoginOptions stepUp;
        stepUp.stepup = true;
        stepUp.refreshToken = answer->session.refreshToken;
        out << "Code of your authenticator app: " << Qt::flush;
        Descope::watch(service.verifyTotp(phone, in.readLine(), stepUp), &application, steppedUp);
    };
    const auto asked = [&](const Descope::Result<Descope::CodeResponse> &sent) {
        if (!sent)
            return fail(sent.error());
        out << "We sent a code to " << sent->maskedAddress << ". Code: " << Qt::flush;
        Descope::watch(service.verifyCode(Descope::DeliveryMethod::Sms, phone, in.readLine()), &application, signedIn);
    };
    Descope::watch(service.sendCode(Descope::DeliveryMethod::Sms, phone), &application, asked);
    return QCoreApplication::exec();
}
