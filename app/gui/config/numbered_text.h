// SPDX-License-Identifier: GPL-3.0-or-later
// Text with line numbers, in which lines can be marked.
#pragma once

#include <QPlainTextEdit>

namespace netmoth::gui {

class NumberedText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    struct Mark
    {
        int line = 0;  ///< From 1.
        bool isError = true;
        QString toolTip;
    };

    explicit NumberedText(QWidget* parent = nullptr);

    void setMarks(const QList<Mark>& marks);
    [[nodiscard]] const QList<Mark>& marks() const { return m_marks; }
    void goTo(int line, int column);  ///< From 1; the cursor moves there and the line is shown.
    /// The exact text: toPlainText() would replace no-break spaces by spaces.
    [[nodiscard]] QString exactText() const;
    /// Replaces only what differs from @p text, so that cursor, scroll position and undo history stay.
    void updateText(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    friend class LineNumbers;
    [[nodiscard]] int numbersWidth() const;
    void paintNumbers(QPaintEvent* event);
    void layOutNumbers();
    void showMarks();

    QWidget* m_numbers;
    QList<Mark> m_marks;
};

}  // namespace netmoth::gui
