// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

namespace Descope {

class LinkButton;

// Has a button that asks for a new password, which its owner puts where it belongs, and stands below the field while it says what
// to do with the one that was made. Object names: suggestButton, suggestionNote, copyButton. Private to the library.
class PasswordSuggestion : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordSuggestion(QWidget *parent = nullptr);
    ~PasswordSuggestion() override;

    LinkButton *button() const;

public Q_SLOTS:
    // Shows and speaks the note, and offers to copy.
    void showNote();
    void hideNote();
    // Puts the password into the clipboard as copySecret() does, and says so.
    void copy(const QString &password);

Q_SIGNALS:
    void requested();
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
