// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that need more room than they have: in labels, buttons, tabs, titles of columns and groups, choices and hints
// of a window as it is laid out now. What is scrolled out of sight counts, what is hidden does not.
#pragma once

#include "tests/gui/accessibility_check.h"

#include <QAbstractSpinBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace netmoth::test {

class CutTextCheck
{
public:
    explicit CutTextCheck(QWidget& window)
        : m_window(window)
    {
        checkButtons();
        checkLabels();
        checkTabs();
        checkHeaders();
        checkInputs();
        const QSize least = m_window.minimumSizeHint();
        if (m_window.isVisible() && (m_window.width() < least.width() || m_window.height() < least.height()))
            m_cut << QStringLiteral("%1 is smaller than what is in it").arg(describe(m_window));
    }

    /// "QPushButton "save" in …: "Speichern" has 70 of 74 pixels"
    [[nodiscard]] const QStringList& found() const { return m_cut; }

private:
    void check(const QWidget& widget, const QString& text, int has, int needs)
    {
        if (!text.isEmpty() && has < needs)
            m_cut << QStringLiteral("%1: \"%2\" has %3 of %4 pixels").arg(describe(widget), text).arg(has).arg(needs);
    }
    template <typename Widget>
    [[nodiscard]] QList<Widget*> seen() const
    {
        QList<Widget*> widgets;
        for (Widget* widget : m_window.findChildren<Widget*>())
            if (widget->isVisible() && widget->window() == &m_window)
                widgets << widget;
        return widgets;
    }

    void checkButtons()
    {
        for (const auto* button : seen<QAbstractButton>())
            check(*button, button->text(), button->width(), button->minimumSizeHint().width());
        for (const auto* bar : seen<QMenuBar>())
            check(*bar, bar->actions().first()->text(), bar->width(), bar->sizeHint().width());
    }
    void checkLabels()
    {
        for (const auto* label : seen<QLabel>()) {
            if (label->wordWrap())
                check(*label, label->text(), label->height(), label->heightForWidth(label->width()));
            else if (label->textFormat() != Qt::RichText)
                check(*label, label->text(), label->width(),
                      label->fontMetrics().size(Qt::TextShowMnemonic, label->text()).width());
        }
        for (const auto* group : seen<QGroupBox>())
            check(*group, group->title(), group->width(), group->fontMetrics().horizontalAdvance(group->title()));
    }
    void checkTabs()
    {
        for (const auto* bar : seen<QTabBar>()) {
            check(*bar, bar->tabText(0), bar->width(), bar->sizeHint().width());
            for (int tab = 0; tab < bar->count(); ++tab)
                check(*bar, bar->tabText(tab), bar->tabRect(tab).width(),
                      bar->fontMetrics().size(Qt::TextShowMnemonic, bar->tabText(tab)).width());
        }
    }
    void checkHeaders()
    {
        for (const auto* header : seen<QHeaderView>())
            for (int section = 0; header->orientation() == Qt::Horizontal && section < header->count(); ++section) {
                const QString title = header->model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
                if (!header->isSectionHidden(section))
                    check(*header->parentWidget(), title, header->sectionSize(section),
                          header->fontMetrics().horizontalAdvance(title) + kTitleRoom);
            }
    }
    void checkInputs()
    {
        for (const auto* choice : seen<QComboBox>()) {
            QStyleOptionComboBox option;
            option.initFrom(choice);
            const QRect room =
                choice->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, choice);
            check(*choice, choice->currentText(), room.width(),
                  choice->fontMetrics().horizontalAdvance(choice->currentText()));
        }
        for (const auto* line : seen<QLineEdit>()) {
            const bool isNumber = qobject_cast<const QAbstractSpinBox*>(line->parentWidget()) != nullptr;
            const QString text = isNumber ? line->text() : line->placeholderText();
            const QMargins margins = line->textMargins();
            check(*line, text, line->width() - margins.left() - margins.right(),
                  line->fontMetrics().horizontalAdvance(text));
        }
    }

    static constexpr int kTitleRoom = 4;  // a title that touches its neighbour is as good as cut
    QWidget& m_window;
    QStringList m_cut;
};

inline QStringList cutTexts(QWidget& window)
{
    return CutTextCheck(window).found();
}

}  // namespace netmoth::test
