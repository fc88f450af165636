// SPDX-License-Identifier: GPL-3.0-or-later
// One key of the configuration in the form: its name, an editor for its type, its unit, default, meaning and problem.
// Generated from the schema.
#pragma once

#include "core/config/config_schema.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace netmoth::gui {

class ConfigDocument;

class KeyRow final : public QFrame
{
    Q_OBJECT

public:
    KeyRow(const config::KeyDescription& key, ConfigDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] const config::KeyDescription& key() const { return m_key; }
    [[nodiscard]] QWidget& editor() { return *m_editor; }
    [[nodiscard]] QString value() const;                                         ///< As the editor has it.
    [[nodiscard]] QString problem() const;                                       ///< The sentence that is shown.
    [[nodiscard]] bool holdsWrongValue() const { return !m_refused.isEmpty(); }  ///< One that is not in the text.
    [[nodiscard]] bool answersTo(const QString& words) const;  ///< Name, help, topic or unit hold every word.

    void refresh();           ///< From the document; a wrong value that is being edited stays.
    void forgetWrongValue();  ///< Shows what the document has.

signals:
    void edited();  ///< The value or the problem is another.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeEditor();
    void makeLayout();
    void put(const QString& value);
    void write(const QString& value);
    void step(bool up);
    void showState();

    const config::KeyDescription& m_key;
    ConfigDocument& m_document;
    QLabel* m_name;
    QLabel* m_reading;  ///< The unit, or the value in a larger one.
    QLabel* m_help;
    QLabel* m_problem;
    QPushButton* m_default;
    QWidget* m_editor = nullptr;
    QLineEdit* m_line = nullptr;  ///< Texts and numbers.
    QComboBox* m_choice = nullptr;
    QCheckBox* m_check = nullptr;
    QString m_settled;  ///< The value when editing began.
    QString m_refused;  ///< Why the editor's value was not stored in the document.
};

}  // namespace netmoth::gui
