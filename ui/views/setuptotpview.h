// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

#include <QList>

namespace Descope {

namespace Ui {
class SetUpTotpView;
}

/// Gives an authenticator app what it makes codes of ("Set up an authenticator app"): a QR code, and the key as text for whoever
/// cannot scan. A code from the app confirms that it has it. As long as there is no key the screen says what it is for, and asks
/// whether there shall be one. Six digits are sent by themselves as soon as they are there.
/// Object names: scanText, qrCode, keyCaption, keyText, copyKeyButton, codeEdit, codeError.
///
/// The key is a secret: it is shown, and read by a screen reader when somebody goes there, but nothing tells it by itself.
class SetUpTotpView : public View
{
    Q_OBJECT

public:
    explicit SetUpTotpView(QWidget *parent = nullptr);
    ~SetUpTotpView() override;

public Q_SLOTS:
    /// Sets the key, as the app takes it when it is typed, and the lines of the QR code (true is dark, without the quiet zone).
    /// Without lines, or with more than can be seen, there is the key alone.
    void setKey(const QString &key, const QList<QList<bool>> &qrModules);
    /// Says whether the account has an app already, which this one takes the place of; it has none unless set.
    void setReplacing(bool replacing);
    /// Empties the field, and forgets the key.
    void wipe() override;

Q_SIGNALS:
    /// Sent when the person wants a key, as long as there is none: it may take the place of the one that their app has. Not sent
    /// while busy.
    void keyRequested();
    /// Sent when the person submits or has filled in six digits: see EnterCodeView::submitted().
    void submitted(const QString &code);

protected:
    void send() override;
    void retranslate() override;

private:
    void copyKey();
    void updateTexts();

    std::unique_ptr<Ui::SetUpTotpView> m_ui;
    QString m_key;
    bool m_replacing = false;
    bool m_copied = false;
};

} // namespace Descope
