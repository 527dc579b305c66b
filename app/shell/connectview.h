// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

namespace Descope {

namespace Ui {
class ConnectView;
}

/// Asks which project people sign in to ("Connect to a Descope project"), in a program that nobody has set up yet.
/// Object names: projectIdEdit, projectIdError, advancedButton, advanced, baseUrlEdit, baseUrlError, helpButton.
class ConnectView : public View
{
    Q_OBJECT

public:
    /// These are fields of this program, beside those of the login.
    static constexpr Field ProjectId = Field::Own;
    static constexpr Field BaseUrl = Field(int(Field::Own) + 1);

    explicit ConnectView(QWidget *parent = nullptr);
    ~ConnectView() override;

public Q_SLOTS:
    /// Fills in the fields. A base URL opens "Advanced".
    void setProject(const QString &projectId, const QString &baseUrl);
    /// Opens "Advanced" for the error of a field in there.
    void showFieldError(Descope::Field field, const QString &text) override;

Q_SIGNALS:
    /// Sent when the person submits. Both are trimmed; the base URL is empty if that of the project's region is to be used. Not
    /// sent while busy.
    void submitted(const QString &projectId, const QString &baseUrl);
    void helpRequested();

protected:
    void send() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::ConnectView> m_ui;
};

} // namespace Descope
