// SPDX-License-Identifier: MIT
#include "form.h"

namespace Emulator {

namespace {

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

Form::Form(const QByteArray &encoded)
{
    const auto parts = encoded.split('&');
    for (const auto &part : parts) {
        const auto end = part.indexOf('=');
        if (!part.isEmpty())
            m_fields[decoded(part.left(end))] += end < 0 ? QString() : decoded(part.mid(end + 1));
    }
}

QString Form::repeated() const
{
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (it->size() > 1)
            return it.key();
    }
    return {};
}

} // namespace Emulator
