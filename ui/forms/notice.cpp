// SPDX-License-Identifier: MIT
#include "forms/notice.h"

#include <QVariantMap>

namespace Descope {

QVariantList Notice::buttonValues() const
{
    QVariantList values;
    for (const Button &button : buttons)
        values << QVariantMap{
            {QStringLiteral("action"), QVariant::fromValue(button.action)}, {QStringLiteral("text"), button.text}};
    return values;
}

} // namespace Descope
