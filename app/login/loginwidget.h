// SPDX-License-Identifier: MIT
#pragma once

#include "login/loginflow.h"

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QWidget>

class QStackedLayout;

namespace Descope {

class View;

/// The whole login as one widget: every screen from "not signed in" to the account, bound to a LoginFlow. Put it into a
/// window and listen to the SessionManager:
///
///     auto *login = new Descope::LoginWidget(&session);
///     connect(&session, &Descope::SessionManager::signedIn, this, &MainWindow::showDocuments);
///
/// It starts when it is first shown, unless flow() was started before: with a saved session it goes through "Restoring" to the
/// account. Screens are made when they are first needed; each is named like its class (signInView), so that style sheets and
/// tests find it.
class DESCOPE_LOGIN_EXPORT LoginWidget : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString heading READ heading NOTIFY headingChanged)
    Q_PROPERTY(QIcon logo READ logo WRITE setLogo)
    Q_PROPERTY(QString brandName READ brandName WRITE setBrandName)
    Q_PROPERTY(QColor accentColor READ accentColor WRITE setAccentColor)

public:
    /// The session must outlive the widget.
    explicit LoginWidget(SessionManager *session, QWidget *parent = nullptr);
    LoginWidget(SessionManager *session, const LoginSettings &settings, QWidget *parent = nullptr);

    /// What the screens are bound to; owned by the widget.
    LoginFlow *flow() const { return m_flow; }

    /// That of the screen that is shown, such as "Create account": a good window title (WCAG 2.1, 2.4.2).
    QString heading() const { return m_heading; }

    QIcon logo() const { return m_logo; }
    /// Over every screen but the account; SVG is best. A null icon, as at first: the logo of this project.
    void setLogo(const QIcon &logo);
    QString brandName() const { return m_brandName; }
    /// Stands below the logo. Empty, as at first: nothing does.
    void setBrandName(const QString &name);
    QColor accentColor() const { return m_accent; }
    /// For what is filled, selected or linked; made a little lighter or darker where it has less than the contrast of
    /// WCAG 2.1, 1.4.3, in light and in dark. An invalid colour, as at first: that of the palette. In high contrast the palette's
    /// is kept.
    void setAccentColor(const QColor &accent);

Q_SIGNALS:
    /// Another screen, or the same in another language.
    void headingChanged(const QString &heading);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    View *currentView() const;
    void enter(LoginStep step);
    void showNotice(const Notice &notice);
    void setBusy(bool busy);
    void perform(const QString &actionId);
    void applyBrand(LoginStep step, View *view) const;
    void applyAccent();
    void tellHeading();

    LoginFlow *const m_flow;
    QStackedLayout *const m_stack;
    QHash<LoginStep, View *> m_views;
    QIcon m_logo;
    QString m_brandName;
    QColor m_accent;
    QString m_heading;
    bool m_shown = false;
    bool m_enteredBusy = false;
    Notice::Field m_field = Notice::Field::None; ///< to be focused once the fields can be used again
};

} // namespace Descope
