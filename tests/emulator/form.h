// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Emulator {

/// Holds the fields of a query or of a form (`application/x-www-form-urlencoded`), decoded: a `+` is a blank.
class Form
{
public:
    Form() = default;
    explicit Form(const QByteArray &encoded);

    bool has(const QString &name) const { return m_fields.contains(name); }
    /// Returns an empty text when there is no such field, and the first when there are more.
    QString text(const QString &name) const { return m_fields.value(name).value(0); }
    /// Returns the name of a field that comes more than once, which OAuth forbids (RFC 6749, 3.1 and 3.2); else an empty text.
    QString repeated() const;
    QStringList names() const { return m_fields.keys(); }

private:
    QHash<QString, QStringList> m_fields;
};

} // namespace Emulator
