// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a followed stream. A mark in the margin and the background colour show the sender. Thread rule: GUI
// thread.
#pragma once

#include "app/model/stream_pages.h"

#include <QPlainTextEdit>

#include <vector>

namespace netmoth::gui {

class StreamView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit StreamView(QWidget* parent = nullptr);

    /// Replaces only what differs from the current text: selection and position stay if their text does. A view that
    /// shows the end continues to show it.
    void showLines(std::vector<model::StreamLine> lines);
    /// The same lines with other notes, as in another language: selection and position stay.
    void showAnew(std::vector<model::StreamLine> lines);
    [[nodiscard]] const std::vector<model::StreamLine>& lines() const { return m_lines; }

    /// Where the cursor is, in lines and columns.
    struct Place
    {
        std::size_t line = 0;
        qsizetype column = 0;
    };
    void select(const Place& from, const Place& to);
    void showBeginning();
    void showEnd();

    /// Behind what @p direction sent.
    [[nodiscard]] QColor backgroundOf(flow::Direction direction) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    friend class StreamMarks;
    template <typename Paint>
    void forEachVisible(const QRect& area, Paint&& paint) const;
    void paintMarks(QPaintEvent* event);
    [[nodiscard]] int marksWidth() const;
    [[nodiscard]] Place placeOf(int position) const;
    void layOut();
    void retranslate();

    std::vector<model::StreamLine> m_lines;
    QWidget* m_marks;
};

}  // namespace netmoth::gui
