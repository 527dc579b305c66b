// SPDX-License-Identifier: MIT
#include "views/tenantview.h"

#include "controls/plaintext.h"
#include "controls/waybutton.h"
#include "text/printable.h"
#include "ui_tenantview.h"

using namespace Qt::StringLiterals;

namespace Descope {

TenantView::TenantView(QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::TenantView>())
{
    setObjectName(u"tenantView"_s);
    m_ui->setupUi(form());
    adoptForm(nullptr, m_ui->tenants);
}

TenantView::~TenantView() = default;

void TenantView::setTenants(const QList<TenantChoice> &tenants, const QString &currentId)
{
    m_currentId = currentId;
    if (std::exchange(m_tenants, tenants) == tenants)
        return updateTexts(); // a button that has the focus keeps it
    for (auto *button : m_ui->tenants->findChildren<WayButton *>()) {
        button->hide();
        button->setObjectName({});
        m_ui->tenantsLayout->removeWidget(button);
        button->setParent(nullptr);
        button->deleteLater(); // which may have brought us here
    }
    for (const TenantChoice &tenant : tenants) {
        auto *button = new WayButton(m_ui->tenants);
        button->setObjectName(u"tenantButton_"_s + tenant.id);
        button->setSymbol(Symbol::Organization);
        connect(button, &QPushButton::clicked, this, [this, id = tenant.id] { Q_EMIT chosen(id); });
        m_ui->tenantsLayout->addWidget(button);
    }
    applyMetrics();
    updateTexts();
}

void TenantView::setCancelOffered(bool offered, const QString &text)
{
    setCancelText(text);
    setCancelShown(offered);
}

void TenantView::focusFirst()
{
    if (auto *current = m_ui->tenants->findChild<WayButton *>(u"tenantButton_"_s + m_currentId))
        current->setFocus(Qt::OtherFocusReason);
    else
        View::focusFirst();
}

void TenantView::retranslate()
{
    m_ui->retranslateUi(form());
    updateTexts();
}

void TenantView::updateTexts()
{
    constexpr int LongestName = 60;
    for (const TenantChoice &tenant : std::as_const(m_tenants)) {
        auto *button = m_ui->tenants->findChild<WayButton *>(u"tenantButton_"_s + tenant.id);
        const QString name = clamped(printable(tenant.name.isEmpty() ? tenant.id : tenant.name).simplified(), LongestName);
        button->setText(QString(name).replace(u'&', u"&&"_s));
        //: Beside the name of the organization for which the person is signed in now.
        button->setNote(tenant.id == m_currentId ? tr("Current") : QString());
    }
}

} // namespace Descope
