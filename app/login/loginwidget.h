// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/brand.h>
#include <Descope/exports.h>
#include <Descope/loginflow.h>
#include <QColor>
#include <QIcon>
#include <QWidget>

#include <functional>
#include <memory>

namespace Descope {

class View;

/// Shows the whole login as one widget: every screen from "not signed in" to the account, bound to a LoginFlow. Put it into a
/// window and listen to the SessionManager:
///
///     auto *login = new Descope::LoginWidget(&session);
///     connect(&session, &Descope::SessionManager::signedIn, this, &MainWindow::showDocuments);
///
/// It starts when it is first shown, unless flow() was started before: with a saved session it goes through "Restoring" to the
/// account. Screens are made when they are first needed; each is named like its step (signInView), so that style sheets and
/// tests find it.
///
/// Its windowTitle is the heading with the program's name, such as "Sign in – Notes" (QGuiApplication::applicationDisplayName()),
/// unless it was given another. A window around it takes it over:
///
///     connect(login, &QWidget::windowTitleChanged, this, &QWidget::setWindowTitle);
///
/// Qt Designer makes it without a session: it shows the sign-in screen then, and does nothing until setSession().
class DESCOPE_LOGIN_EXPORT LoginWidget : public QWidget
{
    Q_OBJECT
    /// It is the heading of the screen that is shown, such as "Create account": a good window title (WCAG 2.1, 2.4.2).
    Q_PROPERTY(QString heading READ heading NOTIFY headingChanged)
    /// Says what is offered; it is Standard unless set.
    Q_PROPERTY(Descope::LoginSettings::Features features READ features WRITE setFeatures)
    /// It is the first screen when there is no saved session: the sign-in screen unless set.
    Q_PROPERTY(Descope::LoginSettings::FirstScreen firstScreen READ firstScreen WRITE setFirstScreen)
    /// It is typed in advance.
    Q_PROPERTY(QString loginId READ loginId WRITE setLoginId)
    /// Says that nobody but `loginId` can sign in.
    Q_PROPERTY(bool loginIdFixed READ isLoginIdFixed WRITE setLoginIdFixed)
    /// Says by what people sign in: an email address unless set, which is then checked before it is sent.
    Q_PROPERTY(Descope::LoginIdField::Kind loginIdKind READ loginIdKind WRITE setLoginIdKind)
    /// It is what the field for that is called, with "&" before the mnemonic. Unless set, it is called by its kind.
    Q_PROPERTY(QString loginIdLabel READ loginIdLabel WRITE setLoginIdLabel)
    /// Says whether the box is checked at first, and what holds where it is not offered; it is true unless set.
    Q_PROPERTY(bool staySignedIn READ staySignedIn WRITE setStaySignedIn)
    /// Says how the link of an email comes back to the program: by a page of its own on this computer unless set.
    Q_PROPERTY(Descope::LinkDestination::LinkReturn linkReturn READ linkReturn WRITE setLinkReturn)
    /// It is the web page of LinkReturn::Page.
    Q_PROPERTY(QUrl bridgeUrl READ bridgeUrl WRITE setBridgeUrl)
    /// It is the scheme for which the desktop calls the program, in lower case and without colon.
    Q_PROPERTY(QString urlScheme READ urlScheme WRITE setUrlScheme)
    /// Leads to what people agree to when they sign up: a link below the button. There is none when it is empty.
    Q_PROPERTY(QUrl termsUrl READ termsUrl WRITE setTermsUrl)
    /// Leads to what is done with personal data, as termsUrl does.
    Q_PROPERTY(QUrl privacyUrl READ privacyUrl WRITE setPrivacyUrl)
    /// Says whether who signed in last is remembered for the next form: see LoginSettings::rememberAddress.
    Q_PROPERTY(bool rememberAddress READ rememberAddress WRITE setRememberAddress)
    /// Names the link of an email that signs in: a magic link unless set.
    Q_PROPERTY(Descope::LoginSettings::LinkKind linkKind READ linkKind WRITE setLinkKind)
    /// Says what the first screen is made for: login id and password unless set.
    Q_PROPERTY(Descope::LoginSettings::PrimaryWay primaryWay READ primaryWay WRITE setPrimaryWay)
    /// It is the flow of the project that the browser shows: the one that the project has chosen unless set.
    Q_PROPERTY(QString browserFlow READ browserFlow WRITE setBrowserFlow)
    /// It is the port of BrowserReturn::ByLoopback: any that is free unless set.
    Q_PROPERTY(int browserPort READ browserPort WRITE setBrowserPort)
    /// Says how the browser comes back to the program: to a page of its own on this computer unless set.
    Q_PROPERTY(Descope::LoginSettings::BrowserReturn browserReturn READ browserReturn WRITE setBrowserReturn)
    /// Stands over every screen but the account; SVG is best. It is the logo of this project unless set.
    Q_PROPERTY(QIcon logo READ logo WRITE setLogo)
    /// Stands below the logo. Nothing does unless it is set.
    Q_PROPERTY(QString brandName READ brandName WRITE setBrandName)
    /// Colours what is filled, selected or linked, with the contrast of WCAG 2.1 kept. It is the palette's unless set.
    Q_PROPERTY(QColor accentColor READ accentColor WRITE setAccentColor)
    /// Says that fields, boxes and buttons look as elsewhere in the program; they are drawn as one family unless set: see Brand.
    Q_PROPERTY(bool hostStyle READ isHostStyle WRITE setHostStyle)
    /// This is true while somebody is signed in. A page of a QWizard is complete with it: registerField("account*", login,
    /// "signedIn", SIGNAL(signedInChanged(bool))). QWizard asks whether it has changed since, so register it before somebody is
    /// signed in, or have isComplete() return it, as packaging/examples/embedding/wizard.cpp does.
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY signedInChanged STORED false)

public:
    explicit LoginWidget(QWidget *parent = nullptr);
    explicit LoginWidget(SessionManager *session, QWidget *parent = nullptr);
    LoginWidget(SessionManager *session, const LoginSettings &settings, QWidget *parent = nullptr);
    ~LoginWidget() override;

    /// Begins the login with the settings of now. Once the session was destroyed, the screen says that nothing can be
    /// done any more. Without a session (null) the sign-in screen is shown, and does nothing.
    void setSession(SessionManager *session);
    SessionManager *session() const;
    /// Returns what the screens are bound to. It belongs to the widget, which makes a new one with every setSession().
    LoginFlow *flow() const;

    bool isSignedIn() const;

    /// Returns the settings, of which a change counts at once: see LoginFlow::setSettings(). The properties below are its
    /// members, for Qt Designer.
    LoginSettings settings() const;
    void setSettings(const LoginSettings &settings);

    /// Sets a function that makes a program's own screen for a step and binds it to the flow, or returns null for the usual one.
    /// Makes the screen of a step when that is first come to. The widget does what all screens share: notices, busy, cancel,
    /// brand.
    using ScreenFactory = std::function<View *(LoginStep step, LoginFlow *flow, QWidget *parent)>;
    void setScreenFactory(const ScreenFactory &factory);
    QWidget *currentScreen() const;

    /// Puts a widget above, or below, the screens, on each of them. It belongs to the widget from then on, and the one that was
    /// there is deleted; null leaves the place empty.
    void setHeader(QWidget *header);
    void setFooter(QWidget *footer);

    LoginSettings::Features features() const;
    void setFeatures(LoginSettings::Features features);
    LoginSettings::FirstScreen firstScreen() const;
    void setFirstScreen(LoginSettings::FirstScreen screen);
    QString loginId() const;
    void setLoginId(const QString &loginId);
    bool isLoginIdFixed() const;
    void setLoginIdFixed(bool fixed);
    LoginIdKind loginIdKind() const;
    void setLoginIdKind(LoginIdKind kind);
    QString loginIdLabel() const;
    void setLoginIdLabel(const QString &label);
    bool staySignedIn() const;
    void setStaySignedIn(bool stay);
    LinkReturn linkReturn() const;
    void setLinkReturn(LinkReturn linkReturn);
    QUrl bridgeUrl() const;
    void setBridgeUrl(const QUrl &url);
    QString urlScheme() const;
    void setUrlScheme(const QString &scheme);
    QUrl termsUrl() const;
    void setTermsUrl(const QUrl &url);
    QUrl privacyUrl() const;
    void setPrivacyUrl(const QUrl &url);
    bool rememberAddress() const;
    void setRememberAddress(bool remember);
    QList<SocialProvider> providers() const;
    void setProviders(const QList<SocialProvider> &providers);
    LoginSettings::LinkKind linkKind() const;
    void setLinkKind(LoginSettings::LinkKind kind);
    LoginSettings::PrimaryWay primaryWay() const;
    void setPrimaryWay(LoginSettings::PrimaryWay way);
    QString browserFlow() const;
    void setBrowserFlow(const QString &flow);
    int browserPort() const;
    void setBrowserPort(int port);
    LoginSettings::BrowserReturn browserReturn() const;
    void setBrowserReturn(LoginSettings::BrowserReturn browserReturn);

    /// Returns the heading of the screen that is shown, such as "Create account": a good window title (WCAG 2.1, 2.4.2).
    QString heading() const;

    /// Returns room for the usual screens, whichever is shown: a window of its own has no need to scroll or grow.
    QSize sizeHint() const override;

    /// Shows a picture of who is signed in at the account, in place of the initials: User::picture, say, which this library does
    /// not fetch. It is shown for nobody else: set it when SessionManager::userChanged() tells of another person. A null picture
    /// takes it away.
    void setPicture(const QPixmap &picture);

    /// Returns whose login it is. The properties below are its members.
    Brand brand() const;
    void setBrand(const Brand &brand);
    QIcon logo() const;
    void setLogo(const QIcon &logo);
    QString brandName() const;
    void setBrandName(const QString &name);
    QColor accentColor() const;
    void setAccentColor(const QColor &accent);
    bool isHostStyle() const;
    void setHostStyle(bool host);

public Q_SLOTS:
    /// Takes a link that the desktop handed over: see LoginFlow::handleLink(). Returns false without a session, too.
    bool handleUrl(const QUrl &url);

Q_SIGNALS:
    /// Sent when setSession() has made another flow. The one before is gone.
    void flowChanged(Descope::LoginFlow *flow);
    /// Sent when there is another screen, or the same in another language.
    void headingChanged(const QString &heading);
    /// Sent when Esc or Back was pressed where nothing is left to go back to. The key goes on to the window then, and closes a
    /// QDialog.
    void dismissed();
    void signedInChanged(bool signedIn);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
