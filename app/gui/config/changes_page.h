// SPDX-License-Identifier: GPL-3.0-or-later
// What saving will change in the file, line by line.
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace netmoth::gui {

class ConfigDocument;

class ChangesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPage(const ConfigDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] int changedLineCount() const { return m_changedLines; }
    [[nodiscard]] QString text() const;

signals:
    void countChanged(int changedLines);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showChanges();

    const ConfigDocument& m_document;
    QLabel* m_summary;
    QPlainTextEdit* m_lines;
    int m_changedLines = -1;
};

}  // namespace netmoth::gui
