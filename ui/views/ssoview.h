// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

namespace Descope {

namespace Ui {
class SsoView;
}

/// Asks by which organization the person signs in ("Single sign-on"). Object names: organizationEdit, organizationError.
class SsoView : public View
{
    Q_OBJECT

public:
    explicit SsoView(QWidget *parent = nullptr);
    ~SsoView() override;

    QString organization() const; ///< an email address or a domain as typed, trimmed

public Q_SLOTS:
    void setOrganization(const QString &organization);

Q_SIGNALS:
    /// Sent when the person submits, with the trimmed content of the field, which may be empty and need not be an address or a
    /// domain. Not sent while busy or during a countdown.
    void submitted(const QString &organization);

protected:
    void send() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::SsoView> m_ui;
};

} // namespace Descope
