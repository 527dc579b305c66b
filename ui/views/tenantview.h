// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

#include <QList>

namespace Descope {

namespace Ui {
class TenantView;
}

/// An organization that the person belongs to.
struct TenantChoice
{
    QString id;
    QString name; ///< the id is shown while it is empty

    friend bool operator==(const TenantChoice &a, const TenantChoice &b) { return a.id == b.id && a.name == b.name; }
    friend bool operator!=(const TenantChoice &a, const TenantChoice &b) { return !(a == b); }
};

/// Asks for which organization the person goes on ("Choose an organization"). There is no primary button: Enter presses the one
/// that has the focus, and the arrow keys go from one to the next.
/// Object names: tenants, and in it tenantButton_acme and so on by the ids.
class TenantView : public View
{
    Q_OBJECT

public:
    explicit TenantView(QWidget *parent = nullptr);
    ~TenantView() override;

public Q_SLOTS:
    /// Offers these in their order, and marks the present one, if there is one.
    void setTenants(const QList<Descope::TenantChoice> &tenants, const QString &currentId = QString());
    /// Says whether there is something to go back to, and how that is called: "Cancel" unless it is said.
    void setCancelOffered(bool offered, const QString &text = QString());
    /// Gives the focus to the present organization, else to the first one.
    void focusFirst() override;

Q_SIGNALS:
    /// Sent when the person has chosen. Not sent while busy.
    void chosen(const QString &id);

protected:
    void retranslate() override;

private:
    void updateTexts();

    std::unique_ptr<Ui::TenantView> m_ui;
    QList<TenantChoice> m_tenants;
    QString m_currentId;
};

} // namespace Descope
