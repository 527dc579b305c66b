// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <Descope/loginwidget.h>

#include <memory>

namespace Descope {

/// Shows who is signed in, and what they can do about it, for a page of a program's settings: the account, change and replace a
/// password, sign out. While nobody is signed in it says so, and offers a LoginDialog.
class DESCOPE_LOGIN_EXPORT AccountWidget : public QWidget
{
    Q_OBJECT
    /// Says that fields, boxes and buttons look as elsewhere in the program: see Brand.
    Q_PROPERTY(bool hostStyle READ isHostStyle WRITE setHostStyle)

public:
    explicit AccountWidget(QWidget *parent = nullptr);
    /// Shows whose account it is; once the session was destroyed, it looks as if nobody was signed in.
    explicit AccountWidget(SessionManager *session, QWidget *parent = nullptr);
    ~AccountWidget() override;

    /// Sets whose account it is. Without a session (null) it looks as if nobody was signed in, and nobody can sign in.
    void setSession(SessionManager *session);
    /// Returns the widget that has the settings, which the dialog shares, and the brand.
    LoginWidget *loginWidget() const;

    bool isHostStyle() const;
    void setHostStyle(bool host);

    /// Returns room for the account, also while nobody is signed in, so that a dialog need not grow with the sign-in.
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
