// SPDX-License-Identifier: MIT
#pragma once

#include "views/accountview.h"

#include <QPointer>
#include <QTableWidget>

namespace Descope {

class FocusRing;

// Shows sign-ins to read: time, place and address; a column that would be empty is not there. It is as high as its rows, and
// breaks texts that do not fit; where not even single words fit beside each other, place and address stand below the time. It
// stands on what is behind it unless a style sheet gives it a background. Private to the library.
class HistoryTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit HistoryTable(QWidget *parent = nullptr);
    ~HistoryTable() override;

    // Tells the times as they are seen from `now`.
    void setHistory(const QList<SignInRecord> &history, const QDateTime &now);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    struct Row
    {
        QString time;
        QString mark;
        QString place;
        QString address;
    };
    struct Need
    {
        int least = 0;
        int most = 0;
    };

    void fill();
    void add(int row, int column, const QString &text, const QString &mark, const QString &spoken);
    void applyLook();
    void fit();
    void fitHeight();
    Need needOf(int column) const;

    QList<Row> m_rows;
    QPointer<FocusRing> m_ring; // while it has the focus
    bool m_isStacked = false;
};

} // namespace Descope
