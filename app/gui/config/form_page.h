// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of the schema as a form, by topic, with a search and a list of topics; and the unknown keys of the file.
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;

namespace netmoth::gui {

class ConfigDocument;
class KeyRow;

class FormPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FormPage(ConfigDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<KeyRow*>& rows() const { return m_rows; }
    [[nodiscard]] KeyRow* row(const QString& path) const;
    /// The first value that is not allowed and therefore not in the text; nullptr: none.
    [[nodiscard]] KeyRow* firstWrongRow() const;
    void forgetWrongValues();  ///< All rows show the document.
    void show(KeyRow& row);    ///< Scrolls there and gives it the focus.
    using QWidget::show;

signals:
    void edited();

private:
    void build();
    QWidget* makeSection(const QString& topic);
    void showDocument();
    void showUnknownKeys();
    void search(const QString& words);

    struct Section
    {
        QString topic;
        QWidget* box;
        std::vector<KeyRow*> rows;
    };

    ConfigDocument& m_document;
    QLineEdit* m_search;
    QListWidget* m_topics;
    QScrollArea* m_area;
    QLabel* m_unknown;
    QLabel* m_nothing;
    std::vector<Section> m_sections;
    std::vector<KeyRow*> m_rows;
};

}  // namespace netmoth::gui
