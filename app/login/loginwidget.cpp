// SPDX-License-Identifier: MIT
#include "login/loginwidget.h"

#include "controls/brandpalette.h"
#include "login/screens.h"
#include "login/warmup.h"
#include "login/windowtitle.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPointer>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Descope {

struct LoginWidget::Private
{
    Private(LoginWidget *q, const LoginSettings &first)
        : settings(first)
        , column(new QVBoxLayout(q))
        , screens(new Screens(q))
        , warmUp(new WarmUp(q))
    {
    }

    /// Names the window, unless the program has given it a name of its own.
    void nameWindow(QWidget *window)
    {
        const QString before = std::exchange(title, windowTitleOf(screens->heading()));
        if (window->windowTitle() == before)
            window->setWindowTitle(title);
    }

    LoginSettings settings;
    QVBoxLayout *const column;
    Screens *const screens;
    WarmUp *const warmUp;
    LoginFlow *flow = nullptr;
    QPointer<QWidget> header;
    QPointer<QWidget> footer;
    Brand brand;
    QString title; ///< as the window was named last
    bool shown = false;
    bool signedIn = false; // as was told last
};

namespace {

template<typename T> void change(LoginWidget *widget, T LoginSettings::*member, const T &value)
{
    LoginSettings settings = widget->settings();
    settings.*member = value;
    widget->setSettings(settings);
}

template<typename T> void changeBrand(LoginWidget *widget, T Brand::*member, const T &value)
{
    Brand brand = widget->brand();
    brand.*member = value;
    widget->setBrand(brand);
}

} // namespace

LoginWidget::LoginWidget(QWidget *parent)
    : LoginWidget(nullptr, LoginSettings(), parent)
{
}

LoginWidget::LoginWidget(SessionManager *session, QWidget *parent)
    : LoginWidget(session, {}, parent)
{
}

LoginWidget::LoginWidget(SessionManager *session, const LoginSettings &settings, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, settings))
{
    const auto nameWindow = [this] { d->nameWindow(this); };
    connect(d->screens, &Screens::headingChanged, this, nameWindow);
    connect(qGuiApp, &QGuiApplication::applicationDisplayNameChanged, this, nameWindow);
    connect(d->screens, &Screens::headingChanged, this, &LoginWidget::headingChanged);
    connect(d->screens, &Screens::dismissed, this, &LoginWidget::dismissed);
    connect(d->screens, &Screens::edited, d->warmUp, &WarmUp::connectAhead);
    connect(d->warmUp, &WarmUp::accountAwaited, d->screens, [this] { d->screens->prepare(LoginStep::Account); });
    setAttribute(Qt::WA_StyledBackground); // so that a style sheet can give it one
    d->column->setContentsMargins({});
    d->column->setSpacing(0);
    d->column->addLayout(d->screens->layout(), 1);
    setSession(session);
}

LoginWidget::~LoginWidget() = default;

void LoginWidget::setSession(SessionManager *session)
{
    const QPointer<LoginFlow> before = d->flow;
    const QPointer<LoginFlow> flow = new LoginFlow(session, d->settings, Clock::system(), this);
    d->flow = flow;
    const auto goOnWithout = [this] {
        setSession(nullptr);
        if (isVisible()) // else nobody misses anything
            d->flow->start();
    };
    // Later: the session may end because the window does, in which nothing must be made any more.
    if (session != nullptr)
        connect(session, &QObject::destroyed, flow, goOnWithout, Qt::QueuedConnection);
    d->screens->setFlow(flow); // a slot may destroy this, or set another session
    if (flow)
        d->warmUp->setFlow(flow);
    if (before) {
        before->setParent(nullptr); // which may go when it hears of that
        delete before;
    }
    if (!flow)
        return;
    const auto tell = [this] {
        if (std::exchange(d->signedIn, isSignedIn()) != isSignedIn())
            Q_EMIT signedInChanged(d->signedIn);
    };
    if (flow->session() != nullptr) // a slot may have destroyed it by now
        connect(flow->session(), &SessionManager::stateChanged, flow, tell);
    Q_EMIT flowChanged(flow);
    if (flow && d->shown && flow->session() != nullptr)
        flow->start();
    if (flow)
        tell();
}

bool LoginWidget::isSignedIn() const
{
    return session() != nullptr && session()->isSignedIn();
}

SessionManager *LoginWidget::session() const
{
    return d->flow->session();
}

LoginFlow *LoginWidget::flow() const
{
    return d->flow;
}

LoginSettings LoginWidget::settings() const
{
    return d->settings;
}

void LoginWidget::setSettings(const LoginSettings &settings)
{
    d->settings = settings;
    d->flow->setSettings(settings);
}

void LoginWidget::setScreenFactory(const ScreenFactory &factory)
{
    d->screens->setFactory(factory);
}

QWidget *LoginWidget::currentScreen() const
{
    return d->screens->layout()->currentWidget();
}

void LoginWidget::setHeader(QWidget *header)
{
    delete d->header;
    d->header = header;
    if (header != nullptr)
        d->column->insertWidget(0, header);
}

void LoginWidget::setFooter(QWidget *footer)
{
    delete d->footer;
    d->footer = footer;
    if (footer != nullptr)
        d->column->addWidget(footer);
}

QSize LoginWidget::sizeHint() const
{
    return QWidget::sizeHint().expandedTo(QSize(30, 45) * fontMetrics().lineSpacing());
}

bool LoginWidget::handleUrl(const QUrl &url)
{
    return d->flow->handleUrl(url);
}

void LoginWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const bool isFirst = !std::exchange(d->shown, true);
    d->warmUp->noteShown();
    d->screens->noteShown();
    if (isFirst && d->flow->step() == LoginStep::Restoring)
        d->flow->start();
}

void LoginWidget::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->warmUp->noteHidden();
}

void LoginWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setBrand(d->brand);                      // light has become dark, say
    if (event->type() == QEvent::LanguageChange) // later: it is sent to the children next, which a slot may destroy
        QMetaObject::invokeMethod(d->flow, &LoginFlow::retranslate, Qt::QueuedConnection);
}

// The look ------------------------------------------------------------------------------------------------------------------

QString LoginWidget::heading() const
{
    return d->screens->heading();
}

Brand LoginWidget::brand() const
{
    return d->brand;
}

void LoginWidget::setBrand(const Brand &brand)
{
    const bool isColored = brand.accent.isValid() || d->brand.accent.isValid();
    d->brand = brand;
    d->screens->setBrand(brand);
    if (!isColored)
        return; // and the palette may be the program's
    // On the palette that it would have without: the parent's, or the program's.
    const QPalette around = parentWidget() != nullptr ? parentWidget()->palette() : QGuiApplication::palette();
    setPalette(brandPalette(around, brand.accent)); // the same again changes nothing
}

void LoginWidget::setPicture(const QPixmap &picture)
{
    d->screens->setPicture(picture);
}

QIcon LoginWidget::logo() const
{
    return d->brand.logo;
}

void LoginWidget::setLogo(const QIcon &logo)
{
    changeBrand(this, &Brand::logo, logo);
}

QString LoginWidget::brandName() const
{
    return d->brand.name;
}

void LoginWidget::setBrandName(const QString &name)
{
    changeBrand(this, &Brand::name, name);
}

QColor LoginWidget::accentColor() const
{
    return d->brand.accent;
}

void LoginWidget::setAccentColor(const QColor &accent)
{
    changeBrand(this, &Brand::accent, accent);
}

bool LoginWidget::isHostStyle() const
{
    return d->brand.hostStyle;
}

void LoginWidget::setHostStyle(bool host)
{
    changeBrand(this, &Brand::hostStyle, host);
}

// The settings, one by one --------------------------------------------------------------------------------------------------

LoginSettings::Features LoginWidget::features() const
{
    return d->settings.features;
}

void LoginWidget::setFeatures(LoginSettings::Features features)
{
    change(this, &LoginSettings::features, features);
}

LoginSettings::FirstScreen LoginWidget::firstScreen() const
{
    return d->settings.firstScreen;
}

void LoginWidget::setFirstScreen(LoginSettings::FirstScreen screen)
{
    change(this, &LoginSettings::firstScreen, screen);
}

QString LoginWidget::loginId() const
{
    return d->settings.loginId;
}

void LoginWidget::setLoginId(const QString &loginId)
{
    change(this, &LoginSettings::loginId, loginId);
}

bool LoginWidget::isLoginIdFixed() const
{
    return d->settings.loginIdFixed;
}

void LoginWidget::setLoginIdFixed(bool fixed)
{
    change(this, &LoginSettings::loginIdFixed, fixed);
}

LoginIdKind LoginWidget::loginIdKind() const
{
    return d->settings.loginIdKind;
}

void LoginWidget::setLoginIdKind(LoginIdKind kind)
{
    change(this, &LoginSettings::loginIdKind, kind);
}

QString LoginWidget::loginIdLabel() const
{
    return d->settings.loginIdLabel;
}

void LoginWidget::setLoginIdLabel(const QString &label)
{
    change(this, &LoginSettings::loginIdLabel, label);
}

bool LoginWidget::staySignedIn() const
{
    return d->settings.staySignedIn;
}

void LoginWidget::setStaySignedIn(bool stay)
{
    change(this, &LoginSettings::staySignedIn, stay);
}

LinkReturn LoginWidget::linkReturn() const
{
    return d->settings.linkReturn;
}

void LoginWidget::setLinkReturn(LinkReturn linkReturn)
{
    change(this, &LoginSettings::linkReturn, linkReturn);
}

QUrl LoginWidget::bridgeUrl() const
{
    return d->settings.bridgeUrl;
}

void LoginWidget::setBridgeUrl(const QUrl &url)
{
    change(this, &LoginSettings::bridgeUrl, url);
}

QString LoginWidget::urlScheme() const
{
    return d->settings.urlScheme;
}

void LoginWidget::setUrlScheme(const QString &scheme)
{
    change(this, &LoginSettings::urlScheme, scheme);
}

QUrl LoginWidget::termsUrl() const
{
    return d->settings.termsUrl;
}

void LoginWidget::setTermsUrl(const QUrl &url)
{
    change(this, &LoginSettings::termsUrl, url);
}

QUrl LoginWidget::privacyUrl() const
{
    return d->settings.privacyUrl;
}

void LoginWidget::setPrivacyUrl(const QUrl &url)
{
    change(this, &LoginSettings::privacyUrl, url);
}

bool LoginWidget::rememberAddress() const
{
    return d->settings.rememberAddress;
}

void LoginWidget::setRememberAddress(bool remember)
{
    change(this, &LoginSettings::rememberAddress, remember);
}

QList<SocialProvider> LoginWidget::providers() const
{
    return d->settings.providers;
}

void LoginWidget::setProviders(const QList<SocialProvider> &providers)
{
    change(this, &LoginSettings::providers, providers);
}

LoginSettings::LinkKind LoginWidget::linkKind() const
{
    return d->settings.linkKind;
}

void LoginWidget::setLinkKind(LoginSettings::LinkKind kind)
{
    change(this, &LoginSettings::linkKind, kind);
}

LoginSettings::PrimaryWay LoginWidget::primaryWay() const
{
    return d->settings.primaryWay;
}

void LoginWidget::setPrimaryWay(LoginSettings::PrimaryWay way)
{
    change(this, &LoginSettings::primaryWay, way);
}

QString LoginWidget::browserFlow() const
{
    return d->settings.browserFlow;
}

void LoginWidget::setBrowserFlow(const QString &flow)
{
    change(this, &LoginSettings::browserFlow, flow);
}

int LoginWidget::browserPort() const
{
    return d->settings.browserPort;
}

void LoginWidget::setBrowserPort(int port)
{
    change(this, &LoginSettings::browserPort, port);
}

LoginSettings::BrowserReturn LoginWidget::browserReturn() const
{
    return d->settings.browserReturn;
}

void LoginWidget::setBrowserReturn(LoginSettings::BrowserReturn browserReturn)
{
    change(this, &LoginSettings::browserReturn, browserReturn);
}

} // namespace Descope
