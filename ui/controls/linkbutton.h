// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/wrappingbutton.h>

namespace Descope {

/// A button that is an underlined text in the accent colour, for secondary actions; what cannot be pressed is pale and not
/// underlined. Where a style sheet has rules for it or for every QPushButton, it looks and is as large as these say.
class DESCOPE_LOGIN_EXPORT LinkButton : public WrappingButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
};

} // namespace Descope
