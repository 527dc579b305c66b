// SPDX-License-Identifier: MIT
#include "views/changeview.h"

#include "ui_changeview.h"

using namespace Qt::StringLiterals;

namespace Descope {

ChangeView::ChangeView(QWidget *parent)
    : PasswordChoiceView(parent)
    , m_ui(std::make_unique<Ui::ChangeView>())
{
    setObjectName(u"changeView"_s);
    m_ui->setupUi(form());
    adoptForm(m_ui->primaryButton, nullptr);
    adoptPasswordBox(m_ui->passwordBox);
}

ChangeView::~ChangeView() = default;

QString ChangeView::user() const
{
    return m_user;
}

void ChangeView::setUser(const QString &user)
{
    m_user = user;
    introduceFor(user);
}

void ChangeView::send()
{
    Q_EMIT submitted(m_ui->passwordBox->password());
}

void ChangeView::retranslate()
{
    m_ui->retranslateUi(form());
    setUser(m_user);
}

} // namespace Descope
