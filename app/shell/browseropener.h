// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>

class QProcess;

namespace Descope {

/// Opens a page in the person's browser. The commands of openersOf() are tried in turn until one does not fail within the
/// patience. A command may be the browser itself, which then goes on when this object, the program and its terminal have ended.
class BrowserOpener : public QObject
{
    Q_OBJECT

public:
    explicit BrowserOpener(std::chrono::milliseconds patience = std::chrono::seconds(10));
    ~BrowserOpener() override;

    /// Begins to open it, by what $BROWSER says (`variable`) before what the system has. Call it once.
    void open(const QUrl &page, const QString &variable);

Q_SIGNALS:
    /// Sent once, when no command could open it. `reason` says it of the last one that there was, in English and without the
    /// page.
    void failed(const QString &reason);
    /// Sent once, when a command has neither ended well nor failed within the patience: it is the browser, or it hangs.
    void lingered();

private:
    void tryNext();
    void giveUp(const QString &reason);

    const std::chrono::milliseconds m_patience;
    QList<QStringList> m_openers;
    QString m_reason;
    bool m_hasLingered = false;
    std::unique_ptr<QProcess> m_process;
};

} // namespace Descope
