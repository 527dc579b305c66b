// SPDX-License-Identifier: MIT
#include "views/replaceview.h"

#include "controls/flowlayout.h"
#include "ui_replaceview.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Descope {

ReplaceView::ReplaceView(QWidget *parent)
    : PasswordChoiceView(parent)
    , m_ui(std::make_unique<Ui::ReplaceView>())
{
    setObjectName(u"replaceView"_s);
    m_ui->setupUi(form());
    auto *head = new FlowLayout(nullptr, FlowLayout::Room::Between);
    m_ui->currentLayout->insertLayout(0, head);
    head->addWidget(m_ui->currentPasswordLabel);
    head->addWidget(m_ui->forgotButton);
    setTabOrder(m_ui->currentPasswordEdit->revealButton(), m_ui->forgotButton);
    adoptForm(m_ui->primaryButton, nullptr);
    adoptLink(m_ui->forgotButton);
    adoptPasswordBox(m_ui->passwordBox);
    adoptField(Field::Password, m_ui->currentPasswordError, m_ui->currentPasswordEdit);
    connect(m_ui->forgotButton, &QPushButton::clicked, this, &ReplaceView::forgotRequested);
}

ReplaceView::~ReplaceView() = default;

bool ReplaceView::isCurrentPasswordAsked() const
{
    return m_currentAsked;
}

void ReplaceView::setLoginId(const QString &loginId)
{
    introduceFor(loginId);
}

void ReplaceView::setCurrentPasswordAsked(bool asked)
{
    m_currentAsked = asked;
    m_ui->currentGroup->setVisible(asked);
    if (asked)
        return;
    m_ui->currentPasswordEdit->wipe();
    m_ui->currentPasswordError->clear();
}

void ReplaceView::setForgotOffered(bool offered)
{
    m_ui->forgotButton->setVisible(offered);
}

void ReplaceView::send()
{
    Q_EMIT submitted(m_ui->currentPasswordEdit->password(), m_ui->passwordBox->password());
}

void ReplaceView::retranslate()
{
    m_ui->retranslateUi(form());
}

} // namespace Descope
