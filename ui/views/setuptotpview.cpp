// SPDX-License-Identifier: MIT
#include "views/setuptotpview.h"

#include "controls/accessibility.h"
#include "controls/codeedit.h"
#include "controls/mnemonics.h"
#include "controls/secretclipboard.h"
#include "ui_setuptotpview.h"

using namespace Qt::StringLiterals;

namespace Descope {

namespace {

/// Returns the key as people can compare it with what they type; apps take it with blanks, too.
QString inGroups(const QString &key)
{
    constexpr qsizetype Group = 4;
    QStringList groups;
    for (qsizetype start = 0; start < key.size(); start += Group)
        groups << key.mid(start, Group);
    return groups.join(u' ');
}

} // namespace

SetUpTotpView::SetUpTotpView(QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::SetUpTotpView>())
{
    setObjectName(u"setUpTotpView"_s);
    m_ui->setupUi(form());
    adoptForm(m_ui->primaryButton, nullptr);
    adoptLink(m_ui->copyKeyButton);
    adoptField(Field::Code, m_ui->codeError, m_ui->codeEdit);
    connect(m_ui->codeEdit, &CodeEdit::completed, this, &View::submit);
    connect(m_ui->copyKeyButton, &QPushButton::clicked, this, &SetUpTotpView::copyKey);
    setKey({}, {});
}

SetUpTotpView::~SetUpTotpView() = default;

void SetUpTotpView::setKey(const QString &key, const QList<QList<bool>> &qrModules)
{
    m_key = key;
    m_copied = false;
    m_ui->qrCode->setModules(qrModules);
    {
        const AccessibilitySilence silence; // Qt would tell the new text and, when it is laid out, where its cursor is
        m_ui->keyText->setText(inGroups(key));
        m_ui->keyText->heightForWidth(m_ui->keyText->width());
    }
    updateTexts();
}

void SetUpTotpView::setReplacing(bool replacing)
{
    m_replacing = replacing;
    updateTexts();
}

void SetUpTotpView::wipe()
{
    View::wipe();
    setKey({}, {});
}

void SetUpTotpView::send()
{
    if (!m_key.isEmpty())
        Q_EMIT submitted(m_ui->codeEdit->take());
    else
        Q_EMIT keyRequested();
}

void SetUpTotpView::copyKey()
{
    copySecret(m_key);
    m_copied = true;
    updateTexts();
    announce(tr("Copied. The clipboard is emptied after a minute."));
}

void SetUpTotpView::retranslate()
{
    m_ui->retranslateUi(form());
    updateTexts();
}

void SetUpTotpView::updateTexts()
{
    setHeading(m_replacing ? tr("Replace your authenticator app") : tr("Set up an authenticator app"));
    setIntroduction(m_replacing ? tr("A new app replaces the one you have. Codes from the old one stop working.")
                                : tr("An app on your phone makes a new code every 30 seconds, so that your password alone isn’t "
                                     "enough to sign in."));
    const bool isScanned = m_ui->qrCode->isReadable();
    m_ui->scanText->setVisible(isScanned);
    m_ui->qrCode->setVisible(isScanned);
    m_ui->keyCaption->setText(
        isScanned ? tr("Can’t scan it? Enter this key in the app:") : tr("Enter this key in your authenticator app:"));
    const bool isKeyThere = !m_key.isEmpty();
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_ui->keyCaption, m_ui->keyText, m_ui->copyKeyButton, m_ui->codeLabel, m_ui->codeEdit})
        part->setVisible(isKeyThere);
    m_ui->primaryButton->setText(isKeyThere ? tr("Co&nfirm") : tr("Co&ntinue"));
    m_ui->primaryButton->setBusyText(isKeyThere ? tr("Confirming…") : tr("Please wait"));
    m_ui->copyKeyButton->setText(m_copied ? tr("Copied") : tr("Copy &key"));
    nameWithoutMnemonicLetters(this);
}

} // namespace Descope
