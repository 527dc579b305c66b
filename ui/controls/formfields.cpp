// SPDX-License-Identifier: MIT
#include "controls/formfields.h"

#include "controls/accessibility.h"
#include "controls/fielderror.h"
#include "controls/wrappingcheckbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Descope {

struct FormFields::Row
{
    QString key;
    QWidget *group;
    QWidget *field;
    FieldError *error;
};

namespace {

QString answerOf(const QWidget *field)
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(field))
        return edit->text().trimmed();
    if (const auto *choice = qobject_cast<const QComboBox *>(field))
        return choice->currentText();
    return qobject_cast<const QCheckBox *>(field)->isChecked() ? u"true"_s : u"false"_s;
}

} // namespace

FormFields::FormFields(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    hide();
}

FormFields::~FormFields() = default;

void FormFields::setFields(const QList<FormField> &fields)
{
    for (const Row &row : std::as_const(m_rows))
        delete row.group;
    m_rows.clear();
    for (const FormField &field : fields)
        m_rows << makeRow(field);
    orderForKeyboard();
    setVisible(!fields.isEmpty());
}

// Takes the fields, which are the newest on the screen, to where this stands in the order of Tab.
void FormFields::orderForKeyboard()
{
    QWidget *last = previousInFocusChain();
    while (last != this && last->focusPolicy() == Qt::NoFocus)
        last = last->previousInFocusChain();
    for (const Row &row : std::as_const(m_rows))
        setTabOrder(std::exchange(last, row.field), row.field);
}

FormFields::Row FormFields::makeRow(const FormField &field)
{
    auto *group = new QWidget(this);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins({});
    Row row{field.key, group, nullptr, new FieldError(group)};
    if (field.kind == FormField::Kind::Check) {
        auto *box = new WrappingCheckBox(field.label, group);
        connect(box, &QCheckBox::toggled, this, &FormFields::edited);
        row.field = box;
    } else {
        auto *label = new QLabel(field.label, group);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
        if (field.kind == FormField::Kind::Choice) {
            auto *choice = new QComboBox(group);
            choice->addItems(field.choices);
            choice->setCurrentIndex(-1);
            connect(choice, &QComboBox::currentIndexChanged, this, &FormFields::edited);
            row.field = choice;
        } else {
            constexpr int MaximumLength = 1024;
            auto *edit = new QLineEdit(group);
            edit->setMaxLength(MaximumLength);
            speakOnlyWithFocus(edit);
            connect(edit, &QLineEdit::textEdited, this, &FormFields::edited);
            row.field = edit;
        }
        label->setBuddy(row.field);
    }
    row.field->setObjectName(field.key);
    column->addWidget(row.field);
    column->addWidget(row.error);
    row.error->setField(row.field);
    layout()->addWidget(group);
    return row;
}

QMap<QString, QString> FormFields::answers() const
{
    QMap<QString, QString> answers;
    for (const Row &row : m_rows)
        answers.insert(row.key, answerOf(row.field));
    return answers;
}

void FormFields::showError(const QString &key, const QString &text)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.key == key)
            row.error->showError(text);
    }
}

void FormFields::clear()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (auto *edit = qobject_cast<QLineEdit *>(row.field))
            edit->clear();
        else if (auto *choice = qobject_cast<QComboBox *>(row.field))
            choice->setCurrentIndex(-1);
        else
            qobject_cast<QCheckBox *>(row.field)->setChecked(false);
        row.error->clear();
    }
}

} // namespace Descope
