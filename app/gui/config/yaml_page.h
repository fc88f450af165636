// SPDX-License-Identifier: GPL-3.0-or-later
// The text of the file: highlighted, with problems marked at their lines and listed underneath.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace netmoth::gui {

class ConfigDocument;
class NumberedText;
class YamlHighlighter;

class YamlPage final : public QWidget
{
    Q_OBJECT

public:
    explicit YamlPage(ConfigDocument& document, QWidget* parent = nullptr);

    void takeOver();  ///< Applies the current text, without waiting for a pause.
    [[nodiscard]] NumberedText& editor() { return *m_editor; }
    [[nodiscard]] QListWidget& problems() { return *m_problems; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showDocument();
    void showProblems();
    void goTo(const QListWidgetItem* item);

    ConfigDocument& m_document;
    NumberedText* m_editor;
    YamlHighlighter* m_highlighter;
    QListWidget* m_problems;
    QLabel* m_notice;
    QTimer m_pause;
    bool m_isUpdating = false;
};

}  // namespace netmoth::gui
