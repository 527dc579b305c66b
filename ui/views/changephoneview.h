// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

namespace Descope {

namespace Ui {
class ChangePhoneView;
}
class PhoneBox;

/// Asks who is signed in for another phone number, to which a code goes in a text message ("Change your phone number"). Object
/// names: phoneBox (countryLabel, countryBox, phoneLabel, phoneEdit, phoneError).
class ChangePhoneView : public View
{
    Q_OBJECT

public:
    explicit ChangePhoneView(QWidget *parent = nullptr);
    ~ChangePhoneView() override;

    PhoneBox *phoneBox() const;

public Q_SLOTS:
    /// Sets the present number; without one, one is added. When it is another one than before, the field is
    /// emptied: see ChangeEmailView::setPresent().
    void setPresent(const QString &number);

Q_SIGNALS:
    /// Sent when the person submits, with what the fields hold: see PhoneBox. Both may be empty. Not sent while busy or during a
    /// countdown.
    void submitted(const QString &number, const QString &region);

protected:
    void send() override;
    void retranslate() override;

private:
    void updateTexts();

    std::unique_ptr<Ui::ChangePhoneView> m_ui;
    QString m_present;
};

} // namespace Descope
