// SPDX-License-Identifier: MIT
#pragma once

#include "controls/uiexport.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace Descope {

/// The rules of a new password, each with its state as a mark (and in words for screen readers), and a note below.
///
/// A rule is open (dot), met (check) or, after markUnmet(), missing (cross) until it is met. Without rules and note the
/// checklist has no height. Object names: rule0, rule1, … , noteText.
class DESCOPE_UI_EXPORT PolicyChecklist : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyChecklist(QWidget *parent = nullptr);
    ~PolicyChecklist() override;

    QStringList rules() const;
    bool isMet(int rule) const;
    bool isMarkedUnmet(int rule) const;
    /// One sentence for screen readers: how many rules are met, or which are missing once markUnmet() was called.
    QString summary() const;

public Q_SLOTS:
    /// Replaces the rules; all are open. The same rules again change nothing.
    void setRules(const QStringList &texts);
    /// One value per rule; missing values count as not met. A rule that is met loses its mark.
    void setMet(const QList<bool> &met);
    /// After a refused submit: marks what is not met as errors and announces the summary. Does nothing when all are met, and
    /// returns false.
    bool markUnmet();
    /// All rules open again, none marked.
    void reset();
    /// A plain sentence below the rules, such as "Other rules are checked when you save." Empty: none.
    void setNote(const QString &note);

Q_SIGNALS:
    void summaryChanged(const QString &summary);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
