// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

#include <chrono>

class QTimer;

namespace Descope {

namespace Ui {
class RestoringView;
}

/// Says that a stored session is being renewed ("Restoring your session…"). Cancel appears when that takes longer.
/// Object names: spinner.
class RestoringView : public View
{
    Q_OBJECT

public:
    explicit RestoringView(QWidget *parent = nullptr);
    ~RestoringView() override;

    /// Returns the time from showing the screen to showing Cancel, which is 2 s unless set. Esc sends cancelled() at once.
    std::chrono::milliseconds cancelDelay() const;
    void setCancelDelay(std::chrono::milliseconds delay);

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    std::unique_ptr<Ui::RestoringView> m_ui;
    QTimer *m_cancelTimer;
};

} // namespace Descope
