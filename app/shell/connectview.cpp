// SPDX-License-Identifier: MIT
#include "shell/connectview.h"

#include "ui_connectview.h"

using namespace Qt::StringLiterals;

namespace Descope {

ConnectView::ConnectView(QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::ConnectView>())
{
    setObjectName(u"connectView"_s);
    m_ui->setupUi(form());
    adoptForm(m_ui->primaryButton, m_ui->secondary);
    adoptField(ProjectId, m_ui->projectIdError, m_ui->projectIdEdit);
    adoptField(BaseUrl, m_ui->baseUrlError, m_ui->baseUrlEdit);
    m_ui->advanced->hide();
    connect(m_ui->advancedButton, &QPushButton::toggled, m_ui->advanced, &QWidget::setVisible);
    connect(m_ui->helpButton, &QPushButton::clicked, this, &ConnectView::helpRequested);
}

ConnectView::~ConnectView() = default;

void ConnectView::setProject(const QString &projectId, const QString &baseUrl)
{
    m_ui->projectIdEdit->setText(projectId);
    m_ui->baseUrlEdit->setText(baseUrl);
    m_ui->advancedButton->setChecked(!baseUrl.isEmpty());
}

void ConnectView::showFieldError(Field field, const QString &text)
{
    if (field == BaseUrl && !text.isEmpty())
        m_ui->advancedButton->setChecked(true);
    View::showFieldError(field, text);
}

void ConnectView::send()
{
    Q_EMIT submitted(m_ui->projectIdEdit->text().trimmed(), m_ui->baseUrlEdit->text().trimmed());
}

void ConnectView::retranslate()
{
    m_ui->retranslateUi(form());
}

} // namespace Descope
