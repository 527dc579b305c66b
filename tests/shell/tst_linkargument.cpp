// SPDX-License-Identifier: MIT
#include "shell/fileopenfilter.h"
#include "shell/linkargument.h"

#include <QCoreApplication>
#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace Descope;
using namespace Qt::StringLiterals;

/// Links by which the desktop starts the program, or which it hands to the one that runs.
class tst_LinkArgument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkIsTakenOut_data();
    void linkIsTakenOut();
    void linkComesAsAnEvent();
};

void tst_LinkArgument::linkIsTakenOut_data()
{
    QTest::addColumn<QList<QByteArray>>("arguments"); // after the program's name
    QTest::addColumn<QByteArray>("link");             // empty: there is none, and everything stays
    const auto row = [](const char *name, const QList<QByteArray> &arguments, const QByteArray &link) {
        QTest::newRow(name) << arguments << link;
    };
    const QByteArray link = "descope-login://link?t=a";
    row("nothing", {}, {});
    row("options", {"--project-id", "P2"}, {});
    row("link", {link}, link);
    row("capitals", {"DESCOPE-Login://link?t=a"}, "DESCOPE-Login://link?t=a");
    row("nothing but the scheme", {"descope-login:"}, "descope-login:");
    row("options before", {"-platformpluginpath", "/tmp/evil", link}, link);
    row("options after", {link, "-stylesheet", "/tmp/evil.qss"}, link);
    row("options on both sides", {"--demo", link, "-style", "x"}, link);
    row("after two hyphens", {"--", link}, link);
    row("two links", {link, "descope-login://link?t=b"}, link);
    row("quotation marks became arguments", {"descope-login://link?t=a\"", "-platformpluginpath", "/tmp"},
        "descope-login://link?t=a\"");
    row("bytes that are no text", {"descope-login:\xff\xfe"}, "descope-login:\xff\xfe");
    row("another scheme", {"https://example.com/?t=a"}, {});
    row("a scheme that begins alike", {"descope-login2://link"}, {});
    row("a scheme that is shorter", {"descope://link"}, {});
    row("no colon", {"descope-login"}, {});
    row("blank before", {" descope-login://link"}, {});
    row("value of an option", {"--base-url=descope-login://link"}, {});
    row("empty", {""}, {});
}

void tst_LinkArgument::linkIsTakenOut()
{
    QFETCH(QList<QByteArray>, arguments);
    QFETCH(QByteArray, link);
    arguments.prepend("descope-login:"); // the name by which it is started says nothing
    std::vector<char *> argv;
    argv.reserve(size_t(arguments.size()) + 1);
    for (QByteArray &argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    int argc = int(arguments.size());

    const auto taken = takeLinkArgument(argc, argv.data(), "descope-login");
    QCOMPARE(taken.value_or(QByteArray()), link);
    QCOMPARE(taken.has_value(), !link.isEmpty());
    QCOMPARE(argc, taken ? 1 : int(arguments.size()));
    QCOMPARE(argv[size_t(argc)], nullptr);
}

void tst_LinkArgument::linkComesAsAnEvent()
{
    FileOpenFilter events;
    QCoreApplication::instance()->installEventFilter(&events);
    const QSignalSpy links(&events, &FileOpenFilter::linkReceived);
    QFileOpenEvent event(QUrl(u"descope-login://link?state=s&t=a%20b"_s));
    QVERIFY(QCoreApplication::sendEvent(QCoreApplication::instance(), &event));
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().first().toByteArray(), "descope-login://link?state=s&t=a%20b");
}

QTEST_GUILESS_MAIN(tst_LinkArgument)
#include "tst_linkargument.moc"
