// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QUrl>

#include <memory>

namespace Descope {

class BrowserOpener;

/// Opens the pages that the window wants opened (QDesktopServices), where it can find out more than Qt: Qt is content when
/// xdg-open has started, which may find no browser a moment later. On Wayland Qt opens them as ever from 6.5 on, because it hands
/// the browser the right to come forward then; and in a sandbox, because the desktop opens them there.
class PageOpener : public QObject
{
    Q_OBJECT

public:
    explicit PageOpener(QObject *parent = nullptr);
    ~PageOpener() override;

public Q_SLOTS:
    void open(const QUrl &page);

Q_SIGNALS:
    /// Sent when nothing on this computer could open the page.
    void failed(const QUrl &page);

private:
    std::unique_ptr<BrowserOpener> m_opener;
};

} // namespace Descope
