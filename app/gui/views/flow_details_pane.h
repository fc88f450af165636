// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one flow: what it is, what each direction carried, its rate. Shows what it is given; texts that did
// not change are left alone, so that a selection in them stays. Thread rule: GUI thread.
#pragma once

#include "app/model/flow_details.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QGridLayout;
class QLabel;

namespace netmoth::gui {

class RateSparkline;

class FlowDetailsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit FlowDetailsPane(QWidget* parent = nullptr);

    /// @p takenAt: when the flow was looked at, by any steady clock.
    void showFlow(const flow::FlowSnapshot& flow, bool ended, std::chrono::nanoseconds takenAt,
                  const model::FlowNames& names = {});
    void showNothing();

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString fact(const QString& name) const;  ///< What stands beside @p name; empty: nothing does.
    [[nodiscard]] QString sent(const QString& name) const;
    [[nodiscard]] QString returned(const QString& name) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A grid of labels that is filled anew without being made anew.
    class Grid
    {
    public:
        Grid(QWidget& parent, int columns);
        void setLines(const std::vector<QStringList>& lines);
        [[nodiscard]] QString text(const QString& firstInLine, int column) const;
        void applyColors(const QPalette& palette);
        [[nodiscard]] QWidget* widget() const { return m_widget; }

    private:
        QWidget* m_widget;
        QGridLayout* m_layout;
        int m_columns;
        std::vector<std::vector<QLabel*>> m_labels;
    };

    QLabel* m_title;
    Grid m_facts;
    Grid m_directions;
    RateSparkline* m_rate;
    std::optional<flow::FlowId> m_shown;
};

}  // namespace netmoth::gui
