// SPDX-License-Identifier: GPL-3.0-or-later
// Which directions of a followed stream are shown, and how. Thread rule: GUI thread.
#pragma once

#include "app/model/stream_pages.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace netmoth::gui {

class StreamLookBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StreamLookBar(QWidget* parent = nullptr);

    [[nodiscard]] model::StreamLook look() const;
    void nameSides(const QString& fromOriginator, const QString& fromResponder);

signals:
    void lookChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Choice
    {
        QLabel* caption;
        QComboBox* box;
    };
    Choice add(QHBoxLayout& layout, const char* name, int entries);
    void retranslate();

    Choice m_sides;
    Choice m_form;
    Choice m_encoding;
};

}  // namespace netmoth::gui
