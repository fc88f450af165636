// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/main_window.h"

#include "app/gui/config/config_dialog.h"
#include "app/gui/models/undecoded_model.h"
#include "app/gui/views/capture_filter_bar.h"
#include "app/gui/views/capture_status.h"
#include "app/gui/views/chart_panel.h"
#include "app/gui/views/display_filter_bar.h"
#include "app/gui/views/help_topic.h"
#include "app/gui/views/interface_panel.h"
#include "app/gui/views/live_page.h"
#include "app/gui/views/message_banner.h"
#include "app/gui/views/welcome_page.h"
#include "app/gui/views/work_banner.h"
#include "app/gui/window/window_state.h"
#include "app/model/capture_presentation.h"
#include "app/session/config_location.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace netmoth::gui {

MainWindow::MainWindow(LiveCapture& capture, session::InterfaceMonitor& monitor, QWidget* parent)
    : QMainWindow(parent)
    , m_capture(capture)
    , m_monitor(monitor)
{
    setWindowTitle(tr("Netmoth"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/netmoth.svg")));
    buildActions();
    buildToolBar();
    buildLayout(monitor);
    buildMenus();
    resize(firstWindowSize(*this));
    m_interfaces->setFocus();

    connect(&m_capture, &LiveCapture::began, this, &MainWindow::showBegun);
    connect(m_live, &LivePage::noticed, this, &MainWindow::showNotice);
    connect(m_live, &LivePage::failed, this, &MainWindow::showProblem);
    connect(&m_capture, &LiveCapture::noticed, this,
            [this](const QString& sentence) { addCaptureNotice([sentence] { return sentence; }); });
    connect(&m_capture, &LiveCapture::muchNotDecoded, this, [this](const session::UndecodedShare& share) {
        addCaptureNotice(undecodedSaying(share, m_capture.isFile()));
    });
    connect(&m_capture, &LiveCapture::stateChanged, this, &MainWindow::followState);
    connect(&m_capture, &LiveCapture::failed, this, [this](FailureKind kind, const QString& sentence) {
        tell([kind, sentence](MainWindow& window) { window.showFailure(kind, sentence); });
    });
    connect(m_interfaces, &InterfacePanel::activated, this, &MainWindow::startInterface);
    connect(m_interfaces, &InterfacePanel::selectionChanged, this, [this](const QString& name) {
        m_welcome->setInterface(name);
        followState();
    });
    connect(m_welcome, &WelcomePage::startRequested, this, &MainWindow::startSelected);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseFile);
    connect(&m_live->displayFilter(), &DisplayFilterBar::helpWanted, this,
            [this] { emit helpWanted(helpTopicOf(&m_live->displayFilter())); });
    connect(m_filter, &FilterBar::submitted, &m_capture, &LiveCapture::setFilter);
    connect(m_filter, &CaptureFilterBar::checkWanted, &m_capture, &LiveCapture::checkFilter);
    connect(&m_capture, &LiveCapture::filterChecked, m_filter, &FilterBar::showVerdict);
    connect(&m_capture, &LiveCapture::filterAccepted, this, &MainWindow::takeFilter);
    connect(&m_capture, &LiveCapture::filterRefused, this, [this](const QString& sentence) {
        m_startsAfterFilter.clear();
        m_filter->setError(sentence);
    });
    m_filter->setText(m_capture.filter());
    followState();
}

QAction* MainWindow::makeAction(const char* icon, const QString& text, const QList<QKeySequence>& shortcuts,
                                const QString& help)
{
    auto* action = new QAction(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(icon))), text, this);
    action->setObjectName(QLatin1String(icon));
    action->setShortcuts(shortcuts);
    const QString keys = shortcuts.isEmpty() ? QString() : shortcuts.first().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? help : tr("%1 (%2)").arg(help, keys));
    action->setStatusTip({});
    return action;
}

void MainWindow::buildActions()
{
    m_start = makeAction("start", tr("&Start"), {Qt::Key_F5}, tr("Start capturing on the selected interface"));
    m_pause = makeAction("pause", tr("&Pause"), {QKeySequence(Qt::CTRL | Qt::Key_P), Qt::Key_Pause}, tr("Pause"));
    m_resume = makeAction("resume", tr("&Resume"), {QKeySequence(Qt::CTRL | Qt::Key_P), Qt::Key_Pause}, tr("Resume"));
    m_stop = makeAction("stop", tr("S&top"), {QKeySequence(Qt::SHIFT | Qt::Key_F5)}, tr("Stop the capture"));
    m_open = makeAction("open", tr("&Open…"), {QKeySequence::Open}, tr("Open a capture file"));
    auto* toggle = new QAction(tr("Start or stop"), this);  // Wireshark's key
    toggle->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    addAction(toggle);
    connect(toggle, &QAction::triggered, this, &MainWindow::toggleCapture);
    connect(m_start, &QAction::triggered, this, &MainWindow::startSelected);
    connect(m_pause, &QAction::triggered, &m_capture, &LiveCapture::pause);
    connect(m_resume, &QAction::triggered, &m_capture, &LiveCapture::resume);
    connect(m_stop, &QAction::triggered, &m_capture, &LiveCapture::stop);
    connect(m_open, &QAction::triggered, this, &MainWindow::chooseFile);
}

void MainWindow::buildToolBar()
{
    QToolBar* toolBar = addToolBar(tr("Capture"));
    toolBar->setObjectName(QStringLiteral("captureToolBar"));
    toolBar->setMovable(false);
    toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar->addActions({m_start, m_pause, m_resume, m_stop});
    toolBar->addSeparator();
    toolBar->addAction(m_open);
    toolBar->addSeparator();
    m_filter = new CaptureFilterBar(toolBar);
    toolBar->addWidget(m_filter);
}

void MainWindow::buildLayout(session::InterfaceMonitor& monitor)
{
    m_banner = new MessageBanner(this);
    m_interfaces = new InterfacePanel(monitor, this);
    connect(&monitor, &session::InterfaceMonitor::updated, &m_capture, &LiveCapture::noteInterfaces,
            Qt::UniqueConnection);  // both outlive a window that another takes the place of
    m_welcome = new WelcomePage(this);
    m_live = new LivePage(m_capture, this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_live);
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("mainSplitter"));
    splitter->addWidget(m_interfaces);
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(0, false);  // View → Interfaces hides the list
    splitter->setSizes({220, 1060});
    auto* center = new QWidget(this);
    auto* layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_banner);
    for (model::BackgroundWork* work : m_live->works()) {
        auto* banner = new WorkBanner(center);
        banner->follow(*work);
        layout->addWidget(banner);
    }
    layout->addWidget(splitter, 1);
    setCentralWidget(center);
    m_status = new CaptureStatus(m_capture, this);
    setStatusBar(m_status);
}

void MainWindow::startSelected()
{
    if (const QString name = m_interfaces->selectedInterface(); !name.isEmpty())
        startInterface(name);
}

void MainWindow::toggleCapture()
{
    const model::AvailableCommands commands = model::availableCommands(m_capture.state(), m_capture.isFile());
    if (commands.stop)
        m_capture.stop();
    else if (commands.start)
        startSelected();
}

void MainWindow::startInterface(const QString& name)
{
    if (model::isActive(m_capture.state())) {
        showNotice([name = m_capture.sourceName()] {
            return tr("%1 is being captured: stop it before you start another.").arg(name);
        });
        return;
    }
    if (m_filter->text() != m_capture.filter()) {
        m_startsAfterFilter = name;  // and not at all when the filter is wrong
        if (!m_filter->submit())
            m_startsAfterFilter.clear();
        return;
    }
    m_interfaces->select(name);
    m_capture.startInterface(name);
}

void MainWindow::openFile(const QString& path)
{
    if (model::isActive(m_capture.state())) {
        showNotice([name = m_capture.sourceName()] {
            return tr("%1 is being captured: stop it before you open a file.").arg(name);
        });
        return;
    }
    emit openingFile(path);
    m_capture.openFile(path);
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a capture file"), {},
        tr("Capture files (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::takeFilter(const QString& text)
{
    m_filter->setInForce(text);
    if (const QString name = std::exchange(m_startsAfterFilter, {}); !name.isEmpty() && m_filter->text() == text)
        startInterface(name);
}

void MainWindow::setConfigurationPath(const QString& path)
{
    m_configurationPath = path;
}

void MainWindow::openConfiguration()
{
    if (m_configuration == nullptr) {
        m_configuration =
            new ConfigDialog(m_capture, m_configurationPath, QString::fromStdString(session::ownConfigPath()), this);
        m_configuration->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_configuration, &ConfigDialog::helpWanted, this, &MainWindow::helpWanted);
    }
    m_configuration->show();
    m_configuration->raise();
    m_configuration->activateWindow();
}

void MainWindow::keepFiltersIn(QSettings& settings)
{
    m_displayFilters.emplace(settings, QStringLiteral("filters/display"));
    m_captureFilters.emplace(settings, QStringLiteral("filters/capture"));
    m_live->displayFilter().setStore(&*m_displayFilters);
    m_filter->setStore(&*m_captureFilters);
}

/// What is to be known of a capture's packets; several sentences may come, and none covers another.
void MainWindow::addCaptureNotice(const model::Saying& notice)
{
    m_captureNotices.push_back(notice);
    showNotice([notices = m_captureNotices] {
        QStringList sentences;
        for (const model::Saying& each : notices)
            sentences << each();
        return sentences.join(QLatin1Char('\n'));
    });
}

void MainWindow::showBegun()
{
    m_captureNotices.clear();
    m_banner->dismiss();
    m_pages->setCurrentWidget(m_live);
}

void MainWindow::followState()
{
    const model::AvailableCommands commands = model::availableCommands(m_capture.state(), m_capture.isFile());
    m_start->setEnabled(commands.start && !m_interfaces->selectedInterface().isEmpty());
    m_pause->setEnabled(commands.pause);
    m_pause->setVisible(!commands.resume);
    m_resume->setEnabled(commands.resume);
    m_resume->setVisible(commands.resume);
    m_stop->setEnabled(commands.stop);
    m_open->setEnabled(commands.openFile);
    m_filter->setEnabled(commands.changeFilter);
    m_interfaces->setNeeded(model::isActive(m_capture.state()) && !m_capture.isFile());
    const QString source = m_capture.sourceName();
    setWindowTitle(source.isEmpty() ? tr("Netmoth") : tr("%1 – Netmoth").arg(QFileInfo(source).fileName()));
}

void MainWindow::showFailure(FailureKind kind, const QString& sentence)
{
    std::vector<MessageBanner::Action> actions;
    if (const QString command = model::commandIn(sentence); !command.isEmpty())
        actions.push_back({tr("Copy command"), [command] { QGuiApplication::clipboard()->setText(command); }});
    if (kind == FailureKind::MissingRight && !m_capture.isFile())
        actions.push_back({tr("Ask for permission…"), [this] { m_capture.askForRight(); }});
    if (kind == FailureKind::MissingRight)
        actions.push_back({tr("Open a capture file instead…"), [this] { chooseFile(); }});
    m_banner->showMessage(MessageBanner::Kind::Problem, sentence, std::move(actions), model::failureTitle(kind));
    if (!m_capture.latest())
        m_pages->setCurrentWidget(m_welcome);
}

bool MainWindow::mayBeReplaced()
{
    if (m_configuration == nullptr || !m_configuration->hasUnsaved())
        return true;
    showNotice(
        [] { return tr("Save or discard what you changed in the configuration before you choose another language."); });
    openConfiguration();
    return false;
}

void MainWindow::continueFrom(MainWindow& previous)
{
    m_pages->setCurrentIndex(previous.m_pages->currentIndex());
    if (!previous.m_banner->text().isEmpty() && previous.m_telling)
        tell(std::move(previous.m_telling));
    m_interfaces->continueFrom(*previous.m_interfaces);
    m_startsAfterFilter = std::move(previous.m_startsAfterFilter);
    m_live->displayFilter().setText(previous.m_live->displayFilter().textInForce());
    m_live->charts().continueFrom(previous.m_live->charts());
    if (previous.m_configuration != nullptr && previous.m_configuration->isVisible())
        openConfiguration();
}

void MainWindow::tell(std::function<void(MainWindow&)> telling)
{
    telling(*this);
    m_telling = std::move(telling);
}

void MainWindow::showNotice(const model::Saying& saying)
{
    tell([saying](MainWindow& window) { window.m_banner->showMessage(MessageBanner::Kind::Notice, saying()); });
}

/// A sentence that cannot be said again: it came ready made.
void MainWindow::showProblem(const QString& sentence)
{
    tell([sentence](MainWindow& window) { window.m_banner->showMessage(MessageBanner::Kind::Problem, sentence); });
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_capture.setFlowsVisible(!isMinimized() && m_live->isVisible());
    QMainWindow::changeEvent(event);
}

}  // namespace netmoth::gui
