// SPDX-License-Identifier: GPL-3.0-or-later
// The display filter: which of the flows that were captured are shown. Checked at each keystroke, with completion.
#pragma once

#include "app/gui/views/filter_bar.h"
#include "app/model/flow_update.h"

namespace netmoth::gui {

class DisplayFilterBar final : public FilterBar
{
    Q_OBJECT

public:
    explicit DisplayFilterBar(QWidget* parent = nullptr);

    /// Applies @p text, or shows what is wrong with it. For "filter on this".
    void apply(const QString& text);

signals:
    void filterChanged(const netmoth::model::FlowFilterPtr& filter);  ///< Null: every flow.
    void helpWanted();                                                ///< On the language.

protected:
    void addToMenu(QMenu& menu) override;

private:
    void check(const QString& text);
    void put(const QString& text);
};

}  // namespace netmoth::gui
