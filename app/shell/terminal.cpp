// SPDX-License-Identifier: MIT
#include "terminal.h"

#include <QSocketNotifier>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>

#include <cwchar>
#endif

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

int columnsOf(const QString &text)
{
#ifdef Q_OS_UNIX
    int columns = 0;
    for (const char32_t c : text.toUcs4())
        columns += std::max(0, ::wcwidth(wchar_t(c)));
    return columns;
#else
    return int(text.size());
#endif
}

} // namespace

Terminal Terminal::current()
{
    Terminal terminal;
    terminal.type = qEnvironmentVariable("TERM");
    for (const char *variable : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        if (terminal.locale.isEmpty())
            terminal.locale = qEnvironmentVariable(variable);
    }
#ifdef Q_OS_UNIX
    terminal.isThere = ::isatty(STDERR_FILENO) == 1;
    terminal.isAnswering = terminal.isThere && ::isatty(STDIN_FILENO) == 1;
    struct winsize size = {};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0) {
        terminal.columns = size.ws_col;
        terminal.rows = size.ws_row;
    }
#endif
    return terminal;
}

bool Terminal::canDraw() const
{
    if (!isThere || type.isEmpty() || type == "dumb"_L1 || type == "emacs"_L1 || type == "unknown"_L1 || type.startsWith("vt"_L1))
        return false;
    // The texts of this program are UTF-8 in any locale; a picture that comes out as garbage would fill the whole screen.
    const QString encoding = locale.section(u'.', 1).section(u'@', 0, 0).toLower();
    return encoding.isEmpty() || encoding == "utf-8"_L1 || encoding == "utf8"_L1;
}

QStringList wrapped(const QString &text, int columns)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, paragraph);
        QString line;
        for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
            const QChar before = paragraph.at(to - 1);
            if (to < paragraph.size() && before != u' ' && before.unicode() < 0x80) // within an address
                continue;
            const QString piece = paragraph.mid(from, to - from);
            from = to;
            if (columnsOf(piece.trimmed()) > columns)
                return {};
            if (columnsOf(line) + columnsOf(QString(piece).remove(u' ')) > columns)
                lines << std::exchange(line, {}).trimmed();
            line += piece;
        }
        lines << (line.startsWith(u' ') ? line : line.trimmed());
    }
    return lines;
}

void drawOnTerminal(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stderr);
}

EnterKey::EnterKey(QObject *parent)
    : QObject(parent)
{
#ifdef Q_OS_UNIX
    m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char line[256]; // terminals hand over whole lines
        const auto length = ::read(STDIN_FILENO, line, sizeof line);
        m_notifier->setEnabled(length > 0);
        length > 0 ? Q_EMIT pressed() : Q_EMIT ended();
    });
#endif
}

EnterKey::~EnterKey() = default;

} // namespace Descope
