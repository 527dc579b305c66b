// SPDX-License-Identifier: MIT
#pragma once

#include "controls/uiexport.h"
#include "forms/formfield.h"

#include <QList>
#include <QMap>
#include <QWidget>

#include <memory>

namespace Descope {

/// Questions that the owner of a screen adds to it. No height while there are none.
class DESCOPE_UI_EXPORT FormFields : public QWidget
{
    Q_OBJECT

public:
    explicit FormFields(QWidget *parent = nullptr);
    ~FormFields() override;

    void setFields(const QList<FormField> &fields);
    /// By key: the trimmed text, the choice or an empty string, "true" or "false".
    QMap<QString, QString> answers() const;

public Q_SLOTS:
    /// Under the field, which gets the focus; gone when the answer is changed. Ignores keys that are not there.
    void showError(const QString &key, const QString &text);
    /// Empties all answers.
    void clear();

Q_SIGNALS:
    /// The person changed an answer.
    void edited();

private:
    struct Row;
    Row makeRow(const FormField &field);

    QList<Row> m_rows;
};

} // namespace Descope
