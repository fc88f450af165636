// SPDX-License-Identifier: GPL-3.0-or-later
// The controls for searching a followed stream and for moving through its parts: search text, result, buttons and keys.
// No logic. Thread rule: GUI thread.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace netmoth::gui {

class StreamFindBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Result
    {
        None,  ///< No message: the match is visible, or nothing was searched.
        Searching,
        NotFound,
        FromTheOtherEnd
    };

    explicit StreamFindBar(QWidget* parent = nullptr);

    [[nodiscard]] QString needle() const;
    void focusNeedle();
    void setTakesBytes(bool takesBytes);  ///< As in a hex dump: also finds bytes such as "0d 0a".
    void showResult(Result result);
    void showPart(int number, int count);  ///< From 0; hidden where there is one.
    [[nodiscard]] QString partText() const;

signals:
    void searchWanted(bool backwards);
    void partWanted(int number);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();

    QLineEdit* m_needle;
    QPushButton* m_next;
    QPushButton* m_previous;
    QLabel* m_result;
    QWidget* m_parts;
    QPushButton* m_earlier;
    QLabel* m_part;
    QPushButton* m_later;
    Result m_shown = Result::None;
    bool m_takesBytes = false;
    int m_number = 0;
    int m_count = 1;
};

}  // namespace netmoth::gui
