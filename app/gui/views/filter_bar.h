// SPDX-License-Identifier: GPL-3.0-or-later
// A filter in some language: the line, its button, a menu of recent and saved ones, and what is wrong with it
// underneath. Independent of the filter language: its owner answers edited() with showVerdict().
#pragma once

#include "app/gui/models/text_verdict.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace netmoth::gui {

class FilterEdit;
class FilterStore;

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    struct Texts
    {
        QString objectName;  ///< Of the line; its menu and message carry it with a suffix.
        QString label;       ///< With a mnemonic.
        QString name;        ///< For screen readers.
        QString placeholder;
        QString toolTip;
    };

    explicit FilterBar(const Texts& texts, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;  ///< Without the blanks around it.
    [[nodiscard]] const QString& textInForce() const { return m_inForce; }
    [[nodiscard]] FilterEdit& edit() { return *m_edit; }
    [[nodiscard]] QString error() const;  ///< The sentence that is shown.

    void setText(const QString& text);  ///< As one that is in force.
    void setInForce(const QString& text);
    /// About edited()'s @p text; of no interest once something else is written.
    void showVerdict(const QString& text, const TextVerdict& verdict);
    void setError(const QString& sentence);  ///< Shown at once, whatever the verdict. Empty: none.
    void setStore(FilterStore* store);       ///< Recent and saved filters; must outlive the bar.
    void addLeading(QWidget* widget);        ///< Before the label, on the same line.

    bool submit();  ///< As by Enter. False: the text is wrong, and the bar shows why.

signals:
    void edited(const QString& text);  ///< As written, blanks included.
    void
    submitted(const QString& text);  ///< Enter, the button or a choice from the menu; never what is known as wrong.

protected:
    void changeEvent(QEvent* event) override;
    virtual void addToMenu(QMenu& menu);  ///< More entries, at the menu's end.

private:
    void takeEdit();
    void showState();
    void showMessage();
    void fillMenu();
    void choose(const QString& text);
    void askForName();

    QHBoxLayout* m_row;
    FilterEdit* m_edit;
    QPushButton* m_apply;
    QPushButton* m_menuButton;
    QMenu* m_menu;
    QLabel* m_message;
    FilterStore* m_store = nullptr;
    QString m_inForce;
    int m_leadingCount = 0;
    QString m_sentence;  ///< From outside the verdict.
    QTimer m_patience;   ///< An incomplete filter is always wrong; the reason is shown when typing stops.
};

}  // namespace netmoth::gui
