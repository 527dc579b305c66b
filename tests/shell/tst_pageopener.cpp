// SPDX-License-Identifier: MIT
#include "shell/pageopener.h"

#include <QDesktopServices>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

const QUrl page(u"https://example.com/authorize?state=a%20b&code=100%25"_s);

} // namespace

/// How the window learns that no browser could be opened.
class tst_PageOpener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void pageIsOpenedByTheSystem();
    void systemWithoutABrowser_isTold();
    void openerThatFails_givesWayToTheNext();

private:
    /// Makes it what opens pages on this computer.
    bool install(const QByteArray &opener, const QByteArray &content);
    QByteArray opened() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_PageOpener::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(qputenv("PATH", QFile::encodeName(m_folder->path()) + ":/usr/bin:/bin"));
    QVERIFY(install("x-www-browser", "exit 4") && install("wslview", "exit 5"));
    qputenv("BROWSER", "true"); // one for terminals
}

bool tst_PageOpener::install(const QByteArray &opener, const QByteArray &content)
{
    QFile file(m_folder->filePath(QString::fromLatin1(opener)));
    return file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + content + '\n') > 0 &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray tst_PageOpener::opened() const
{
    QFile file(m_folder->filePath(u"opened"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

void tst_PageOpener::pageIsOpenedByTheSystem()
{
    QVERIFY(install("xdg-open", "echo \"$1\" >\"${0%/*}/opened\""));
    PageOpener opener;
    QSignalSpy failed(&opener, &PageOpener::failed);
    QVERIFY(QDesktopServices::openUrl(page));
    QTRY_COMPARE(opened(), page.toEncoded());
    QCOMPARE(failed.size(), 0);
}

void tst_PageOpener::systemWithoutABrowser_isTold()
{
    QVERIFY(install("xdg-open", "exit 3"));
    PageOpener opener;
    QSignalSpy failed(&opener, &PageOpener::failed);
    QVERIFY(QDesktopServices::openUrl(page)); // nobody knows yet
    QCOMPARE(failed.size(), 0);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().toUrl(), page);
}

void tst_PageOpener::openerThatFails_givesWayToTheNext()
{
    QVERIFY(install("xdg-open", "exit 3"));
    QVERIFY(install("x-www-browser", "echo \"$1\" >\"${0%/*}/opened\""));
    PageOpener opener;
    QSignalSpy failed(&opener, &PageOpener::failed);
    QVERIFY(QDesktopServices::openUrl(page));
    QTRY_COMPARE(opened(), page.toEncoded());
    QCOMPARE(failed.size(), 0);
}

QTEST_MAIN(tst_PageOpener)
#include "tst_pageopener.moc"
