// SPDX-License-Identifier: MIT
#include "login/translations.h"

#include <QCoreApplication>
#include <QTranslator>

// Outside of the namespace, as Qt asks: a static library's resources are not there by themselves.
static void initResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace Descope {

QLocale installTranslation(const QLocale &locale)
{
    initResources();
    QObject *application = QCoreApplication::instance();
    const QString name = QStringLiteral("descopeTranslation");
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *translator = new QTranslator(application);
    translator->setObjectName(name);
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
