// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <Descope/loginwidget.h>
#include <QDialog>
#include <QFuture>

#include <memory>

namespace Descope {

/// Shows the login in a dialog, for programs that need somebody before they go on:
///
///     Descope::watch(Descope::LoginDialog::signIn(&session, this), this, [this](const Descope::Result<bool> &answer) {
///         answer && *answer ? showDocuments() : close();
///     });
///
/// It is accepted as soon as somebody is signed in; when there is something to be told of that (the keyring is locked), when the
/// person closes it. It is rejected when it was closed before. It never blocks: no exec() is needed. What a slot
/// of signedIn() decides counts: who is signed out there has not signed in, and the dialog stays.
class DESCOPE_LOGIN_EXPORT LoginDialog : public QDialog
{
    Q_OBJECT
    /// Says that fields, boxes and buttons look as elsewhere in the program: see Brand.
    Q_PROPERTY(bool hostStyle READ isHostStyle WRITE setHostStyle)

public:
    /// Once the session was destroyed, the dialog says that nothing can be done any more.
    explicit LoginDialog(SessionManager *session, QWidget *parent = nullptr);
    LoginDialog(SessionManager *session, const LoginSettings &settings, QWidget *parent = nullptr);
    LoginDialog(SessionManager *session, const LoginSettings &settings, const Brand &brand, QWidget *parent = nullptr);

    ~LoginDialog() override;

    LoginWidget *loginWidget() const;

    bool isHostStyle() const;
    void setHostStyle(bool host);

    /// Opens a dialog before the window of `parent`, which cannot be used meanwhile (null: a window of its own), and deletes it
    /// when it is closed. The answer is true when somebody is signed in, else false. Who is signed in already sees no dialog, and
    /// who was when the program ended sees it for a moment at most. The future finishes once, later, also when the parent is
    /// destroyed. Without a session (null) the answer is Error::Kind::Configuration.
    [[nodiscard]] static QFuture<Result<bool>> signIn(SessionManager *session, QWidget *parent = nullptr);
    [[nodiscard]] static QFuture<Result<bool>> signIn(
        SessionManager *session, const LoginSettings &settings, QWidget *parent = nullptr);
    [[nodiscard]] static QFuture<Result<bool>> signIn(
        SessionManager *session, const LoginSettings &settings, const Brand &brand, QWidget *parent = nullptr);

    /// Asks the person who is signed in to confirm that it is them ("Confirm that it’s you"), in a dialog before the window of
    /// `parent`, and deletes it when it is closed. The answer is true when they have, else false; who has just done so is not
    /// asked. It goes with SessionManager::stepUpWanted():
    /// ```
    /// QObject::connect(&session, &Descope::SessionManager::stepUpWanted, &window,
    ///     [&] { std::ignore = Descope::LoginDialog::stepUp(&session, &window); });
    /// ```
    /// The future finishes once, later, also when the parent is destroyed. Without a session (null) the answer is
    /// Error::Kind::Configuration, and where nobody is signed in Error::Kind::NotSignedIn.
    [[nodiscard]] static QFuture<Result<bool>> stepUp(SessionManager *session, QWidget *parent = nullptr);
    [[nodiscard]] static QFuture<Result<bool>> stepUp(
        SessionManager *session, const LoginSettings &settings, QWidget *parent = nullptr);
    [[nodiscard]] static QFuture<Result<bool>> stepUp(
        SessionManager *session, const LoginSettings &settings, const Brand &brand, QWidget *parent = nullptr);

    void done(int result) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
