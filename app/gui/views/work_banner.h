// SPDX-License-Identifier: GPL-3.0-or-later
// Shows work in the background that takes long, with its progress and a button that ends it. A banner of its own, so
// that no message takes the button away. Thread rule: GUI thread.
#pragma once

#include "app/gui/views/message_banner.h"
#include "app/model/background_work.h"

namespace netmoth::gui {

class WorkBanner final : public MessageBanner
{
    Q_OBJECT

public:
    explicit WorkBanner(QWidget* parent = nullptr);

    /// Shows @p work from began() to ended(), with a button that cancels it. @p work outlives the banner.
    void follow(model::BackgroundWork& work);
    /// Shows @p what until dismiss(), with the button @p ending that calls @p end.
    void showWork(const model::Saying& what, const model::Saying& ending, std::function<void()> end);

protected:
    void changeEvent(QEvent* event) override;

private:
    model::Saying m_what;
    model::Saying m_ending;
    std::function<void()> m_end;
};

}  // namespace netmoth::gui
