// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QString>

namespace DescopeTest {

/// How often a text stands in memory.
struct Copies
{
    int utf8 = 0;  ///< as in requests and answers
    int utf16 = 0; ///< as in every QString
    int base64 = 0;

    int all() const { return utf8 + utf16 + base64; }
};

/// A text that is looked for in this process's own memory. It is kept changed, so that it does not find itself.
class Needle
{
public:
    /// The text itself stays with the caller, who overwrites it.
    explicit Needle(const QString &text);

    /// False where the system does not tell (other than Linux) and under AddressSanitizer, which maps terabytes.
    static bool canLook();
    /// In all memory that this process can write to: heaps, stacks and variables, what was freed included.
    Copies copies() const;

private:
    int count(const QByteArray &spelling) const;

    QByteArray m_utf8, m_utf16, m_base64;
};

} // namespace DescopeTest
