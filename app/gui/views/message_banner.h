// SPDX-License-Identifier: GPL-3.0-or-later
// A message in place, above what it is about, with buttons that help. Replaces message boxes.
#pragma once

#include <QFrame>
#include <QString>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace netmoth::gui {

class MessageBanner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind
    {
        Problem,
        Notice
    };

    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBanner(QWidget* parent = nullptr);

    /// Shows @p sentence, under @p title where there is one, in place of whatever was shown. Text can be selected;
    /// screen readers are told.
    void showMessage(Kind kind, const QString& sentence, std::vector<Action> actions = {}, const QString& title = {});
    void dismiss();
    /// Under the message that is shown, until another one is: 0 to 1.
    void setProgress(double share);

    [[nodiscard]] QString text() const;  ///< The sentence.
    [[nodiscard]] QString title() const;
    [[nodiscard]] int progressPercent() const;  ///< -1: none is shown.
    [[nodiscard]] bool showsProblem() const { return !isHidden() && m_kind == Kind::Problem; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_text;
    QProgressBar* m_progress;
    QHBoxLayout* m_buttons;
    Kind m_kind = Kind::Notice;
};

}  // namespace netmoth::gui
