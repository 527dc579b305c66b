// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace Descope {

/// Names somebody with whom people have an account that signs them in: "Continue with Google". The project has to know it.
struct DESCOPE_FLOW_EXPORT SocialProvider
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QUrl icon MEMBER icon)

public:
    QString id = {};   ///< as the project knows it: letters, digits, '-', '_' and '.', 64 at most
    QString name = {}; ///< as people know it, which is the same in all languages
    /// This is a picture for a provider of the project's own, in a file or resource ("qrc:/acme.svg"); those of known() have
    /// theirs.
    QUrl icon = {};

    /// Returns the providers that every project can have: google, microsoft, apple, github, gitlab, facebook, linkedin, slack and
    /// discord.
    static QList<SocialProvider> known();
    /// Returns the one of known() with this id; for another id one that is called as its id is.
    static SocialProvider withId(const QString &id);
    /// Returns whether it can be offered: it has an id as the project can know it, and a name to be read.
    bool isValid() const;

    friend bool operator==(const SocialProvider &a, const SocialProvider &b)
    {
        return a.id == b.id && a.name == b.name && a.icon == b.icon;
    }
    friend bool operator!=(const SocialProvider &a, const SocialProvider &b) { return !(a == b); }
};

} // namespace Descope
