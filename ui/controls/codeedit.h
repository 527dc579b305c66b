// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace Descope {

// A field for the code of an email, which has six digits: they are large and apart, and there is a line for each that is missing.
// To assistive technology and input methods it is a line of text like any other. Private to the library.
//
// It keeps only letters and digits of what is typed or pasted, because codes are written in groups ("123 456", "123-456"); digits
// of any script and width become 0 to 9; and of a sentence with one code in it the code alone stays.
//
// The digits are larger than what is written in other fields, also where a style sheet says how large that is: then the field has
// a style sheet of its own, with a size and nothing else. A program's own sheet for this very field has the last word.
class CodeEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit CodeEdit(QWidget *parent = nullptr);

    // Returns the size that the field would have with the font of its form, because all fields there have one height.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // Returns the code, which is sent now.
    QString take();

public Q_SLOTS:
    // Empties the field, because a code is a secret, with its undo history.
    void wipe();

Q_SIGNALS:
    // Sent, later, when the person has changed the field, and it holds six digits that are not those of the last take(): these
    // were refused, or are under way. Enter may be pressed with the last digit, and takes them first.
    void completed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QSize asHighAsOthers(const QSize &hint) const;
    bool hasForeignSheet() const;
    void complete();
    void takeFont();
    void applyFont();
    void insistOn(const QFont &large);

    QString m_taken;
    QFont m_base;   // that of other fields
    QString m_rule; // our style sheet, if there is a need for one
    bool m_isApplying = false;
};

} // namespace Descope
