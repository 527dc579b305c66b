// SPDX-License-Identifier: MIT
#pragma once

#include "forms/formfield.h"

#include <QList>
#include <QMap>
#include <QWidget>

#include <memory>

namespace Descope {

/// Shows the questions that the owner of a screen adds to it. It has no height while there are none.
class FormFields : public QWidget
{
    Q_OBJECT

public:
    explicit FormFields(QWidget *parent = nullptr);
    ~FormFields() override;

    void setFields(const QList<FormField> &fields);
    /// Returns the answers by the keys of the fields: the trimmed text, the choice (empty if none was made), "true" or "false".
    QMap<QString, QString> answers() const;

public Q_SLOTS:
    /// Shows an error under the field, which gets the focus. The error goes away when the answer is changed. Unknown keys are
    /// ignored.
    void showError(const QString &key, const QString &text);
    /// Empties all answers.
    void clear();

Q_SIGNALS:
    /// Sent when the person changed an answer.
    void edited();

private:
    struct Row;
    Row makeRow(const FormField &field);
    void orderForKeyboard();

    QList<Row> m_rows;
};

} // namespace Descope
