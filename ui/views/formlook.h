// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>

class QWidget;

namespace Descope {

// Gives the controls of a screen our look (ControlStyle), or that of the program, and makes fields and buttons as high as people
// can hit them, and higher where a style sheet says so. A field without a frame stands on what is behind it. Private to the
// library.
class FormLook : public QObject
{
    Q_OBJECT

public:
    explicit FormLook(QWidget *view);

    // Says whether fields, boxes and buttons look as elsewhere in the program. Buttons that are a text never do: no style has
    // any. It counts from the next adopt() on.
    void setHostStyle(bool host) { m_hostStyle = host; }
    bool isHostStyle() const { return m_hostStyle; }

    // Looks after all that are in `ancestor` now. Call it again for widgets that were added later, when the font of the view has
    // changed, and when a frame has come or gone.
    void adopt(const QWidget *ancestor);

private:
    void adoptOne(QWidget *widget);
    void fit(QWidget *widget);

    QWidget *m_view;
    QHash<QObject *, int> m_heights; // the least heights, as far as they are ours
    bool m_hostStyle = false;
};

} // namespace Descope
