// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/tuning_dialog.h"

#include "app/gui/views/column_layout.h"
#include "app/gui/views/data_table.h"
#include "app/gui/views/message_banner.h"
#include "app/model/capture_presentation.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace netmoth::gui {

using Change = SystemTuner::Change;

namespace {

constexpr int kLongestColumn = 60;  // characters

/// Nothing is cut, as far as there is room for it.
void fitColumns(QTableView& table)
{
    QFont bold = table.font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const QAbstractItemModel& model = *table.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        int width = table.horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < model.rowCount(); ++row)
            width = std::max(width, metrics.horizontalAdvance(model.index(row, column).data().toString()));
        table.setColumnWidth(column, std::min(width, kLongestColumn * metrics.averageCharWidth()) +
                                         3 * ColumnLayout::kCellPadding);
    }
}

}  // namespace

TuningDialog::TuningDialog(TuningPrograms programs, const QStringList& interfaces, const QString& chosen,
                           QWidget* parent)
    : QDialog(parent)
    , m_tuner(std::move(programs))
    , m_banner(new MessageBanner(this))
    , m_tabs(new QTabWidget(this))
    , m_status(new QLabel(this))
    , m_persistent(new QCheckBox(tr("Also at each &start of this computer"), this))
{
    setWindowTitle(tr("Optimise This System"));
    setObjectName(QStringLiteral("tuningDialog"));
    build(interfaces, chosen);
    connect(&m_tuner, &SystemTuner::looked, this, &TuningDialog::showLook);
    connect(&m_tuner, &SystemTuner::lookFailed, this, &TuningDialog::showLookFailure);
    connect(&m_tuner, &SystemTuner::changed, this, &TuningDialog::showResult);
    connect(&m_tuner, &SystemTuner::changeFailed, this, &TuningDialog::showFailure);
    look();
}

void TuningDialog::build(const QStringList& interfaces, const QString& chosen)
{
    auto* intro = new QLabel(tr("What decides on this computer whether packets are lost before a capture sees them. "
                                "Nothing is changed before you choose to apply it."),
                             this);
    intro->setWordWrap(true);
    m_tabs->setObjectName(QStringLiteral("tuningTabs"));
    m_tabs->addTab(
        buildTable(m_preview, "tuningPreview", tr("Settings, as they are and as they would be"), TuningModel::Since),
        tr("&Preview"));
    m_tabs->addTab(buildTable(m_saved, "tuningSaved", tr("Settings that are changed, and what they were before"),
                              TuningModel::Why),
                   QString());
    m_status->setObjectName(QStringLiteral("tuningStatus"));
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_status->setAccessibleName(tr("State of the settings"));
    m_persistent->setObjectName(QStringLiteral("tuningPersistent"));
    m_persistent->setToolTip(tr("Without it, a restart of the computer undoes everything"));
    connect(m_persistent, &QCheckBox::toggled, this, &TuningDialog::showState);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(buildChoice(interfaces, chosen));
    layout->addWidget(m_banner);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_status);
    layout->addWidget(m_persistent);
    layout->addWidget(buildButtons());
    resize(1180, 640);
    m_tabs->currentWidget()->setFocus();
}

QWidget* TuningDialog::buildChoice(const QStringList& interfaces, const QString& chosen)
{
    auto* row = new QWidget(this);
    m_interfaces = new QComboBox(row);
    m_interfaces->setObjectName(QStringLiteral("tuningInterface"));
    m_interfaces->addItems(interfaces);
    if (m_interfaces->findText(chosen) < 0 && !chosen.isEmpty())
        m_interfaces->insertItem(0, chosen);
    m_interfaces->setCurrentText(chosen);
    auto* caption = new QLabel(tr("&Interface:"), row);
    caption->setBuddy(m_interfaces);
    auto* again = new QPushButton(tr("&Look Again"), row);
    again->setObjectName(QStringLiteral("tuningLook"));
    again->setShortcut(QKeySequence::Refresh);
    again->setAutoDefault(false);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget :
         {static_cast<QWidget*>(caption), static_cast<QWidget*>(m_interfaces), static_cast<QWidget*>(again)})
        layout->addWidget(widget);
    layout->addStretch();
    const auto lookAnew = [this] {
        m_showsResult = false;
        m_result.clear();
        look();
    };
    connect(m_interfaces, &QComboBox::currentTextChanged, this, lookAnew);
    connect(again, &QPushButton::clicked, this, lookAnew);
    return row;
}

QTableView* TuningDialog::buildTable(TuningModel& model, const char* name, const QString& accessibleName,
                                     TuningModel::Column hidden)
{
    auto* table = new DataTable(this);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(accessibleName);
    table->setModel(&model);
    table->hideColumn(hidden);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(&model, &QAbstractItemModel::modelReset, table, [table] { fitColumns(*table); });
    return table;
}

QWidget* TuningDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::Help, this);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::ActionRole);
    m_apply->setObjectName(QStringLiteral("tuningApply"));
    m_revert = buttons->addButton(tr("&Revert"), QDialogButtonBox::ActionRole);
    m_revert->setObjectName(QStringLiteral("tuningRevert"));
    m_revert->setToolTip(tr("Puts back exactly what was there before"));
    QPushButton* copyTable = buttons->addButton(tr("C&opy Table"), QDialogButtonBox::ActionRole);
    copyTable->setObjectName(QStringLiteral("tuningCopy"));
    for (QAbstractButton* button : buttons->buttons())
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Help)->setShortcut(QKeySequence::HelpContents);
    connect(buttons, &QDialogButtonBox::helpRequested, this, [this] { emit helpWanted(QStringLiteral("optimise")); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyTable, &QPushButton::clicked, this, &TuningDialog::copy);
    connect(m_apply, &QPushButton::clicked, this,
            [this] { change(m_persistent->isChecked() ? Change::ApplyPersistently : Change::Apply); });
    connect(m_revert, &QPushButton::clicked, this, [this] { change(Change::Revert); });
    return buttons;
}

void TuningDialog::continueFrom(TuningDialog& previous)
{
    m_lastChange = previous.m_lastChange;
    m_persistent->setChecked(previous.m_persistent->isChecked());
    if (previous.m_showsResult)
        showResult(previous.m_preview.rows());
    m_tabs->setCurrentIndex(previous.m_tabs->currentIndex());
    m_tuner.continueChangeOf(previous.m_tuner);
    showState();
}

QString TuningDialog::interfaceName() const
{
    return m_interfaces->currentText();
}

QString TuningDialog::statusText() const
{
    return m_status->text();
}

void TuningDialog::look()
{
    if (!m_showsResult)
        m_banner->dismiss();
    lookAgain();
}

void TuningDialog::lookAgain()
{
    m_isLooking = true;
    showState();
    m_tuner.look(interfaceName());
}

void TuningDialog::showLook(const TuningRows& preview, const TuningRows& saved)
{
    m_isLooking = false;
    m_wouldChange = countOf(preview, TuningState::WouldChange);
    if (!m_showsResult)
        m_preview.show(preview);
    m_saved.show(saved);
    if (!m_tuner.canChange() && m_banner->isHidden())
        showTerminalCommands();
    showState();
}

void TuningDialog::showLookFailure(const QString& sentence)
{
    m_isLooking = false;
    m_wouldChange = 0;
    m_preview.show({});
    m_saved.show({});
    showState();
    if (m_banner->showsProblem())
        return;  // of the change that failed before
    std::vector<MessageBanner::Action> actions;
    if (const QString command = model::commandIn(sentence); !command.isEmpty())
        actions.push_back({tr("Copy Command"), [command] { QGuiApplication::clipboard()->setText(command); }});
    m_banner->showMessage(MessageBanner::Kind::Problem, sentence, std::move(actions),
                          tr("The settings could not be read"));
}

void TuningDialog::showTerminalCommands()
{
    const QString apply = m_tuner.commandFor(Change::Apply, interfaceName());
    const QString revert = m_tuner.commandFor(Change::Revert, interfaceName());
    const auto copyText = [](const QString& text) { QGuiApplication::clipboard()->setText(text); };
    m_banner->showMessage(MessageBanner::Kind::Notice,
                          tr("From here nothing is run as root, because this copy of Netmoth was not installed as a "
                             "package. This command in a terminal applies what the table shows: %1")
                              .arg(QLatin1Char('\n') + apply),  // a line of its own, which is not broken
                          {{tr("Copy Command"), [copyText, apply] { copyText(apply); }},
                           {tr("Copy Command That Reverts"), [copyText, revert] { copyText(revert); }}});
}

void TuningDialog::change(Change change)
{
    m_lastChange = change;
    m_banner->dismiss();
    m_tuner.change(change, interfaceName());
    showState();
}

void TuningDialog::showResult(const TuningRows& result)
{
    m_showsResult = true;
    m_preview.show(result);
    m_tabs->setCurrentIndex(0);
    m_result = m_lastChange == Change::Revert
                   ? tr("%n setting(s) were put back.", nullptr, countOf(result, TuningState::Restored))
                   : tr("%n setting(s) were changed.", nullptr, countOf(result, TuningState::Changed));
    look();
}

void TuningDialog::showFailure(const QString& sentence, bool inTerminal)
{
    std::vector<MessageBanner::Action> actions;
    if (inTerminal)
        actions.push_back(
            {tr("Copy Command for a Terminal"), [command = m_tuner.commandFor(m_lastChange, interfaceName())] {
                 QGuiApplication::clipboard()->setText(command);
             }});
    m_banner->showMessage(MessageBanner::Kind::Problem, sentence, std::move(actions));
    lookAgain();  // a change that failed may have changed something
}

void TuningDialog::showState()
{
    const int saved = m_saved.rowCount();
    const QDateTime since = appliedSince(m_saved.rows());
    m_tabs->setTabText(0, m_showsResult ? tr("&Result") : tr("&Preview"));
    m_tabs->setTabText(1, saved == 0 ? tr("Sa&ved") : tr("Sa&ved (%1)").arg(QLocale().toString(saved)));
    QStringList sentences;
    if (m_tuner.isChanging())
        sentences << tr("Waiting for the administrator's password, and for the settings to be changed.");
    else if (m_isLooking)
        sentences << tr("Reading the settings.");
    else if (m_preview.rowCount() > 0) {
        if (!m_result.isEmpty())
            sentences << m_result;
        if (saved == 0)
            sentences << tr("Nothing is applied.");
        else
            sentences << (since.isValid()
                              ? tr("Applied since %1: what %n setting(s) were before is saved.", nullptr, saved)
                                    .arg(QLocale().toString(since.toLocalTime(), QLocale::ShortFormat))
                              : tr("Applied: what %n setting(s) were before is saved.", nullptr, saved));
        if (isPersistent(m_saved.rows()))
            sentences << tr("It is applied again at each start of this computer.");
        if (m_wouldChange > 0)
            sentences << tr("%n setting(s) would be changed.", nullptr, m_wouldChange);
        else if (m_result.isEmpty())
            sentences << tr("There is nothing to change.");
    }
    m_status->setText(sentences.join(QLatin1Char(' ')));
    const bool mayChange = m_tuner.canChange() && !m_tuner.isChanging() && !m_isLooking;
    const bool wantsFiles = m_persistent->isChecked() && !isPersistent(m_saved.rows());
    m_persistent->setEnabled(mayChange);
    m_interfaces->setEnabled(!m_tuner.isChanging());
    m_apply->setEnabled(mayChange && m_preview.rowCount() > 0 && (m_wouldChange > 0 || wantsFiles));
    m_revert->setEnabled(mayChange && saved > 0);
}

void TuningDialog::copy()
{
    const TuningModel& model = m_tabs->currentIndex() == 0 ? m_preview : m_saved;
    QGuiApplication::clipboard()->setText(model.asText());
}

}  // namespace netmoth::gui
