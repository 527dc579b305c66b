// SPDX-License-Identifier: MIT
#include "flow/socialprovider.h"

#include <QRegularExpression>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

QList<SocialProvider> SocialProvider::known()
{
    return {{u"google"_s, u"Google"_s}, {u"microsoft"_s, u"Microsoft"_s}, {u"apple"_s, u"Apple"_s}, {u"github"_s, u"GitHub"_s},
        {u"gitlab"_s, u"GitLab"_s}, {u"facebook"_s, u"Facebook"_s}, {u"linkedin"_s, u"LinkedIn"_s}, {u"slack"_s, u"Slack"_s},
        {u"discord"_s, u"Discord"_s}};
}

SocialProvider SocialProvider::withId(const QString &id)
{
    const QList<SocialProvider> all = known();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const SocialProvider &provider) { return provider.id == id; });
    return found != all.end() ? *found : SocialProvider{id, id};
}

bool SocialProvider::isValid() const
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9._-]{1,64}\\z"_s);
    return plain.match(id).hasMatch() && !name.trimmed().isEmpty();
}

} // namespace Descope
