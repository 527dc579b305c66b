// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/wrappingbutton.h>

#include <memory>

namespace Descope {

/// The primary button of a screen, in the accent colour of the palette (or as a style sheet says). While busy it shows a spinner
/// and busyText, and cannot be pressed. text() is always the idle text; the accessible name is what is shown.
class DESCOPE_LOGIN_EXPORT BusyButton : public WrappingButton
{
    Q_OBJECT
    /// The text that the button shows while it is busy, such as "Signing in…". If it is empty, the button shows text().
    Q_PROPERTY(QString busyText READ busyText WRITE setBusyText)
    /// While this is true a spinner stands in the place of the icon, and the button cannot be pressed.
    Q_PROPERTY(bool busy READ isBusy WRITE setBusy STORED false DESIGNABLE false)

public:
    explicit BusyButton(QWidget *parent = nullptr);
    ~BusyButton() override;

    QString busyText() const;
    void setBusyText(const QString &text);
    bool isBusy() const;
    /// Returns what the button shows now, while it is busy or not.
    QString shownText() const;
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

public Q_SLOTS:
    /// Shows `instead` in place of busyText this time, unless it is empty.
    void setBusy(bool busy, const QString &instead = {});
    /// Says whether the button can be pressed while it is not busy. Use this instead of setEnabled(), which setBusy() calls.
    void setUsable(bool usable);

protected:
    bool focusNextPrevChild(bool next) override;
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    void showBusy(QStyleOptionButton *option) const;
    void moveSpinner();
    qreal spinnerTurn() const;

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
