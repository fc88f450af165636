// SPDX-License-Identifier: GPL-3.0-or-later
// Finding in a followed stream, and going through its parts: what is looked for, the result, the buttons and their
// keys. Decides nothing. Thread rule: GUI thread.
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
        None,  ///< Nothing to say: it is in sight, or was not looked for.
        Searching,
        NotFound,
        FromTheOtherEnd
    };

    explicit StreamFindBar(QWidget* parent = nullptr);

    [[nodiscard]] QString needle() const;
    void focusNeedle();
    void setTakesBytes(bool takesBytes);  ///< As in a hex dump: "0d 0a" is looked for, too.
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
