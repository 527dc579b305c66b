// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;

namespace Descope {

/// A thin bar that tells a demo from the real thing. Its link leads to the emails, which a demo does not send.
class DemoBar : public QWidget
{
    Q_OBJECT

public:
    /// service is the base URL of the demo server.
    explicit DemoBar(const QUrl &service, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const QUrl m_inbox;
    QLabel *const m_text;
};

} // namespace Descope
