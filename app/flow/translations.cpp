// SPDX-License-Identifier: MIT
#include "flow/translations.h"

#include <QCoreApplication>
#include <QTranslator>

// Outside of the namespace, as Qt asks: a static library's resources are not there by themselves.
static void initResources()
{
    Q_INIT_RESOURCE(descopetranslations);
}

namespace Descope {

constexpr QLatin1StringView translatorName("descopeTranslation");

static QTranslator *installed()
{
    return QCoreApplication::instance()->findChild<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly);
}

void installPluralForms()
{
    if (installed() == nullptr)
        installTranslation(QLocale(QLocale::English));
}

QLocale installTranslation(const QLocale &locale)
{
    initResources();
    delete installed();
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(translatorName);
    // English has a file too: it holds the plural forms.
    for (const QLocale &language : {locale, QLocale(QLocale::English)}) {
        if (translator->load(
                language, QStringLiteral("descope"), QStringLiteral("_"), QStringLiteral(":/descope/translations"))) {
            QCoreApplication::installTranslator(translator);
            return QLocale(translator->language());
        }
    }
    return QLocale(QLocale::English);
}

} // namespace Descope
