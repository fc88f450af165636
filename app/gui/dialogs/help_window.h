// SPDX-License-Identifier: GPL-3.0-or-later
// The help, one page per view, in Markdown from the program's resources (resources/help/). F1 opens the page of the
// view that has the focus. Thread rule: GUI thread.
#pragma once

#include <QDialog>

class QLineEdit;
class QTextBrowser;

namespace netmoth::gui {

class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// Shows @p topic in the help window of @p parent, of which there is one. An unknown topic shows the contents.
    static HelpWindow& showTopic(QWidget& parent, const QString& topic);

    void setTopic(const QString& topic);
    [[nodiscard]] QString topic() const;
    [[nodiscard]] QTextBrowser& page() { return *m_page; }

    /// The path of @p topic: in the user's language if it is translated, else in English. Empty: no such topic.
    [[nodiscard]] static QString resourceOf(const QString& topic);

protected:
    void changeEvent(QEvent* event) override;

private:
    void findNext();

    QTextBrowser* m_page;
    QLineEdit* m_search;
};

}  // namespace netmoth::gui
