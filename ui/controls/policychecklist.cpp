// SPDX-License-Identifier: MIT
#include "controls/policychecklist.h"

#include "controls/accessibility.h"
#include "controls/checklistrow.h"
#include "controls/controlstyle.h"
#include "controls/lookkeeper.h"
#include "controls/scaledlabel.h"
#include "forms/installtranslation.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Descope {

struct PolicyChecklist::Private
{
    void update() const;

    PolicyChecklist *q = nullptr;
    QVBoxLayout *rowLayout = nullptr;
    QList<ChecklistRow *> rows;
    ScaledLabel *note = nullptr;
    bool marked = false;
};

void PolicyChecklist::Private::update() const
{
    readTexts();
    setSpokenName(q, PolicyChecklist::tr("Password rules"));
    setSpokenDescription(q, q->summary());
    q->setVisible(!rows.isEmpty() || !note->text().isEmpty());
    Q_EMIT q->summaryChanged(q->summary());
}

PolicyChecklist::PolicyChecklist(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->note = new ScaledLabel(this);
    d->note->setObjectName(u"noteText"_s);
    d->note->setWordWrap(true);
    d->note->setSecondary(true);
    d->note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    d->rowLayout = new QVBoxLayout;
    layout->addLayout(d->rowLayout);
    layout->addWidget(d->note);
    new LookKeeper(this, [this] {
        d->rowLayout->setSpacing(ControlStyle::gridUnit(fontMetrics()));
        this->layout()->setSpacing(2 * ControlStyle::gridUnit(fontMetrics()));
    });
    hide();
}

PolicyChecklist::~PolicyChecklist() = default;

QStringList PolicyChecklist::rules() const
{
    QStringList texts;
    for (const ChecklistRow *row : d->rows)
        texts << row->text();
    return texts;
}

bool PolicyChecklist::isMet(int rule) const
{
    return d->rows.at(rule)->state() == ChecklistRow::Met;
}

bool PolicyChecklist::isMarkedUnmet(int rule) const
{
    return d->rows.at(rule)->state() == ChecklistRow::Missing;
}

QString PolicyChecklist::summary() const
{
    if (d->rows.isEmpty())
        return {};
    QStringList missing;
    for (const ChecklistRow *row : d->rows) {
        if (row->state() != ChecklistRow::Met)
            missing << row->text();
    }
    if (missing.isEmpty())
        return tr("All rules are met.");
    if (d->marked) {
        //: For screen readers, after a password was refused; %1 is a list of rules.
        return tr("%n rule(s) not met: %1", nullptr, static_cast<int>(missing.size())).arg(missing.join(u"; "_s));
    }
    //: For screen readers; %1 is a list of rules for a new password that are not met yet.
    return tr("Still needed: %1").arg(missing.join(u"; "_s));
}

void PolicyChecklist::setRules(const QStringList &texts)
{
    if (texts == rules())
        return;
    for (ChecklistRow *row : std::as_const(d->rows)) {
        d->rowLayout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    d->rows.clear();
    d->marked = false;
    for (const QString &text : texts) {
        auto *row = new ChecklistRow(text, this);
        row->setObjectName(u"rule%1"_s.arg(d->rows.size()));
        d->rowLayout->addWidget(row);
        d->rows << row;
    }
    d->update();
}

void PolicyChecklist::setMet(const QList<bool> &met)
{
    for (int i = 0; i < d->rows.size(); ++i)
        d->rows.at(i)->setState(met.value(i) ? ChecklistRow::Met : d->marked ? ChecklistRow::Missing : ChecklistRow::Open);
    d->update();
}

bool PolicyChecklist::markUnmet()
{
    const auto isMissing = [](const ChecklistRow *row) { return row->state() != ChecklistRow::Met; };
    if (std::none_of(d->rows.cbegin(), d->rows.cend(), isMissing))
        return false;
    d->marked = true;
    for (ChecklistRow *row : std::as_const(d->rows)) {
        if (isMissing(row))
            row->setState(ChecklistRow::Missing);
    }
    d->update();
    return true;
}

void PolicyChecklist::reset()
{
    d->marked = false;
    for (ChecklistRow *row : std::as_const(d->rows))
        row->setState(ChecklistRow::Open);
    d->update();
}

void PolicyChecklist::setNote(const QString &note)
{
    d->note->setText(note);
    d->note->setVisible(!note.isEmpty());
    d->update();
}

void PolicyChecklist::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->update();
    QWidget::changeEvent(event);
}

} // namespace Descope
