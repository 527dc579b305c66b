// SPDX-License-Identifier: MIT
#pragma once

#include "views/accountview.h"

#include <QTableWidget>

namespace Descope {

// Shows sign-ins to read: time, place and address. It is as high as its rows, and stands on what is behind it unless a style
// sheet gives it a background. Private to the library.
class HistoryTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit HistoryTable(QWidget *parent = nullptr);

    void setHistory(const QList<SignInRecord> &history);

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();
};

} // namespace Descope
