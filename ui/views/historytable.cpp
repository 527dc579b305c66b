// SPDX-License-Identifier: MIT
#include "views/historytable.h"

#include "controls/accessibility.h"
#include "controls/colors.h"
#include "controls/focusring.h"
#include "controls/lookkeeper.h"
#include "controls/plaintext.h"
#include "text/printable.h"
#include "views/historylook.h"
#include "views/timetext.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QHeaderView>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>

namespace Descope {

namespace {

enum Column { Time, Place, Address };

QString translated(const char *text)
{
    return QCoreApplication::translate("Descope::AccountView", text);
}

/// Returns the width of the longest part that cannot be broken.
int longestWord(const QFontMetrics &font, const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("[ \\n\\x{200b}]+"));
    const QStringList words = text.split(breaks);
    int width = 0;
    for (const QString &word : words)
        width = std::max(width, font.horizontalAdvance(word));
    return width;
}

QString joined(const QStringList &texts, const QString &separator)
{
    QStringList there = texts;
    there.removeAll(QString());
    return there.join(separator);
}

} // namespace

HistoryTable::HistoryTable(QWidget *parent)
    : QTableWidget(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalHeader(new PlainHeader(this));
    setItemDelegate(new PlainCells(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setColumnCount(Address + 1);
    new LookKeeper(this, [this] { applyLook(); });
}

HistoryTable::~HistoryTable()
{
    delete m_ring;
}

void HistoryTable::setHistory(const QList<SignInRecord> &history, const QDateTime &now)
{
    setSpokenName(this, translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Recent sign-ins")));
    setHorizontalHeaderLabels({translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Time")),
        translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Place")),
        translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Address"))});
    // The C locale has no short format of its own.
    const QLocale format = locale().language() == QLocale::C ? QLocale(QLocale::English) : locale();
    m_rows.clear();
    for (const SignInRecord &record : history)
        m_rows << Row{timeText(record.time, now, format),
            record.isHere ? translated(QT_TRANSLATE_NOOP("Descope::AccountView", "This computer")) : QString(),
            isolated(breakable(clamped(printable(record.place), 100))), leftToRight(clamped(printable(record.address), 60))};
    fill();
    applyLook();
}

void HistoryTable::fill()
{
    const auto hasAny = [this](QString Row::*member) {
        return std::any_of(m_rows.begin(), m_rows.end(), [member](const Row &row) { return !(row.*member).isEmpty(); });
    };
    setColumnHidden(Place, m_isStacked || !hasAny(&Row::place));
    setColumnHidden(Address, m_isStacked || !hasAny(&Row::address));
    horizontalHeader()->setHidden(m_isStacked);
    setRowCount(int(m_rows.size()));
    for (int index = 0; index < rowCount(); ++index) {
        const Row &row = m_rows.at(index);
        const QStringList below = m_isStacked ? QStringList{row.mark, row.place, row.address} : QStringList{row.mark};
        add(index, Time, row.time, joined(below, QStringLiteral("\n")),
            joined(QStringList(row.time) + below, QStringLiteral(", ")));
        add(index, Place, row.place, {}, row.place);
        add(index, Address, row.address, {}, row.address);
    }
}

void HistoryTable::add(int row, int column, const QString &text, const QString &mark, const QString &spoken)
{
    auto added = std::make_unique<QTableWidgetItem>(text);
    added->setData(PlainCells::MarkRole, mark);
    if (spoken.isEmpty()) // shown as nothing, but nobody should hear "blank"
        added->setData(Qt::AccessibleTextRole, translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Unknown")));
    else if (spoken != text)
        added->setData(Qt::AccessibleTextRole, spoken);
    setItem(row, column, added.release()); // the table owns it
}

void HistoryTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook(); // again, because only now it has the frame of the style
}

// Styles say no more than which cell is the current one, and some say it in a whisper.
void HistoryTable::focusInEvent(QFocusEvent *event)
{
    QTableWidget::focusInEvent(event);
    if (m_ring.isNull())
        m_ring = new FocusRing(this);
}

// Qt says of the current cell that it has the focus, wherever that is.
void HistoryTable::focusOutEvent(QFocusEvent *event)
{
    QTableWidget::focusOutEvent(event);
    if (!hasFocus())
        delete m_ring;
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        selectionModel()->clear();
}

// The heading gets its height from a style sheet, and only here.
void HistoryTable::updateGeometries()
{
    QTableWidget::updateGeometries();
    fitHeight();
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

void HistoryTable::applyLook()
{
    if (!testAttribute(Qt::WA_StyleSheetTarget))
        viewport()->setPalette(Colors::seeThrough(this)); // a style sheet that is gone has left its colours there
    dropStyleSheetFont(this);
    setPaletteBelowStyleSheet(this, Colors::seeThrough(this));
    fit();
}

void HistoryTable::fit()
{
    const int room = viewport()->width();
    QList<Need> needs;
    for (const int column : {Time, Place, Address})
        needs << needOf(column);
    const auto total = std::accumulate(needs.begin(), needs.end(), 0, [](int sum, const Need &need) { return sum + need.least; });
    if (std::exchange(m_isStacked, total > room) != m_isStacked)
        fill();
    if (m_isStacked) {
        setColumnWidth(Time, room);
    } else {
        // What is left goes to the columns that need the least of it: so as many as can be need no second line.
        std::array<int, 3> order{Time, Place, Address};
        std::sort(order.begin(), order.end(),
            [&needs](int a, int b) { return needs.at(a).most - needs.at(a).least < needs.at(b).most - needs.at(b).least; });
        int rest = room - total;
        for (const int column : order) {
            const int more = std::min(rest, needs.at(column).most - needs.at(column).least);
            setColumnWidth(column, needs.at(column).least + more);
            rest -= more;
        }
    }
    resizeRowsToContents();
    fitHeight();
}

void HistoryTable::fitHeight()
{
    const QMargins frame = contentsMargins() + viewportMargins();
    setFixedHeight(verticalHeader()->length() + frame.top() + frame.bottom());
}

/// Returns the widths of a column with as many lines as can be, and with one; both are 0 when nothing is in it.
HistoryTable::Need HistoryTable::needOf(int column) const
{
    const int gap = PlainCells::gap(fontMetrics());
    Need need;
    const auto take = [&](const QString &text) {
        need.least = std::max(need.least, longestWord(fontMetrics(), text) + gap);
        need.most = std::max(need.most, fontMetrics().horizontalAdvance(text) + gap);
    };
    for (const Row &row : m_rows) {
        const QString &text = column == Time ? row.time : column == Place ? row.place : row.address;
        if (!text.isEmpty())
            take(text);
        if (column == Time && !row.mark.isEmpty())
            take(row.mark);
    }
    if (need.most > 0 && horizontalHeaderItem(column) != nullptr)
        take(horizontalHeaderItem(column)->text());
    return need;
}

} // namespace Descope
