// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace Descope {

// A sentence with buttons among its words, such as "You agree to the [Terms of use] and [Privacy policy]." It wraps as text does,
// in every language, and each button can be reached and heard by itself; a screen reader tells the sentence with it. Private to
// the library.
class LinkSentence : public QWidget
{
    Q_OBJECT

public:
    explicit LinkSentence(QWidget *parent = nullptr);

    // Shows the sentence, in which "%1" stands for the first of these children, "%2" for the second. One that does not occur in
    // it is hidden.
    void setSentence(const QString &sentence, const QList<QPushButton *> &links);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Piece
    {
        QString text;
        QPushButton *link = nullptr; // instead of a text
        bool beginsWord = false;     // a line may begin with it
    };

    QSize sizeOf(const Piece &piece) const;
    static int paddingOf(const Piece &piece);
    int wordWidth(qsizetype first) const;
    QList<QRect> placesIn(int width) const;
    void placeLinks();

    QList<Piece> m_pieces;
};

} // namespace Descope
