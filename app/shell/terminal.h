// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QSocketNotifier;

namespace Descope {

/// Says what is known of the terminal that stderr writes to, where people read what a command tells them.
struct Terminal
{
    bool isThere = false;
    bool isAnswering = false; ///< what is typed there comes to stdin
    int columns = 80;
    int rows = 24;
    QString type = {};   ///< $TERM
    QString locale = {}; ///< the first of $LC_ALL, $LC_CTYPE and $LANG that is set

    static Terminal current();
    /// Returns whether it shows half blocks in colours that are the same in all its themes: those of the 256 fixed ones.
    bool canDraw() const;
};

/// Returns a text in lines of so many columns; those of Chinese, Japanese and Korean have two. It is empty when a word, such as
/// an address, is too long: nobody could copy it whole.
QStringList wrapped(const QString &text, int columns);

/// Writes to stderr as it stands, with the control sequences in it. What others have written goes through printError().
void drawOnTerminal(const QString &text);

/// Waits for the person to press Enter. It reads nothing before it is made.
class EnterKey : public QObject
{
    Q_OBJECT

public:
    explicit EnterKey(QObject *parent = nullptr);
    ~EnterKey() override;

Q_SIGNALS:
    void pressed();
    /// Sent when nothing can be typed any more: Ctrl-D, or a terminal that is gone.
    void ended();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Descope
