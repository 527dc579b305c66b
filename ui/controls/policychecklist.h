// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace Descope {

/// Shows the rules of a new password, each with its state as a mark (and in words for screen readers), and a note below.
///
/// A rule is open (dot), met (check) or, after markUnmet(), missing (cross) until it is met. Without rules and note the
/// checklist has no height. Object names: rule0, rule1, … , noteText.
class PolicyChecklist : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyChecklist(QWidget *parent = nullptr);
    ~PolicyChecklist() override;

    QStringList rules() const;
    bool isMet(int rule) const;
    bool isMarkedUnmet(int rule) const;
    /// Returns a sentence for screen readers. It says how many rules are met or, after markUnmet(), which are missing.
    QString summary() const;

public Q_SLOTS:
    /// Replaces the rules, all of which are open then. The same rules again change nothing.
    void setRules(const QStringList &texts);
    /// Says for each rule whether it is met; missing values count as not met. A rule that is met loses its mark.
    void setMet(const QList<bool> &met);
    /// Marks the rules that are not met as errors, after a password was refused. Does nothing and returns false when all
    /// are met.
    bool markUnmet();
    /// Makes all rules open again, without a mark.
    void reset();
    /// Shows a plain sentence below the rules, such as "Other rules are checked when you save." An empty text removes it.
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
