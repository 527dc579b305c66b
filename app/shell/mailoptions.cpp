// SPDX-License-Identifier: MIT
#include "mailoptions.h"

#include <QCoreApplication>
#include <QHash>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Descope::MailOptions)
};

QString readCodeMethods(const QString &value, LoginSettings &settings)
{
    static const QHash<QString, DeliveryMethod> known{{u"email"_s, DeliveryMethod::Email}, {u"sms"_s, DeliveryMethod::Sms},
        {u"voice"_s, DeliveryMethod::Voice}, {u"whatsapp"_s, DeliveryMethod::WhatsApp}};
    QList<DeliveryMethod> methods;
    for (const QString &entry : value.split(u',', Qt::SkipEmptyParts)) {
        const QString name = entry.trimmed();
        if (!known.contains(name))
            return Text::tr("Codes can come by email, sms, voice and whatsapp, separated by commas; “%1” is none of these.")
                .arg(name);
        if (!methods.contains(known.value(name)))
            methods << known.value(name);
    }
    if (methods.isEmpty())
        return Text::tr("Say how codes come: by email, sms, voice or whatsapp.");
    settings.codeMethods = methods;
    return {};
}

QString readLinkKind(const QString &value, LoginSettings &settings)
{
    static const QHash<QString, LoginSettings::LinkKind> kinds{
        {u"magic"_s, LoginSettings::MagicLink}, {u"enchanted"_s, LoginSettings::EnchantedLink}};
    if (!kinds.contains(value))
        return Text::tr("Links that sign in can be magic or enchanted; “%1” is neither.").arg(value);
    settings.linkKind = kinds.value(value);
    return {};
}

} // namespace

QList<SettingOption> mailOptions()
{
    return {
        {{u"code-methods"_s,
             Text::tr("How codes come: email, sms, voice or whatsapp, or several with commas between them; the first is used "
                      "unless people choose another."),
             u"list"_s},
            "DESCOPE_CODE_METHODS", u"codeMethods"_s, DESCOPE_DEFAULT_CODE_METHODS, readCodeMethods},
        {{u"link-kind"_s,
             Text::tr("Which link signs in: magic (opened on this computer) or enchanted (opened on any device, by a number)."),
             u"kind"_s},
            "DESCOPE_LINK_KIND", u"linkKind"_s, DESCOPE_DEFAULT_LINK_KIND, readLinkKind},
        {{u"sign-up-or-in"_s, Text::tr("Let people who are new create an account with a link or a code.")},
            "DESCOPE_SIGN_UP_OR_IN", u"signUpOrIn"_s, DESCOPE_DEFAULT_SIGN_UP_OR_IN, readFeature<LoginFeature::SignUpOrIn>},
    };
}

} // namespace Descope
