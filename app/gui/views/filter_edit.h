// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text in some filter language: shows the result of a checker (a mark, a tint, a wavy line under the wrong
// part) and offers completions. Independent of the filter language.
#pragma once

#include "app/gui/models/text_verdict.h"

#include <QLineEdit>
#include <QList>

#include <functional>
#include <optional>

class QCompleter;
class QStandardItemModel;

namespace netmoth::gui {

/// What can be written at a cursor: candidates for the characters from offset to offset + length.
struct TextCompletion
{
    struct Candidate
    {
        QString text;
        QString help;
    };
    int offset = 0;
    int length = 0;
    QList<Candidate> candidates;
};

class FilterEdit final : public QLineEdit
{
    Q_OBJECT

public:
    using CompletionSource = std::function<TextCompletion(const QString& text, int cursor)>;

    explicit FilterEdit(QWidget* parent = nullptr);

    void setCompletionSource(CompletionSource source);
    /// Nothing: not judged (empty, or judgement is under way).
    void showVerdict(const std::optional<TextVerdict>& verdict);
    [[nodiscard]] const std::optional<TextVerdict>& verdict() const { return m_verdict; }
    [[nodiscard]] QCompleter* completer() const { return m_completer; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;  ///< Tab completes while there is something to complete.

private:
    [[nodiscard]] bool isCompleting() const;
    [[nodiscard]] bool handlesKey(QKeyEvent& event);
    void offerCompletions(bool isAsked);
    void insertCandidate(const QString& candidate);
    void applyColors();

    CompletionSource m_source;
    QCompleter* m_completer = nullptr;
    QStandardItemModel* m_candidates = nullptr;
    QAction* m_mark;
    std::optional<TextVerdict> m_verdict;
    int m_replacedOffset = 0;
    int m_replacedLength = 0;
};

}  // namespace netmoth::gui
