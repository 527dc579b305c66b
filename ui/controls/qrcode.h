// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

namespace Descope {

// Shows a QR code (ISO/IEC 18004) as a phone can read it: black on white whatever the palette is, with the quiet zone of 4
// modules around it, and each module as wide and as high as all others, in whole pixels of the screen at every scale. What it is
// for is its accessible name; what is in it is told to nobody. It has no size without modules, nor for more of them than can be
// seen. Private to the library.
class QrCode : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(QWidget *parent = nullptr);

    // Returns whether there is a code that can be seen.
    bool isReadable() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    // Sets the lines of modules, which are all alike in length, without the quiet zone; true is dark.
    void setModules(const QList<QList<bool>> &modules);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int modulesAcross() const;

    QList<QList<bool>> m_modules;
};

} // namespace Descope
