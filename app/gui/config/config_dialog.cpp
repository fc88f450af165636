// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/config/config_dialog.h"

#include "app/gui/config/changes_page.h"
#include "app/gui/config/form_page.h"
#include "app/gui/config/key_row.h"
#include "app/gui/config/numbered_text.h"
#include "app/gui/config/yaml_page.h"
#include "app/gui/models/config_document.h"
#include "app/gui/models/live_capture.h"
#include "app/gui/views/message_banner.h"
#include "app/model/number_format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>

namespace netmoth::gui {

using DiskState = ConfigDocument::DiskState;

ConfigDialog::ConfigDialog(LiveCapture& capture, const QString& path, const QString& ownPath, QWidget* parent)
    : QDialog(parent)
    , m_capture(capture)
    , m_ownPath(ownPath)
    , m_document(new ConfigDocument(path, this))
    , m_banner(new MessageBanner(this))
    , m_tabs(new QTabWidget(this))
    , m_form(new FormPage(*m_document, this))
    , m_yaml(new YamlPage(*m_document, this))
    , m_changes(new ChangesPage(*m_document, this))
    , m_status(new QLabel(this))
    , m_presets(new QPushButton(tr("&Presets"), this))
    , m_revert(new QPushButton(tr("Rever&t"), this))
    , m_restart(new QPushButton(tr("&Restart the capture"), this))
    , m_save(new QPushButton(this))
{
    build();
    connect(m_document, &ConfigDocument::changed, this, &ConfigDialog::showState);
    connect(m_document, &ConfigDocument::diskChanged, this, &ConfigDialog::showDisk);
    connect(m_form, &FormPage::edited, this, &ConfigDialog::showState);
    connect(m_changes, &ChangesPage::countChanged, this, &ConfigDialog::showState);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_yaml->takeOver();
        showState();
    });
    connect(m_save, &QPushButton::clicked, this, &ConfigDialog::advance);
    connect(m_revert, &QPushButton::clicked, this, &ConfigDialog::revert);
    connect(m_restart, &QPushButton::clicked, this, &ConfigDialog::restartCapture);
    connect(&m_capture, &LiveCapture::filterAccepted, this, [this] { m_awaitsFilter = false; });
    connect(&m_capture, &LiveCapture::filterRefused, this, [this](const QString& sentence) {
        if (!std::exchange(m_awaitsFilter, false))
            return;
        m_filterProblem = tr(" The capture filter is saved, but not in force: %1").arg(sentence);
        m_status->setText(m_status->text() + m_filterProblem);
    });
    auto* shortcut = new QShortcut(QKeySequence::Save, this);
    connect(shortcut, &QShortcut::activated, this, &ConfigDialog::advance);
    showState();
    showDisk();
}

void ConfigDialog::build()
{
    m_tabs->setObjectName(QStringLiteral("configTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_form, tr("&Settings"));
    m_tabs->addTab(m_yaml, tr("&YAML"));
    m_tabs->addTab(m_changes, QString());
    m_status->setObjectName(QStringLiteral("configStatus"));
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_presets->setObjectName(QStringLiteral("configPresets"));
    m_presets->setToolTip(tr("Values for a purpose; source and output stay as they are"));
    m_revert->setObjectName(QStringLiteral("configRevert"));
    m_revert->setToolTip(tr("Back to what is in the file"));
    m_restart->setObjectName(QStringLiteral("configRestart"));
    m_save->setObjectName(QStringLiteral("configSave"));
    for (QPushButton* button : {m_presets, m_revert, m_restart})
        button->setAutoDefault(false);
    m_save->setAutoDefault(false);  // Enter in a line is no command to save
    auto* close = new QPushButton(tr("&Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &ConfigDialog::reject);
    fillPresets();
    auto* help = new QPushButton(tr("H&elp"), this);
    help->setAutoDefault(false);
    help->setShortcut(QKeySequence::HelpContents);
    connect(help, &QPushButton::clicked, this, [this] { emit helpWanted(QStringLiteral("configuration")); });

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(help);
    buttons->addWidget(m_presets);
    buttons->addWidget(m_revert);
    buttons->addStretch(1);
    buttons->addWidget(m_restart);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_status);
    layout->addLayout(buttons);
    m_restart->hide();
    resize(980, 720);
}

void ConfigDialog::fillPresets()
{
    auto* menu = new QMenu(m_presets);
    menu->setToolTipsVisible(true);
    for (const config::Preset& preset : config::presets()) {
        const QString name = QCoreApplication::translate("Settings", std::string(preset.name).c_str());
        const QString help = QCoreApplication::translate("Settings", std::string(preset.help).c_str());
        QAction* action = menu->addAction(name, this, [this, &preset, name, help] {
            m_yaml->takeOver();
            m_form->forgetWrongValues();
            const auto applied = m_document->applyPreset(preset);
            m_status->setText(applied ? tr("%1: %2 Nothing is saved yet.").arg(name, help)
                                      : QString::fromStdString(applied.error().sentence));
        });
        action->setToolTip(help);
    }
    m_presets->setMenu(menu);
}

QString ConfigDialog::statusText() const
{
    return m_status->text();
}

bool ConfigDialog::hasUnsaved() const
{
    return m_document->isModified() || m_form->firstWrongRow() != nullptr;
}

void ConfigDialog::showState()
{
    setWindowTitle(tr("Configuration: %1[*]").arg(m_document->path()));
    setWindowModified(hasUnsaved());
    const int lines = m_changes->changedLineCount();
    m_tabs->setTabText(m_tabs->indexOf(m_changes), lines == 0 ? tr("C&hanges") : tr("C&hanges (%1)").arg(lines));
    m_save->setText(m_tabs->currentWidget() == m_changes ? tr("Sa&ve") : tr("Re&view and save…"));
    const DiskState disk = m_document->diskState();
    m_save->setEnabled((hasUnsaved() || disk == DiskState::New || disk == DiskState::Removed) &&
                       m_document->loadFailure().isEmpty());
    m_revert->setEnabled(hasUnsaved());
    m_mayDiscard = false;
}

void ConfigDialog::showDisk()
{
    const QString name = QFileInfo(m_document->path()).fileName();
    if (!m_document->loadFailure().isEmpty()) {
        m_banner->showMessage(MessageBanner::Kind::Problem, m_document->loadFailure());
        return showState();
    }
    const MessageBanner::Action keepMine{tr("Keep mine"), [this] {
                                             m_keepsMine = true;
                                             m_banner->dismiss();
                                         }};
    switch (m_document->diskState()) {
    case DiskState::Changed:
        if (!hasUnsaved()) {
            m_document->reload();
            m_status->setText(tr("%1 was changed on disk and is loaded anew.").arg(name));
            return;
        }
        m_keepsMine = false;
        m_banner->showMessage(MessageBanner::Kind::Notice,
                              tr("%1 was changed on disk by another program. What you edit here is based on the file "
                                 "before that.")
                                  .arg(name),
                              {{tr("Load the file, discard mine"),
                                [this] {
                                    m_form->forgetWrongValues();
                                    m_document->reload();
                                }},
                               keepMine});
        break;
    case DiskState::Removed:
        m_keepsMine = false;
        m_banner->showMessage(MessageBanner::Kind::Notice,
                              tr("%1 was removed from the disk. Saving makes it again.").arg(name), {keepMine});
        break;
    case DiskState::New:
    case DiskState::AsLoaded:
        m_keepsMine = false;
        if (!m_document->isReadOnly()) {
            m_banner->dismiss();
            break;
        }
        std::vector<MessageBanner::Action> actions;
        if (m_document->path() != m_ownPath)
            actions.push_back({tr("Save a copy as my own"), [this] { saveCopy(); }});
        m_banner->showMessage(MessageBanner::Kind::Notice,
                              tr("%1 is read-only for you. A copy at %2 is read in its place when netmoth starts.")
                                  .arg(m_document->path(), m_ownPath),
                              std::move(actions));
        break;
    }
    showState();
}

/// From the form or the text to the changes, and from there onto the disk.
void ConfigDialog::advance()
{
    m_yaml->takeOver();
    if (!m_save->isEnabled() || findProblem())
        return;
    if (m_tabs->currentWidget() != m_changes)
        m_tabs->setCurrentWidget(m_changes);
    else
        save(m_keepsMine);
}

/// Moves to the first problem that must be corrected. @return false: there is none.
bool ConfigDialog::findProblem()
{
    if (KeyRow* row = m_form->firstWrongRow(); row != nullptr) {
        m_tabs->setCurrentWidget(m_form);
        m_form->show(*row);
        m_status->setText(tr("Mend this before saving: %1").arg(row->problem()));
        return true;
    }
    const config::Diagnostic* error = m_document->outcome().firstError();
    if (error == nullptr)
        return false;
    m_tabs->setCurrentWidget(m_yaml);
    m_yaml->editor().goTo(static_cast<int>(error->line), static_cast<int>(error->column));
    m_status->setText(
        tr("Mend line %1 before saving: %2").arg(error->line).arg(QString::fromStdString(error->sentence)));
    return true;
}

void ConfigDialog::save(bool overwrite)
{
    const config::Configuration before = m_document->loaded();
    if (const auto saved = m_document->save(overwrite); !saved)
        m_status->setText(QString::fromStdString(saved.error().sentence));
    else
        takeEffect(before);
}

void ConfigDialog::saveCopy()
{
    m_yaml->takeOver();
    if (findProblem())
        return;
    const config::Configuration before = m_document->loaded();
    if (const auto saved = m_document->saveAs(m_ownPath); !saved)
        m_status->setText(QString::fromStdString(saved.error().sentence));
    else
        takeEffect(before);
}

void ConfigDialog::takeEffect(const config::Configuration& before)
{
    m_keepsMine = false;
    m_filterProblem.clear();
    m_awaitsFilter = true;
    const ConfigurationEffect effect = m_capture.takeConfiguration(before, m_document->outcome().configuration);
    m_awaitsFilter = m_awaitsFilter && !effect.atOnce.isEmpty();
    QStringList sentences{tr("%1 is saved.").arg(m_document->path())};
    if (!effect.atOnce.isEmpty())
        sentences << tr("In force at once: %1.").arg(effect.atOnce.join(QStringLiteral(", ")));
    if (!effect.atNextStart.isEmpty())
        sentences << tr("At the next start of a capture: %1.").arg(effect.atNextStart.join(QStringLiteral(", ")));
    if (effect.needsRestart)
        sentences << (m_capture.isFile()
                          ? tr("Restarting reads %1 again from its beginning.").arg(m_capture.sourceName())
                          : tr("Restarting ends the capture of %1: its %2 flows and its charts leave the window, and "
                               "packets that pass until it runs again are not seen.")
                                .arg(m_capture.sourceName(), model::formatExact(m_capture.flows().totalCount())));
    m_restart->setVisible(effect.needsRestart);
    m_status->setText(sentences.join(QLatin1Char(' ')) + m_filterProblem);
}

void ConfigDialog::restartCapture()
{
    m_restart->hide();
    m_capture.restart();
    m_status->setText(tr("The capture is restarted with the values that are saved."));
}

void ConfigDialog::revert()
{
    m_document->revert();
    m_form->forgetWrongValues();
    m_status->setText(tr("Everything is as in the file."));
    showState();
}

void ConfigDialog::askAboutUnsaved()
{
    m_banner->showMessage(MessageBanner::Kind::Notice, tr("There are changes that are not saved."),
                          {{tr("Review and save"), [this] { advance(); }},
                           {tr("Discard and close"),
                            [this] {
                                m_mayDiscard = true;
                                reject();
                            }},
                           {tr("Keep editing"), [this] { showDisk(); }}});
}

void ConfigDialog::reject()
{
    m_yaml->takeOver();
    if (hasUnsaved() && !m_mayDiscard)
        askAboutUnsaved();
    else
        QDialog::reject();
}

}  // namespace netmoth::gui
