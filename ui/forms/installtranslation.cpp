// SPDX-License-Identifier: MIT
#include "forms/installtranslation.h"

#include <QCoreApplication>
#include <QReadWriteLock>
#include <QTranslator>

#include <memory>
#include <optional>

// Outside of the namespace, as Qt asks: a static library's resources are not there by themselves.
static void initResources()
{
    Q_INIT_RESOURCE(descopetranslations);
}

namespace Descope {

namespace {

/// Holds the texts of one language, for all threads. They are no part of a translator that is installed, because Qt tells the
/// whole program when such a one changes, and locks them all while it asks one.
struct Texts
{
    QReadWriteLock lock;
    std::optional<QLocale> chosen; ///< by installTranslation()
    QLocale locale;                ///< for which `language` was read
    std::unique_ptr<QTranslator> language;
};
Q_GLOBAL_STATIC(Texts, texts)

/// Gives the application our texts, and no others. It is installed with the application object, before the program can install
/// its own translators, which are asked first therefore; and it is empty itself, so that Qt tells nobody.
class OwnTexts : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *text, const char *disambiguation, int n) const override
    {
        if (qstrncmp(context, "Descope::", 9) != 0 || texts.isDestroyed())
            return {};
        const QReadLocker locker(&texts->lock);
        return texts->language ? texts->language->translate(context, text, disambiguation, n) : QString();
    }
};

void installOwnTexts()
{
    QCoreApplication *application = QCoreApplication::instance();
    const auto install = [application] { QCoreApplication::installTranslator(new OwnTexts(application)); };
    QMetaObject::invokeMethod(application, install); // later, when the library is loaded by another thread
}
Q_COREAPP_STARTUP_FUNCTION(installOwnTexts)

/// Reads a language and returns the one that was found.
QLocale read(const QLocale &locale)
{
    initResources();
    auto translator = std::make_unique<QTranslator>();
    // English has a file too: it holds the plural forms.
    for (const QLocale &language : {locale, QLocale(QLocale::English)}) {
        if (translator->load(language, QStringLiteral("descope"), QStringLiteral("_"), QStringLiteral(":/descope/translations")))
            break;
    }
    QLocale found(translator->language());
    const QWriteLocker locker(&texts->lock); // released before the old translator goes, which asks the application
    texts->locale = locale;
    texts->language.swap(translator);
    return found;
}

/// Returns the language that is wanted when it is not the one that was read.
std::optional<QLocale> unread()
{
    const QReadLocker locker(&texts->lock);
    const QLocale wanted = texts->chosen.value_or(QLocale());
    return texts->language && texts->locale == wanted ? std::nullopt : std::optional(wanted);
}

} // namespace

void readTexts()
{
    if (const auto locale = unread())
        read(*locale);
}

QLocale installTranslation(const QLocale &locale)
{
    {
        const QWriteLocker locker(&texts->lock);
        texts->chosen = locale;
    }
    QLocale found = read(locale);
    if (QCoreApplication *application = QCoreApplication::instance()) {
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(application, &event);
    }
    return found;
}

} // namespace Descope
