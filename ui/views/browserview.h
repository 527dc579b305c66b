// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

namespace Descope {

namespace Ui {
class BrowserView;
}

/// Waits while the person signs in on a page in the browser ("Continue in your browser"), and says what to do. What went wrong is
/// a message of its own.
/// Object names: spinner, waitingText, copyLinkButton.
class BrowserView : public View
{
    Q_OBJECT

public:
    /// Says how it is with the page.
    enum State {
        Waiting,   ///< it has been opened, and the person is there
        Expired,   ///< it does not count any more
        NoBrowser, ///< nothing on this computer could open it
    };
    Q_ENUM(State)

    explicit BrowserView(QWidget *parent = nullptr);
    ~BrowserView() override;

    State state() const; ///< it is Waiting unless set

public Q_SLOTS:
    void setState(State state);
    /// Says whether there is a link to copy; there is none unless set. A copy of another link is none of this one.
    void setLinkThere(bool there);
    /// Says that the link is on the clipboard now.
    void noteCopied();
    void setBusy(bool busy) override;
    /// Gives the focus to the heading, because this screen comes by itself; where there is no browser, to what helps then.
    void focusFirst() override;

Q_SIGNALS:
    /// Sent when the person wants the page opened again. Not sent while busy or during a countdown.
    void submitted();
    /// Sent when the person wants the link on the clipboard, for another browser. Not sent while busy.
    void copyRequested();

protected:
    void send() override;
    void retranslate() override;

private:
    QString instruction() const;
    void updateTexts();

    std::unique_ptr<Ui::BrowserView> m_ui;
    State m_state = Waiting;
    bool m_linkThere = false;
    bool m_copied = false;
};

} // namespace Descope
