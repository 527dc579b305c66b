// SPDX-License-Identifier: MIT
#include "flow/maildomains.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <vector>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Says how much like the name of a provider another name has to be to be taken for it.
enum class Likeness {
    Twisted, ///< two letters in each other's place, or one twice: the name is short, or a word that others bear, too
    OneSlip, ///< one letter more, less, or another, behind the first
    TwoSlips ///< two of them; with one the first letter may be it
};

struct Provider
{
    QLatin1StringView name;
    QLatin1StringView endings; ///< the most common first
    Likeness likeness = Likeness::Twisted;
};

/// The providers that most people of a country have, worldwide and then by country. The order decides between two that are as
/// like.
constexpr std::array providers{
    Provider{"gmail"_L1, "com"_L1, Likeness::TwoSlips},
    Provider{"yahoo"_L1,
        "com co.uk fr de it es ca in co.in co.id com.br com.ar com.mx com.au com.sg com.ph com.my com.vn com.tw com.hk com.tr "
        "com.cn com.co com.pe com.ve cn gr ie se no dk fi nl be at ch pl ro hu cz pt ru cl co.jp co.kr co.nz co.za co.th"_L1,
        Likeness::TwoSlips},
    Provider{"hotmail"_L1,
        "com co.uk fr de it es nl be se no dk fi ch at gr hu cz sk rs lv lt ca cl com.br com.ar com.mx com.au com.tr com.hk "
        "co.jp co.kr co.nz co.za co.th co.id co.il my sg ph"_L1,
        Likeness::TwoSlips},
    Provider{"outlook"_L1,
        "com de fr it es at be dk ie pt gr cz sk hu lv jp kr in ph sg my id cl sa co.id co.il co.th com.br com.ar com.au com.gr "
        "com.pe com.tr com.vn"_L1,
        Likeness::TwoSlips},
    Provider{"icloud"_L1, "com"_L1, Likeness::TwoSlips},
    Provider{"googlemail"_L1, "com"_L1, Likeness::TwoSlips},
    Provider{"live"_L1,
        "com co.uk fr de it nl be se no dk fi at ca cn ie in jp ru cl com.ar com.au com.mx com.my com.ph com.pt com.sg co.kr co.za"_L1},
    Provider{"msn"_L1, "com"_L1},
    Provider{"aol"_L1, "com co.uk de fr it"_L1},
    Provider{"me"_L1, "com"_L1},
    Provider{"mac"_L1, "com"_L1},
    Provider{"ymail"_L1, "com"_L1, Likeness::OneSlip},
    Provider{"rocketmail"_L1, "com"_L1, Likeness::TwoSlips},
    Provider{"proton"_L1, "me"_L1},
    Provider{"protonmail"_L1, "com ch"_L1, Likeness::TwoSlips},
    Provider{"pm"_L1, "me"_L1},
    Provider{"mail"_L1, "com ru de ee bg ch fr kz by ua"_L1},
    Provider{"email"_L1, "com cz de it"_L1},
    Provider{"fastmail"_L1, "com fm"_L1, Likeness::OneSlip},
    Provider{"hey"_L1, "com"_L1},
    Provider{"zoho"_L1, "com eu in"_L1},
    Provider{"tutanota"_L1, "com de"_L1, Likeness::TwoSlips},
    Provider{"tuta"_L1, "com io"_L1},
    Provider{"gmx"_L1, "de net at ch com fr es us co.uk org info biz eu li"_L1},
    Provider{"web"_L1, "de"_L1},
    Provider{"t-online"_L1, "de"_L1, Likeness::OneSlip},
    Provider{"freenet"_L1, "de"_L1, Likeness::OneSlip},
    Provider{"arcor"_L1, "de"_L1},
    Provider{"posteo"_L1, "de net org at ch"_L1, Likeness::OneSlip},
    Provider{"mailbox"_L1, "org"_L1},
    Provider{"bluewin"_L1, "ch"_L1, Likeness::OneSlip},
    Provider{"orange"_L1, "fr pl"_L1},
    Provider{"wanadoo"_L1, "fr"_L1, Likeness::TwoSlips},
    Provider{"laposte"_L1, "net"_L1, Likeness::OneSlip},
    Provider{"free"_L1, "fr"_L1},
    Provider{"sfr"_L1, "fr"_L1},
    Provider{"neuf"_L1, "fr"_L1},
    Provider{"libero"_L1, "it"_L1, Likeness::OneSlip},
    Provider{"virgilio"_L1, "it"_L1, Likeness::OneSlip},
    Provider{"tiscali"_L1, "it"_L1, Likeness::OneSlip},
    Provider{"alice"_L1, "it"_L1},
    Provider{"tin"_L1, "it"_L1},
    Provider{"telefonica"_L1, "net"_L1, Likeness::OneSlip},
    Provider{"sapo"_L1, "pt"_L1},
    Provider{"uol"_L1, "com.br"_L1},
    Provider{"bol"_L1, "com.br"_L1},
    Provider{"terra"_L1, "com.br"_L1},
    Provider{"ig"_L1, "com.br"_L1},
    Provider{"comcast"_L1, "net"_L1, Likeness::OneSlip},
    Provider{"verizon"_L1, "net"_L1, Likeness::OneSlip},
    Provider{"att"_L1, "net"_L1},
    Provider{"sbcglobal"_L1, "net"_L1, Likeness::TwoSlips},
    Provider{"bellsouth"_L1, "net"_L1, Likeness::TwoSlips},
    Provider{"cox"_L1, "net"_L1},
    Provider{"charter"_L1, "net"_L1},
    Provider{"earthlink"_L1, "net"_L1, Likeness::TwoSlips},
    Provider{"shaw"_L1, "ca"_L1},
    Provider{"rogers"_L1, "com"_L1},
    Provider{"sympatico"_L1, "ca"_L1, Likeness::TwoSlips},
    Provider{"btinternet"_L1, "com"_L1, Likeness::TwoSlips},
    Provider{"sky"_L1, "com"_L1},
    Provider{"talktalk"_L1, "net"_L1, Likeness::OneSlip},
    Provider{"ntlworld"_L1, "com"_L1, Likeness::OneSlip},
    Provider{"virginmedia"_L1, "com"_L1, Likeness::TwoSlips},
    Provider{"bigpond"_L1, "com net.au"_L1, Likeness::OneSlip},
    Provider{"ziggo"_L1, "nl"_L1, Likeness::OneSlip},
    Provider{"kpnmail"_L1, "nl"_L1, Likeness::OneSlip},
    Provider{"telenet"_L1, "be"_L1, Likeness::OneSlip},
    Provider{"skynet"_L1, "be"_L1},
    Provider{"online"_L1, "no"_L1},
    Provider{"telia"_L1, "com"_L1},
    Provider{"yandex"_L1, "ru com ua by kz com.tr"_L1, Likeness::TwoSlips},
    Provider{"ya"_L1, "ru"_L1},
    Provider{"bk"_L1, "ru"_L1},
    Provider{"list"_L1, "ru"_L1},
    Provider{"inbox"_L1, "ru lv lt"_L1},
    Provider{"rambler"_L1, "ru"_L1, Likeness::OneSlip},
    Provider{"ukr"_L1, "net"_L1},
    Provider{"i"_L1, "ua"_L1},
    Provider{"meta"_L1, "ua"_L1},
    Provider{"wp"_L1, "pl"_L1},
    Provider{"o2"_L1, "pl"_L1},
    Provider{"op"_L1, "pl"_L1},
    Provider{"onet"_L1, "pl eu"_L1},
    Provider{"interia"_L1, "pl eu"_L1, Likeness::OneSlip},
    Provider{"seznam"_L1, "cz"_L1, Likeness::TwoSlips},
    Provider{"centrum"_L1, "cz sk"_L1},
    Provider{"azet"_L1, "sk"_L1},
    Provider{"freemail"_L1, "hu"_L1, Likeness::OneSlip},
    Provider{"citromail"_L1, "hu"_L1, Likeness::TwoSlips},
    Provider{"abv"_L1, "bg"_L1},
    Provider{"mynet"_L1, "com"_L1},
    Provider{"walla"_L1, "co.il com"_L1},
    Provider{"rediffmail"_L1, "com"_L1, Likeness::TwoSlips},
    Provider{"qq"_L1, "com"_L1},
    Provider{"foxmail"_L1, "com"_L1, Likeness::OneSlip},
    Provider{"163"_L1, "com"_L1},
    Provider{"126"_L1, "com"_L1},
    Provider{"139"_L1, "com"_L1},
    Provider{"yeah"_L1, "net"_L1},
    Provider{"sina"_L1, "com cn com.cn"_L1},
    Provider{"sohu"_L1, "com"_L1},
    Provider{"aliyun"_L1, "com"_L1, Likeness::OneSlip},
    Provider{"naver"_L1, "com"_L1},
    Provider{"daum"_L1, "net"_L1},
    Provider{"hanmail"_L1, "net"_L1, Likeness::OneSlip},
    Provider{"nate"_L1, "com"_L1},
    Provider{"kakao"_L1, "com"_L1},
    Provider{"docomo"_L1, "ne.jp"_L1, Likeness::TwoSlips},
    Provider{"ezweb"_L1, "ne.jp"_L1, Likeness::OneSlip},
    Provider{"softbank"_L1, "ne.jp"_L1, Likeness::OneSlip},
    Provider{"nifty"_L1, "com"_L1},
};

/// Domains that are near to one of these, and others' own.
constexpr std::array others{"gail.com"_L1, "grail.com"_L1, "grain.com"_L1, "cloud.com"_L1, "yahoo.jp"_L1};

/// Returns how many letters have to come, go, change or swap with their neighbour (optimal string alignment), as far as it
/// matters here: anything beyond 2 is 3.
int slipsBetween(QStringView a, QStringView b)
{
    constexpr int TooMany = 3;
    if (std::abs(a.size() - b.size()) >= TooMany)
        return TooMany;
    std::vector<int> beforeLast(size_t(b.size() + 1));
    std::vector<int> last(size_t(b.size() + 1));
    std::vector<int> row(size_t(b.size() + 1));
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return std::min(last.back(), TooMany);
}

/// Returns whether two letters are in each other's place, or one stands twice.
bool isTwisted(const QString &typed, const QString &name)
{
    const auto sorted = [](QString text) {
        std::sort(text.begin(), text.end());
        return text;
    };
    if (typed.size() == name.size())
        return sorted(typed) == sorted(name);
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (typed == QString(name).insert(i, name[i]))
            return true;
    }
    return false;
}

/// Returns the slips in the name of a provider, if it can be meant.
std::optional<int> slipsInName(const QString &typed, const Provider &provider)
{
    const QString name = provider.name;
    const int slips = slipsBetween(typed, name);
    const bool isBegun = typed.startsWith(name.front()) || isTwisted(typed, name);
    switch (provider.likeness) {
    case Likeness::Twisted:
        return slips == 0 || (slips == 1 && name.size() > 2 && name.front().isLetter() && isTwisted(typed, name))
                   ? std::optional(slips)
                   : std::nullopt;
    case Likeness::OneSlip:
        return slips == 0 || (slips == 1 && isBegun) ? std::optional(slips) : std::nullopt;
    case Likeness::TwoSlips:
        return slips <= 1 || (slips == 2 && isBegun) ? std::optional(slips) : std::nullopt;
    }
    return std::nullopt;
}

/// Returns whether there are domains with this ending that the provider need not have.
bool isRealEnding(const QString &ending, const Provider &provider)
{
    static const QStringList generic{u"com"_s, u"net"_s, u"org"_s, u"info"_s, u"biz"_s, u"edu"_s, u"gov"_s, u"eu"_s, u"uk"_s};
    // "co" and "cm" are countries, too; but hardly anybody means them behind "gmail".
    const bool isUnlikely = provider.likeness == Likeness::TwoSlips && ending.startsWith(u'c');
    return generic.contains(ending) ||
           (ending.size() == 2 && !isUnlikely && QLocale::codeToTerritory(ending) != QLocale::AnyTerritory);
}

/// Returns the slips in the ending, if this one can be meant.
std::optional<int> slipsInEnding(const QString &typed, const QString &ending, const Provider &provider)
{
    const int slips = slipsBetween(typed, ending);
    const int most = ending.size() < 3 ? 1 : 2;
    return slips == 0 || (slips <= most && !isRealEnding(typed, provider)) ? std::optional(slips) : std::nullopt;
}

} // namespace

QString likelyDomain(const QString &typed)
{
    const QString domain = typed.toLower();
    const QString name = domain.section(u'.', 0, 0);
    const QString ending = domain.section(u'.', 1);
    if (std::find(others.begin(), others.end(), domain) != others.end())
        return {};
    QString best;
    int fewest = 3;
    for (const Provider &provider : providers) {
        const std::optional<int> inName = slipsInName(name, provider);
        for (const QString &candidate : QString(provider.endings).split(u' ')) {
            const std::optional<int> inEnding = ending.isEmpty() ? 0 : slipsInEnding(ending, candidate, provider);
            // Without any dot, it may be the dot that is missing.
            const bool isJoined = ending.isEmpty() && slipsBetween(name, provider.name + candidate) == 0;
            const int slips = isJoined ? 1 : inName && inEnding ? *inName + *inEnding : 3;
            if (slips == 0 && !ending.isEmpty())
                return {};
            if (slips < fewest) {
                fewest = slips;
                best = provider.name + u'.' + candidate;
            }
        }
    }
    return best;
}

} // namespace Descope
