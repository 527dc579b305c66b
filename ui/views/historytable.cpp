// SPDX-License-Identifier: MIT
#include "views/historytable.h"

#include "controls/plaintext.h"
#include "text/printable.h"

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
    table->horizontalHeader()->hide(); // its texts are for screen readers
    table->horizontalHeader()->setMinimumSectionSize(1);
    table->setColumnCount(3);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::transparent);
    table->setPalette(palette);
}

} // namespace

void fillHistoryTable(QTableWidget *table, const QList<SignInRecord> &history)
{
    setUp(table);
    table->setAccessibleName(translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Last sign-ins")));
    table->setHorizontalHeaderLabels({translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Time")),
        translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Place")),
        translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Address"))});
    const int rows = int(history.size());
    table->setRowCount(rows);
    // The C locale has no short format of its own.
    const QLocale locale = table->locale().language() == QLocale::C ? QLocale(QLocale::English) : table->locale();
    for (int row = 0; row < rows; ++row) {
        const SignInRecord &record = history.at(row);
        // Newer versions of Qt have a narrow space before AM and PM, which many fonts do not have.
        const QString time = locale.toString(record.time.toLocalTime(), QLocale::ShortFormat).replace(u'\u202f', QChar::Nbsp);
        const auto cell = [](const QString &text, int maximum) { return isolated(clamped(printable(text), maximum)); };
        const QStringList cells = {time, cell(record.place, 100), cell(record.address, 60)};
        for (int column = 0; column < cells.size(); ++column) {
            auto item = std::make_unique<QTableWidgetItem>(cells.at(column));
            item->setToolTip(toolTipText(cells.at(column)));
            if (cells.at(column).isEmpty()) // shown as nothing, but nobody should hear "blank"
                item->setData(Qt::AccessibleTextRole, translated(QT_TRANSLATE_NOOP("Descope::AccountView", "Unknown")));
            table->setItem(row, column, item.release()); // the table owns it
        }
    }
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() * 3 / 2);
    table->setFixedHeight(table->verticalHeader()->length() + 2 * table->frameWidth());
    const int addressWidth = table->fontMetrics().averageCharWidth() * 18; // an IPv4 address
    table->setColumnWidth(2, addressWidth);
}

} // namespace Descope
