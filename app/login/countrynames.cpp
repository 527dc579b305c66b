// SPDX-License-Identifier: MIT
#include "login/countrynames.h"

#include "controls/plaintext.h"
#include "flow/loginflow.h"

#include <QCollator>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Returns the name in the language where it is spoken in that country, which Qt knows, else in English.
QString nameOf(const QString &region, const QLocale &language)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(region);
    if (territory == QLocale::AnyTerritory)
        return region;
    const QLocale there(language.language(), territory);
    const QString name = there.territory() == territory ? there.nativeTerritoryName() : QString();
    return name.isEmpty() ? QLocale::territoryToString(territory) : name;
}

} // namespace

QList<PhoneChoice> countryNames(const QLocale &language)
{
    QList<PhoneChoice> choices;
    const QList<PhoneCountry> countries = LoginFlow::phoneCountries();
    for (const PhoneCountry &country : countries) {
        const QString name = nameOf(country.region, language);
        choices << PhoneChoice{
            country.region, isolated(name) + u" ("_s + leftToRight(u'+' + QString::number(country.callingCode)) + u')'};
    }
    QCollator order(language);
    std::sort(choices.begin(), choices.end(),
        [&order](const PhoneChoice &a, const PhoneChoice &b) { return order.compare(a.name, b.name) < 0; });
    return choices;
}

QString presentRegion()
{
    return QLocale::territoryToCode(QLocale::system().territory());
}

} // namespace Descope
