// SPDX-License-Identifier: GPL-3.0-or-later
// The capture filter: a line of libpcap's language, its error underneath. Knows nothing of compilers.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace netmoth::gui {

class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);       ///< As one that is in force.
    void setError(const QString& sentence);  ///< Empty: none.
    void setInForce();                       ///< What is written is what filters.
    [[nodiscard]] QString error() const;

signals:
    void submitted(const QString& text);  ///< Enter, or the button.

private:
    void showWhetherChanged();

    QLineEdit* m_edit;
    QPushButton* m_apply;
    QLabel* m_error;
    QString m_inForce;
};

}  // namespace netmoth::gui
