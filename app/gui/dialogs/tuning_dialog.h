// SPDX-License-Identifier: GPL-3.0-or-later
// Tools → Optimise this system: the tuning script's table for an interface, before anything is changed; then apply and
// revert if an installed script may run as root, or the command for a terminal. Thread rule: GUI thread.
#pragma once

#include "app/gui/models/system_tuner.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace netmoth::gui {

class MessageBanner;

class TuningDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p interfaces to select from; @p chosen first, even if it is not among them.
    TuningDialog(TuningPrograms programs, const QStringList& interfaces, const QString& chosen,
                 QWidget* parent = nullptr);

    /// Shows the same as @p previous, a dialog of the previous window in another language, and reports the result of a
    /// change that @p previous started.
    void continueFrom(TuningDialog& previous);

    [[nodiscard]] QString interfaceName() const;
    [[nodiscard]] MessageBanner& banner() { return *m_banner; }
    [[nodiscard]] const TuningModel& preview() const { return m_preview; }
    [[nodiscard]] const TuningModel& saved() const { return m_saved; }
    [[nodiscard]] QString statusText() const;

signals:
    void helpWanted(const QString& topic);

private:
    void build(const QStringList& interfaces, const QString& chosen);
    [[nodiscard]] QWidget* buildChoice(const QStringList& interfaces, const QString& chosen);
    [[nodiscard]] QWidget* buildButtons();
    [[nodiscard]] QTableView* buildTable(TuningModel& model, const char* name, const QString& accessibleName,
                                         TuningModel::Column hidden);
    void look();
    void lookAgain();  ///< The banner stays.
    void showLook(const TuningRows& preview, const TuningRows& saved);
    void showLookFailure(const QString& sentence);
    void showResult(const TuningRows& result);
    void change(SystemTuner::Change change);
    void showFailure(const QString& sentence, bool inTerminal);
    void showTerminalCommands();
    void showState();
    void copy();

    SystemTuner m_tuner;
    TuningModel m_preview;
    TuningModel m_saved;
    QComboBox* m_interfaces = nullptr;
    MessageBanner* m_banner;
    QTabWidget* m_tabs;
    QLabel* m_status;
    QCheckBox* m_persistent;
    QPushButton* m_apply = nullptr;
    QPushButton* m_revert = nullptr;
    SystemTuner::Change m_lastChange = SystemTuner::Change::Apply;
    QString m_result;       ///< The result of the last change.
    int m_wouldChange = 0;  ///< Of the last check, whatever the table shows.
    bool m_isLooking = false;
    bool m_showsResult = false;  ///< The table is the last change's, not a preview.
};

}  // namespace netmoth::gui
