// SPDX-License-Identifier: MIT
#include "controls/phonebox.h"

#include "controls/fielderror.h"
#include "controls/mnemonics.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Descope {

PhoneBox::PhoneBox(QWidget *parent)
    : QWidget(parent)
    , m_countryLabel(new QLabel(this))
    , m_country(new QComboBox(this))
    , m_label(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_error(new FieldError(this))
{
    constexpr int MaximumLength = 64; // a number has 15 digits, and people group them
    m_countryLabel->setObjectName(u"countryLabel"_s);
    m_country->setObjectName(u"countryBox"_s);
    m_label->setObjectName(u"phoneLabel"_s);
    m_edit->setObjectName(u"phoneEdit"_s);
    m_error->setObjectName(u"phoneError"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{m_countryLabel, m_country, m_label, m_edit, m_error})
        layout->addWidget(part);
    m_countryLabel->setBuddy(m_country);
    m_label->setBuddy(m_edit);
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a name may be longer than the column
    m_country->setMinimumContentsLength(8);
    m_country->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->setMaxLength(MaximumLength);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setInputMethodHints(Qt::ImhDialableCharactersOnly | Qt::ImhNoPredictiveText);
    m_error->setField(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &PhoneBox::edited);
    connect(m_country, &QComboBox::currentIndexChanged, m_error, &FieldError::clear);
    connect(m_country, &QComboBox::currentIndexChanged, this, &PhoneBox::edited);
    setCountries({});
    updateTexts();
}

PhoneBox::~PhoneBox() = default;

QString PhoneBox::region() const
{
    return m_country->currentData().toString();
}

QString PhoneBox::number() const
{
    return m_edit->text().trimmed();
}

QLineEdit *PhoneBox::edit() const
{
    return m_edit;
}

FieldError *PhoneBox::error() const
{
    return m_error;
}

void PhoneBox::setCountries(const QList<PhoneChoice> &countries)
{
    const QString chosen = region();
    {
        const QSignalBlocker silent(m_country);
        m_country->clear();
        for (const PhoneChoice &country : countries)
            m_country->addItem(country.name, country.region);
        setRegion(chosen);
    }
    m_countryLabel->setVisible(!countries.isEmpty());
    m_country->setVisible(!countries.isEmpty());
}

void PhoneBox::setRegion(const QString &region)
{
    m_country->setCurrentIndex(region.isEmpty() ? -1 : m_country->findData(region));
}

void PhoneBox::setNumber(const QString &number)
{
    m_edit->setText(number);
    m_error->clear();
}

void PhoneBox::updateTexts()
{
    m_countryLabel->setText(tr("Co&untry"));
    m_label->setText(tr("Phone nu&mber"));
    nameWithoutMnemonicLetters(this);
}

void PhoneBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    QWidget::changeEvent(event);
}

} // namespace Descope
