// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

namespace Descope {

// One line of an account: what it is about, how that stands, and a button for what can be done about it. The button stands at the
// end of the line while it leaves half of it to the texts, else below them. Whatever an account gets in time (a second factor,
// devices, another address) is a row of this kind. Private to the library.
//
// Object names come from that of the row: a "passwordRow" has passwordTitle, passwordDetail and passwordButton.
class SettingRow : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    // A sentence below the title; without one there is none.
    Q_PROPERTY(QString detail READ detail WRITE setDetail)
    // The text of the button; without one there is none.
    Q_PROPERTY(QString action READ action WRITE setAction)
    // The button's name for who does not see the row: "Change password" for "Change".
    Q_PROPERTY(QString actionName READ actionName WRITE setActionName)

public:
    explicit SettingRow(QWidget *parent = nullptr);
    ~SettingRow() override;

    QString title() const;
    QString detail() const;
    QString action() const;
    QString actionName() const;

public Q_SLOTS:
    void setTitle(const QString &title);
    void setDetail(const QString &detail);
    void setAction(const QString &action);
    void setActionName(const QString &name);
    // Shows the button or hides it; its place stays free, so that nothing moves.
    void setActionShown(bool shown);

Q_SIGNALS:
    void triggered();

private:
    void nameAll(const QString &name);

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
