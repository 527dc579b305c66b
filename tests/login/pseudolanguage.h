// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace DescopeTest {

/// The language of the application for as long as it lives: English with accents, a third longer and in brackets, so that
/// what is not translated, put together or too long shows.
class PseudoLanguage : public QTranslator
{
public:
    PseudoLanguage() { QCoreApplication::installTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QByteArray(context).startsWith("Descope::"))
            return {};
        QString text = QString::fromUtf8(source);
        const qsizetype length = text.size();
        for (const auto &[plain, accented] : {std::pair(u'a', u'á'), {u'e', u'é'}, {u'i', u'ï'}, {u'o', u'ö'}, {u'u', u'ů'}})
            text.replace(plain, accented);
        for (qsizetype i = 0; i < length / 3; i += 3)
            text += QStringLiteral(" ~~");
        return u'[' + text + u']';
    }

    static bool isPseudo(const QString &text) { return text.startsWith(u'[') && text.endsWith(u']'); }
};

} // namespace DescopeTest
