// SPDX-License-Identifier: MIT
#include "controls/settingrow.h"

#include "controls/accessibility.h"
#include "controls/flushlink.h"
#include "controls/plaintext.h"
#include "controls/rowlayout.h"
#include "controls/scaledlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Descope {

struct SettingRow::Private
{
    explicit Private(SettingRow *q)
        : title(makeTextLabel({}, q))
        , detail(makeTextLabel({}, q))
        , button(new FlushLink(q))
    {
    }

    ScaledLabel *const title;
    ScaledLabel *const detail;
    FlushLink *const button;
    bool actionShown = true;
};

SettingRow::SettingRow(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    d->title->setStrong(true);
    d->detail->setSecondary(true);
    d->detail->hide();
    d->button->hide();
    QSizePolicy keepsPlace = d->button->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    d->button->setSizePolicy(keepsPlace);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(d->title);
    texts->addWidget(d->detail);
    auto *row = new RowLayout(this);
    row->setContentsMargins({});
    row->addItem(texts);
    row->addWidget(d->button);
    connect(this, &QObject::objectNameChanged, this, &SettingRow::nameAll);
    connect(d->button, &LinkButton::clicked, this, &SettingRow::triggered);
}

SettingRow::~SettingRow() = default;

QString SettingRow::title() const
{
    return d->title->text();
}

QString SettingRow::detail() const
{
    return d->detail->text();
}

QString SettingRow::action() const
{
    return d->button->text();
}

QString SettingRow::actionName() const
{
    return d->button->accessibleName();
}

void SettingRow::setTitle(const QString &title)
{
    d->title->setText(title);
}

void SettingRow::setDetail(const QString &detail)
{
    d->detail->setText(detail);
    d->detail->setVisible(!detail.isEmpty());
}

void SettingRow::setAction(const QString &action)
{
    d->button->setText(action);
    setActionShown(d->actionShown);
}

void SettingRow::setActionName(const QString &name)
{
    setSpokenName(d->button, name);
}

void SettingRow::setActionShown(bool shown)
{
    d->actionShown = shown;
    d->button->setVisible(shown && !action().isEmpty());
}

void SettingRow::nameAll(const QString &name)
{
    const QString subject = name.endsWith("Row"_L1) ? name.chopped(3) : name;
    d->title->setObjectName(subject + "Title"_L1);
    d->detail->setObjectName(subject + "Detail"_L1);
    d->button->setObjectName(subject + "Button"_L1);
}

} // namespace Descope
