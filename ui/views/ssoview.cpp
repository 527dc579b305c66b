// SPDX-License-Identifier: MIT
#include "views/ssoview.h"

#include "ui_ssoview.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Descope {

SsoView::SsoView(QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::SsoView>())
{
    setObjectName(u"ssoView"_s);
    m_ui->setupUi(form());
    adoptForm(m_ui->primaryButton, nullptr);
    adoptField(Field::Organization, m_ui->organizationError, m_ui->organizationEdit);
}

SsoView::~SsoView() = default;

QString SsoView::organization() const
{
    return m_ui->organizationEdit->text().trimmed();
}

void SsoView::setOrganization(const QString &organization)
{
    m_ui->organizationEdit->setText(organization);
}

void SsoView::send()
{
    Q_EMIT submitted(organization());
}

void SsoView::retranslate()
{
    m_ui->retranslateUi(form());
}

} // namespace Descope
