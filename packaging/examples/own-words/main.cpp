// SPDX-License-Identifier: MIT
// A program with its own words for some texts of the login, which follow when it switches its language.
#include <Descope/DescopeService>
#include <Descope/LoginWidget>
#include <Descope/SessionManager>
#include <Descope/installTranslation>
#include <QApplication>
#include <QPushButton>
#include <QTranslator>

// Knows the program's own words by the English texts that they replace, and leaves all others to the library.
class OwnWords : public QTranslator
{
public:
    void speak(const QLocale &locale)
    {
        const bool isGerman = locale.language() == QLocale::German;
        m_words = isGerman ? Words{{"Sign in", QStringLiteral("Willkommen an Bord")},
                                 {"Sign &in", QStringLiteral("An &Bord gehen")}, {"&Email", QStringLiteral("&Seemannspost")},
                                 {"Wrong email or password. Check both and try again.", QStringLiteral("Losung unbekannt!")}}
                           : Words{{"Sign in", QStringLiteral("Welcome aboard")}, {"Sign &in", QStringLiteral("&Board the ship")},
                                 {"&Email", QStringLiteral("&Sailor's mail")},
                                 {"Wrong email or password. Check both and try again.", QStringLiteral("Unknown password!")}};
        Descope::installTranslation(locale); // which tells all windows that there are other words
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override { return m_words.value(text); }

private:
    using Words = QHash<QByteArray, QString>;
    Words m_words;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    OwnWords words;
    words.speak(QLocale(QLocale::English));
    QCoreApplication::installTranslator(&words);
    Descope::DescopeService service({qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))});
    Descope::SessionManager session(&service);
    Descope::LoginWidget login(&session);
    auto *german = new QPushButton(QStringLiteral("Deutsch"));
    QObject::connect(german, &QPushButton::clicked, &login, [&words] { words.speak(QLocale(QLocale::German)); });
    login.setFooter(german);
    login.show();
    return QApplication::exec();
}
