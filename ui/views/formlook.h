// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>

class QWidget;

namespace Descope {

// Makes fields and buttons of a form as high as people can hit them, and higher where a style sheet says so. A field without a
// frame stands on what is behind it. Private to the library.
class FormLook : public QObject
{
    Q_OBJECT

public:
    explicit FormLook(QWidget *view);

    // Looks after all that are in `form` now. Call it again for widgets that were added later, when the font of the view has
    // changed, and when a frame has come or gone.
    void adopt(QWidget *form);

private:
    void adoptOne(QWidget *widget);
    void fit(QWidget *widget);

    QWidget *m_view;
    QHash<QObject *, int> m_heights; // the least heights, as far as they are ours
};

} // namespace Descope
