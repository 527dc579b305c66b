// SPDX-License-Identifier: MIT
#include "pageopener.h"

#include "browseropener.h"

#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QVersionNumber>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

const QString schemes[] = {u"https"_s, u"http"_s};

bool knowsMoreThanQt()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const bool isInSandbox = QFile::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("SNAP");
    const bool handsFocusOver =
        QLibraryInfo::version() >= QVersionNumber(6, 5) && QGuiApplication::platformName().startsWith("wayland"_L1);
    return !isInSandbox && !handsFocusOver;
#else
    return false;
#endif
}

} // namespace

PageOpener::PageOpener(QObject *parent)
    : QObject(parent)
{
    if (!knowsMoreThanQt())
        return;
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, this, "open");
}

PageOpener::~PageOpener()
{
    if (!knowsMoreThanQt())
        return;
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

void PageOpener::open(const QUrl &page)
{
    m_opener = std::make_unique<BrowserOpener>();
    connect(m_opener.get(), &BrowserOpener::failed, this, [this, page] { Q_EMIT failed(page); });
    m_opener->open(page, {}); // as Qt does: $BROWSER may be one for terminals
}

} // namespace Descope
