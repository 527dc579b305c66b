// SPDX-License-Identifier: MIT
#include "views/historytable.h"

#include "controls/plaintext.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>

namespace Descope {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Descope::AccountView", text);
}

void setUp(QTableWidget *table)
{
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setColumnCount(3);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
}

} // namespace

void fillHistoryTable(QTableWidget *table, const QList<SignInRecord> &history)
{
    constexpr int MaximumRows = 10;
    setUp(table);
    table->setAccessibleName(translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Last sign-ins")));
    table->setHorizontalHeaderLabels({translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Time")),
        translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Place")),
        translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Address"))});
    const int rows = static_cast<int>(std::min<qsizetype>(history.size(), MaximumRows));
    table->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const SignInRecord &record = history.at(row);
        const QString time = table->locale().toString(record.time.toLocalTime(), QLocale::ShortFormat);
        const QStringList cells = {time, clamped(record.place, 100), clamped(record.address, 60)};
        for (int column = 0; column < cells.size(); ++column) {
            auto item = std::make_unique<QTableWidgetItem>(cells.at(column));
            item->setToolTip(cells.at(column).toHtmlEscaped());
            table->setItem(row, column, item.release()); // the table owns it
        }
    }
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() * 3 / 2);
    const int height = table->horizontalHeader()->sizeHint().height() + table->verticalHeader()->length();
    table->setFixedHeight(height + 2 * table->frameWidth());
}

} // namespace Descope
