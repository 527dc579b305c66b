// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

namespace Descope {

/// Shows how strong a password is, by filled segments and a word. Object name of the word: strengthText.
class StrengthBar : public QWidget
{
    Q_OBJECT
    /// The strength, from 0 (very weak) to 4 (strong). While it is -1 (unknown) nothing is shown. Other values are clamped. Once
    /// a score was shown the bar keeps its place while it is unknown again, so that the form does not jump while somebody types.
    Q_PROPERTY(int score READ score WRITE setScore)

public:
    explicit StrengthBar(QWidget *parent = nullptr);
    ~StrengthBar() override;

    int score() const;
    QString word() const; ///< "Fair"; empty when unknown
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void setScore(int score);
    /// Makes the strength unknown, and the bar without a place, as at first.
    void reset();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void keepPlace(bool keep);

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
