// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration editor: form, YAML text and the changes that saving will make, over one ConfigDocument. Saved
// values take effect at once if possible; otherwise a button restarts the capture and states what is lost.
#pragma once

#include "core/config/configuration.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;

namespace netmoth::gui {

class ChangesPage;
class ConfigDocument;
class FormPage;
class LiveCapture;
class MessageBanner;
class YamlPage;

class ConfigDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p path: the file to edit, or to make. @p ownPath: where a copy is saved when that one is read-only.
    ConfigDialog(LiveCapture& capture, const QString& path, const QString& ownPath, QWidget* parent = nullptr);

    [[nodiscard]] ConfigDocument& document() { return *m_document; }
    [[nodiscard]] FormPage& form() { return *m_form; }
    [[nodiscard]] YamlPage& yaml() { return *m_yaml; }
    [[nodiscard]] ChangesPage& changes() { return *m_changes; }
    [[nodiscard]] MessageBanner& banner() { return *m_banner; }
    [[nodiscard]] QTabWidget& tabs() { return *m_tabs; }
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] bool hasUnsaved() const;

signals:
    void helpWanted(const QString& topic);

public slots:
    void reject() override;  ///< Asks, in place, when there is something unsaved.

private:
    void build();
    void fillPresets();
    void showState();
    void showDisk();
    void askAboutUnsaved();
    void advance();
    bool findProblem();
    void save(bool overwrite);
    void saveCopy();
    void takeEffect(const config::Configuration& before);
    void restartCapture();
    void revert();

    LiveCapture& m_capture;
    QString m_ownPath;
    ConfigDocument* m_document;
    MessageBanner* m_banner;
    QTabWidget* m_tabs;
    FormPage* m_form;
    YamlPage* m_yaml;
    ChangesPage* m_changes;
    QLabel* m_status;
    QPushButton* m_presets;
    QPushButton* m_revert;
    QPushButton* m_restart;
    QPushButton* m_save;
    QString m_filterProblem;
    bool m_awaitsFilter = false;  ///< A saved filter is on its way to the kernel.
    bool m_mayDiscard = false;
    bool m_keepsMine = false;  ///< A change on disk by another program may be overwritten.
};

}  // namespace netmoth::gui
