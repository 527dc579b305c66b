// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Descope {

class FieldError;

// Names a country that can be chosen, by its region (ISO 3166-1, such as "GB") and what people read: "United Kingdom (+44)".
struct PhoneChoice
{
    QString region;
    QString name;
};

// Asks for a phone number: country, number, error. Without countries to choose from there is the number alone, and it has to
// begin with the code of its country. A country is found by typing its name. Private to the library. Its parts have the object
// names countryLabel, countryBox, phoneLabel, phoneEdit and phoneError.
class PhoneBox : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneBox(QWidget *parent = nullptr);
    ~PhoneBox() override;

    QString region() const; // empty when none was chosen, or there are none
    QString number() const; // as typed, trimmed
    QLineEdit *edit() const;
    FieldError *error() const; // of the number

public Q_SLOTS:
    // Offers these, in this order. The one that is chosen stays, if it is among them.
    void setCountries(const QList<Descope::PhoneChoice> &countries);
    void setRegion(const QString &region);
    // Fills the field; the error goes.
    void setNumber(const QString &number);

Q_SIGNALS:
    // Sent when the person changed the number or the country.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();

    QLabel *const m_countryLabel;
    QComboBox *const m_country;
    QLabel *const m_label;
    QLineEdit *const m_edit;
    FieldError *const m_error;
};

} // namespace Descope
