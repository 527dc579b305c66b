// SPDX-License-Identifier: MIT
// The same two fields in a web view, as programs do that show the web's login page.
#include "report.h"

#include <QApplication>
#include <QWebEnginePage>
#include <QWebEngineView>

namespace {

/// All processes of this one's family; shared pages are counted in parts, so that none counts twice.
qint64 familyMemory(const QString &process)
{
    qint64 kb = Bench::memoryOf(process, "Pss");
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(process));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(tasks.filePath(task + QStringLiteral("/children")));
        if (children.open(QIODevice::ReadOnly)) {
            const auto pids = children.readAll().simplified().split(' ');
            for (const QByteArray &pid : pids)
                kb += pid.isEmpty() ? 0 : familyMemory(QString::fromLatin1(pid));
        }
    }
    return kb;
}

class Page : public QWebEnginePage
{
    Q_OBJECT

public:
    using QWebEnginePage::QWebEnginePage;

protected:
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int, const QString &) override
    {
        if (message != QLatin1StringView("painted"))
            return;
        const double ms = Bench::millisecondsSinceStart();
        std::printf("{\"ms\": %.3f, \"pssKb\": %lld}\n", ms, familyMemory(QString::number(QCoreApplication::applicationPid())));
        std::fflush(stdout);
        QCoreApplication::quit(); // with its children
    }
};

constexpr auto form = R"(<!doctype html><title>Sign in</title><form><p><input name=e type=email autofocus placeholder=E-mail>
<p><input name=p type=password placeholder=Password><p><button>Sign in</button></form><script>
requestAnimationFrame(() => requestAnimationFrame(() => console.log('painted')))</script>)";

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWebEngineView view;
    Page page;
    view.setPage(&page);
    view.resize(460, 680);
    view.setHtml(QString::fromLatin1(form));
    view.show();
    const int code = QApplication::exec();
    view.setPage(nullptr);
    return code;
}

#include "webview.moc"
