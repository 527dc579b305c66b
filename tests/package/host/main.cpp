// SPDX-License-Identifier: MIT
// A notes editor that signs in with Descope. It is built in many ways by hosts.py, and ends well when its login was shown and
// answered.
#include "api/error.h"
#include "controls/passwordedit.h"
#include "core/values/error.h"
#include "editor.h"
#include "error.h"
#include "exports.h"
#include "flow/loginflow.h"
#include "forms/field.h"
#include "login/loginwidget.h"
#include "notice.h"
#include "session.h"
#include "session/session.h"
#include "user.h"
#include "view.h"
#include "views/view.h"

#if !defined(NOTES_API_ERROR_H) || !defined(NOTES_CONTROLS_PASSWORDEDIT_H) || !defined(NOTES_CORE_VALUES_ERROR_H) ||             \
    !defined(NOTES_ERROR_H) || !defined(NOTES_EXPORTS_H) || !defined(NOTES_FLOW_LOGINFLOW_H) || !defined(NOTES_FORMS_FIELD_H) || \
    !defined(NOTES_LOGIN_LOGINWIDGET_H) || !defined(NOTES_NOTICE_H) || !defined(NOTES_SESSION_H) ||                              \
    !defined(NOTES_SESSION_SESSION_H) || !defined(NOTES_USER_H) || !defined(NOTES_VIEW_H) || !defined(NOTES_VIEWS_VIEW_H)
#error "A header of the library was taken for one of the program's"
#endif

#include <Descope/TokenValidator>
#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Editor editor;
    QObject::connect(&editor, &Editor::answered, &editor, [](bool isAsExpected) {
        std::puts(isAsExpected ? "answered" : "wrong");
        QApplication::exit(isAsExpected ? 0 : 1);
    });
    editor.open();
    return QApplication::exec();
}
