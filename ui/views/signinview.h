// SPDX-License-Identifier: MIT
#pragma once

#include "views/entercodeview.h"

#include <QList>
#include <QSet>
#include <QUrl>

#include <optional>

namespace Descope {

class LoginIdBox;

namespace Ui {
class SignInView;
}
class WayButton;

/// Names somebody with whom people have an account that signs them in, for a button "Continue with Google".
struct ProviderChoice
{
    QString id;
    QString name;
    QUrl picture = {}; ///< of one whose mark is not known by its id: see ProviderMark

    friend bool operator==(const ProviderChoice &a, const ProviderChoice &b)
    {
        return a.id == b.id && a.name == b.name && a.picture == b.picture;
    }
    friend bool operator!=(const ProviderChoice &a, const ProviderChoice &b) { return !(a == b); }
};

/// Asks for a login id and a password, and offers the other ways to sign in below: "or", and a button for each. Where people sign
/// in by the browser alone, its button is the primary one, and nothing is asked for.
/// Object names: loginIdBox (see LoginIdBox), passwordEdit, passwordError, stayCheck, forgotButton, anotherButton, ways (with
/// linkButton, codeButton, providerButton_google and so on by the ids of the providers, browserButton, ssoButton), newHere (with
/// signUpButton).
class SignInView : public View
{
    Q_OBJECT

public:
    explicit SignInView(QWidget *parent = nullptr);
    ~SignInView() override;

    LoginIdBox *loginIdBox() const;
    QString loginId() const; ///< trimmed
    bool isLoginIdFixed() const;
    bool staySignedIn() const; ///< it is true unless set or unchecked

public Q_SLOTS:
    void setLoginId(const QString &loginId);
    /// Says whether there is something to go back to, and how that is called; there is not unless set.
    void setCancelOffered(bool offered, const QString &text = {});
    /// Makes the screen one for signing in again: the login id can be read but not edited, and no account can be created.
    void setLoginIdFixed(bool fixed);
    /// Says whether this is offered; all three are unless set.
    void setForgotOffered(bool offered);
    void setSignUpOffered(bool offered);
    void setStayOffered(bool offered);
    void setStaySignedIn(bool stay);
    /// Says whether the login id is that of who signed in last, and how they are called: then they can go on, or use another
    /// account. It is nobody's unless set.
    void setRemembered(bool isRemembered, const QString &name = {});
    /// Says whether this way to sign in without a password is offered; none is unless set.
    void setLinkOffered(bool offered);
    void setCodeOffered(bool offered);
    /// Says on the button for a code how it will come; nothing where that depends on what is typed. It comes by email unless set.
    void setCodeMethod(std::optional<Descope::EnterCodeView::Method> method);
    void setBrowserOffered(bool offered);
    void setSsoOffered(bool offered);
    /// Offers these in their order; there are none unless set.
    void setProviders(const QList<Descope::ProviderChoice> &providers);
    /// Makes the browser the primary way, and the only one besides providers and single sign-on.
    void setBrowserOnly(bool only);
    /// Marks the way of the last sign-in: "link", "code", "browser", "sso", or "oauth:" and the id of a provider. Any other text
    /// marks none, and so does the primary way.
    void setLastUsedWay(const QString &way);

Q_SIGNALS:
    /// Sent when the person submits. The login id is trimmed, the password is as typed; either may be empty. Not sent while busy
    /// or during a countdown.
    void submitted(const QString &loginId, const QString &password, bool staySignedIn);
    /// Sent when the person changed the login id, which is trimmed. Not sent by setLoginId().
    void loginIdEdited(const QString &loginId);
    /// Sent when the person wants to sign in by an email, or a code, as loginId(), which may be empty. Not sent while busy.
    void linkRequested();
    void codeRequested();
    /// Sent when the person wants to continue in the browser. Not sent while busy; nor, where it is the primary way, during a
    /// countdown.
    void browserRequested();
    /// Sent when the person wants to continue with a provider. Not sent while busy.
    void providerRequested(const QString &id);
    void ssoRequested();
    /// Sent when the choice of staying signed in has changed.
    void staySignedInToggled(bool stay);
    void anotherRequested();
    void forgotRequested();
    void signUpRequested();

protected:
    void send() override;
    void retranslate() override;

private:
    void arrange();
    void setOffered(QWidget *what, bool offered);
    void applyOffers();
    void updateTexts();
    QString codeText() const;
    WayButton *makeProviderButton(const ProviderChoice &provider);
    const WayButton *lastUsed() const;

    std::unique_ptr<Ui::SignInView> m_ui;
    QString m_name; ///< of who is remembered
    QString m_lastUsedWay;
    std::optional<EnterCodeView::Method> m_codeMethod = EnterCodeView::Email;
    QList<ProviderChoice> m_providers;
    QList<WayButton *> m_providerButtons; ///< in the same order
    QSet<QWidget *> m_offered;
    bool m_loginIdFixed = false;
    bool m_browserOnly = false;
};

} // namespace Descope
