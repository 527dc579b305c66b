// SPDX-License-Identifier: MIT
#include "views/historytable.h"

#include "controls/colors.h"
#include "controls/lookkeeper.h"
#include "controls/plaintext.h"
#include "controls/shapes.h"
#include "text/printable.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QHeaderView>
#include <QPainter>

namespace Descope {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Descope::AccountView", text);
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
    setWordWrap(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->hide(); // its texts are for screen readers
    horizontalHeader()->setMinimumSectionSize(1);
    setColumnCount(3);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    new LookKeeper(this, [this] { applyLook(); });
}

void HistoryTable::setHistory(const QList<SignInRecord> &history)
{
    setAccessibleName(translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Recent sign-ins")));
    setHorizontalHeaderLabels({translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Time")),
        translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Place")),
        translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Address"))});
    const int rows = int(history.size());
    setRowCount(rows);
    // The C locale has no short format of its own.
    const QLocale format = locale().language() == QLocale::C ? QLocale(QLocale::English) : locale();
    for (int row = 0; row < rows; ++row) {
        const SignInRecord &record = history.at(row);
        // Newer versions of Qt have a narrow space before AM and PM, which many fonts do not have.
        const QString time = format.toString(record.time.toLocalTime(), QLocale::ShortFormat).replace(u'\u202f', QChar::Nbsp);
        const auto cell = [](const QString &text, int maximum) { return isolated(clamped(printable(text), maximum)); };
        const QStringList cells = {time, cell(record.place, 100), cell(record.address, 60)};
        for (int column = 0; column < cells.size(); ++column) {
            auto added = std::make_unique<QTableWidgetItem>(cells.at(column));
            added->setToolTip(toolTipText(cells.at(column)));
            if (cells.at(column).isEmpty()) // shown as nothing, but nobody should hear "blank"
                added->setData(Qt::AccessibleTextRole, translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Unknown")));
            setItem(row, column, added.release()); // the table owns it
        }
    }
    applyLook();
}

void HistoryTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook(); // again, because only now it has the frame of the style
}

// Qt says of the current cell that it has the focus, wherever that is.
void HistoryTable::focusOutEvent(QFocusEvent *event)
{
    QTableWidget::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        selectionModel()->clear();
}

// Styles say no more than which cell is the current one, and some say it in a whisper.
void HistoryTable::paintEvent(QPaintEvent *event)
{
    QTableWidget::paintEvent(event);
    if (!hasFocus())
        return;
    constexpr qreal Radius = 4;
    constexpr qreal Width = 2;
    QPainter painter(viewport());
    Shapes::outline(&painter, viewport()->rect(), Radius, Width, Colors::focusRing(Colors::paletteOn(this)));
}

void HistoryTable::applyLook()
{
    if (!testAttribute(Qt::WA_StyleSheetTarget))
        viewport()->setPalette(Colors::seeThrough(this)); // a style sheet that is gone has left its colours there
    setPaletteBelowStyleSheet(this, Colors::seeThrough(this));
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    const QMargins frame = contentsMargins() + viewportMargins();
    setFixedHeight(verticalHeader()->length() + frame.top() + frame.bottom());
    setColumnWidth(2, fontMetrics().averageCharWidth() * 18); // an IPv4 address
}

} // namespace Descope
