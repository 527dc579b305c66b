// SPDX-License-Identifier: MIT
#pragma once

#include "controls/passwordedit.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace DescopeTest {

using namespace Qt::StringLiterals;

/// Shows a window and waits until keys reach it.
inline bool show(QWidget *window)
{
    window->show();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window);
}

template<typename W> W *find(const QWidget *view, const QString &name)
{
    return view->findChild<W *>(name);
}

/// Returns a field by its name, and of a password the field inside.
inline QLineEdit *lineEdit(const QWidget *view, const QString &name)
{
    auto *password = find<Descope::PasswordEdit>(view, name);
    return password != nullptr ? password->lineEdit() : find<QLineEdit>(view, name);
}

inline void type(const QWidget *view, const QString &name, const QString &text)
{
    lineEdit(view, name)->setFocus();
    QTest::keyClicks(lineEdit(view, name), text);
}

/// Presses a key where the focus is.
inline void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

inline QString accessibleName(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

/// Returns the name of what has the focus, and of a password that of the whole before it.
inline QString focusName()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr)
        return {};
    const bool inner = focus->objectName() == u"lineEdit"_s || focus->objectName() == u"revealButton"_s;
    return inner ? focus->parentWidget()->parentWidget()->objectName() + u'.' + focus->objectName() : focus->objectName();
}

} // namespace DescopeTest
