// SPDX-License-Identifier: MIT
// The least that Qt can do: a window with two fields to type into and a button.
#include <QApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    QFormLayout form(&window);
    QLineEdit loginId;
    QLineEdit password;
    password.setEchoMode(QLineEdit::Password);
    QPushButton button(QStringLiteral("Sign in"));
    form.addRow(QStringLiteral("E-mail"), &loginId);
    form.addRow(QStringLiteral("Password"), &password);
    form.addRow(&button);
    window.resize(460, 680);
    window.show();
    return QApplication::exec();
}
