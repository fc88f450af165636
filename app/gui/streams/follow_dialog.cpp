// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/streams/follow_dialog.h"

#include "app/gui/models/capture_presentation.h"
#include "app/gui/models/flow_details.h"
#include "app/gui/models/live_capture.h"
#include "app/gui/models/number_format.h"
#include "app/gui/streams/stream_view.h"
#include "app/gui/views/message_banner.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace netmoth::gui {

using flow::Direction;
using Follow = session::StreamFollower::State;

namespace {

const QString kHelpTopic = QStringLiteral("follow-stream");

std::array<QString, 2> namesOf(const flow::FlowSnapshot& flow)
{
    return {endpointText(flow.originator, flow.originatorPort, flow),
            endpointText(flow.responder, flow.responderPort, flow)};
}

QHBoxLayout* rowIn(QWidget* row)
{
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

}  // namespace

FollowDialog::FollowDialog(LiveCapture& capture, std::unique_ptr<session::StreamFollower> follower, QWidget* parent)
    : QDialog(parent)
    , m_capture(capture)
    , m_follower(std::move(follower))
    , m_names(namesOf(m_follower->flow()))
    , m_pages(m_follower->stream(), m_names)
    , m_view(new StreamView(this))
    , m_banner(new MessageBanner(this))
{
    setObjectName(QStringLiteral("followDialog"));
    setWindowTitle(tr("TCP Stream: %1").arg(pathOf(Direction::FromOriginator)));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    build();
    connectFollower();
    chooseLook();
    showGrowth();
    showProblems();
}

FollowDialog::~FollowDialog() = default;

QString FollowDialog::pathOf(Direction direction) const
{
    const auto sender = static_cast<std::size_t>(direction);
    return tr("%1 → %2").arg(m_names[sender], m_names[1 - sender]);
}

void FollowDialog::build()
{
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("streamState"));
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_state->setAccessibleName(tr("State of the stream"));
    m_state->setMinimumHeight(2 * m_state->fontMetrics().lineSpacing());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildLookRow());
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);
    layout->addWidget(buildFindRow());
    layout->addWidget(m_state);
    layout->addWidget(buildButtons());
    resize(900, 640);
    m_view->setFocus();
}

QWidget* FollowDialog::buildLookRow()
{
    auto* row = new QWidget(this);
    auto* layout = rowIn(row);
    const auto add = [&](const char* name, const QString& label, const QStringList& entries) {
        auto* box = new QComboBox(row);
        box->setObjectName(QLatin1String(name));
        box->addItems(entries);
        auto* caption = new QLabel(label, row);
        caption->setBuddy(box);
        layout->addWidget(caption);
        layout->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &FollowDialog::chooseLook);
        return box;
    };
    m_sides = add("streamSides", tr("&Directions:"), {QString(), QString(), QString()});
    m_form = add("streamForm", tr("Show &as:"), {tr("Text"), tr("Hex dump")});
    m_encoding = add("streamEncoding", tr("&Encoding:"), {tr("UTF-8"), tr("Latin-1")});
    layout->addStretch();
    return row;
}

QWidget* FollowDialog::buildFindRow()
{
    auto* row = new QWidget(this);
    auto* layout = rowIn(row);
    m_needle = new QLineEdit(row);
    m_needle->setObjectName(QStringLiteral("streamFind"));
    m_needle->setAccessibleName(tr("Find in the stream"));
    m_needle->setClearButtonEnabled(true);
    auto* next = new QPushButton(tr("Find &Next"), row);
    auto* previous = new QPushButton(tr("Find &Previous"), row);
    next->setShortcut(Qt::Key_F3);
    previous->setShortcut(Qt::SHIFT | Qt::Key_F3);
    next->setObjectName(QStringLiteral("findNext"));
    previous->setObjectName(QStringLiteral("findPrevious"));
    m_findResult = new QLabel(row);
    m_findResult->setObjectName(QStringLiteral("findResult"));
    layout->addWidget(m_needle, 1);
    layout->addWidget(next);
    layout->addWidget(previous);
    layout->addWidget(m_findResult);
    m_parts = new QWidget(row);
    auto* parts = rowIn(m_parts);
    m_earlier = new QPushButton(tr("Ea&rlier Part"), m_parts);
    m_later = new QPushButton(tr("&Later Part"), m_parts);
    m_part = new QLabel(m_parts);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_earlier), static_cast<QWidget*>(m_part), static_cast<QWidget*>(m_later)})
        parts->addWidget(widget);
    layout->addWidget(m_parts);
    for (QPushButton* button : {next, previous, m_earlier, m_later})
        button->setAutoDefault(false);
    connect(m_needle, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(next, &QPushButton::clicked, this, [this] { find(false); });
    connect(previous, &QPushButton::clicked, this, [this] { find(true); });
    connect(m_earlier, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_later, &QPushButton::clicked, this, [this] { showPage(m_page + 1); });
    auto* search = new QAction(tr("Find in the stream"), this);
    search->setShortcut(QKeySequence::Find);
    connect(search, &QAction::triggered, m_needle, [this] {
        m_needle->setFocus();
        m_needle->selectAll();
    });
    addAction(search);
    return row;
}

QWidget* FollowDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::Help, this);
    QPushButton* copyAll = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyAll->setToolTip(tr("Copies what is selected, or all of this part"));
    QPushButton* save = buttons->addButton(tr("&Save"), QDialogButtonBox::ActionRole);
    auto* menu = new QMenu(save);
    menu->addAction(tr("As it is &shown…"), QKeySequence::Save, this, &FollowDialog::chooseFileForText);
    menu->addAction(tr("Bytes of %1…").arg(pathOf(Direction::FromOriginator)), this,
                    [this] { chooseFileForBytes(Direction::FromOriginator); });
    menu->addAction(tr("Bytes of %1…").arg(pathOf(Direction::FromResponder)), this,
                    [this] { chooseFileForBytes(Direction::FromResponder); });
    save->setMenu(menu);
    addActions(menu->actions());  // so that the key works while the menu is closed
    for (QAbstractButton* button : buttons->buttons())
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Help)->setShortcut(QKeySequence::HelpContents);
    connect(buttons, &QDialogButtonBox::helpRequested, this, [this] { emit helpWanted(kHelpTopic); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyAll, &QPushButton::clicked, this, &FollowDialog::copy);
    return buttons;
}

void FollowDialog::connectFollower()
{
    const session::StreamFollower* follower = m_follower.get();
    connect(follower, &session::StreamFollower::grew, this, &FollowDialog::showGrowth);
    connect(follower, &session::StreamFollower::progressed, this, &FollowDialog::showState);
    connect(follower, &session::StreamFollower::stateChanged, this, [this] {
        showState();
        showProblems();
    });
    const auto tellSaved = [this](const QString& path, quint64 bytes) {
        m_banner->showMessage(MessageBanner::Kind::Notice,
                              tr("%1 bytes were written to %2.").arg(formatExact(bytes), path));
        showState();
    };
    const auto tellFailed = [this](const QString& sentence) {
        m_banner->showMessage(MessageBanner::Kind::Problem, sentence);
        showState();
    };
    connect(follower, &session::StreamFollower::saved, this, tellSaved);
    connect(follower, &session::StreamFollower::saveFailed, this, tellFailed);
    connect(&m_saving, &StreamSaving::saved, this, tellSaved);
    connect(&m_saving, &StreamSaving::failed, this, tellFailed);
    connect(&m_capture, &LiveCapture::began, this, [this] { m_canGoOn = false; });
}

void FollowDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    showSides();
}

void FollowDialog::chooseLook()
{
    if (m_encoding == nullptr)
        return;  // while it is built
    m_pages.setLook({static_cast<StreamForm>(m_form->currentIndex()),
                     static_cast<StreamEncoding>(m_encoding->currentIndex()),
                     static_cast<StreamSides>(m_sides->currentIndex())});
    const bool isText = m_pages.look().form == StreamForm::Text;
    m_encoding->setEnabled(isText);
    m_needle->setPlaceholderText(isText ? tr("Find text") : tr("Find text, or bytes such as 0d 0a"));
    m_hasFound = false;
    m_findResult->clear();
    showPage(0);
    m_view->showBeginning();
}

void FollowDialog::showPage(int number)
{
    const int before = m_page;
    m_page = std::clamp(number, 0, m_pages.count() - 1);
    m_view->showLines(m_pages.page(m_page));
    if (m_page != before)
        m_view->showBeginning();
    m_parts->setVisible(m_pages.count() > 1);
    m_part->setText(tr("Part %1 of %2")
                        .arg(formatExact(static_cast<std::uint64_t>(m_page) + 1),
                             formatExact(static_cast<std::uint64_t>(m_pages.count()))));
    m_earlier->setEnabled(m_page > 0);
    m_later->setEnabled(m_page + 1 < m_pages.count());
}

void FollowDialog::showGrowth()
{
    m_pages.update();
    showPage(m_page);
    showSides();
    showState();
    if (m_follower->stream().isCut() && !m_saidCut) {
        m_saidCut = true;
        offerDirectSaving();
    }
}

void FollowDialog::showSides()
{
    const auto labelOf = [this](Direction direction) {
        return tr("%1 (%2 bytes)").arg(pathOf(direction), formatExact(m_follower->stream().side(direction).next));
    };
    m_sides->setItemText(0, tr("Both directions"));
    m_sides->setItemText(1, labelOf(Direction::FromOriginator));
    m_sides->setItemText(2, labelOf(Direction::FromResponder));
}

QString FollowDialog::endText() const
{
    const bool isFile = m_follower->isFile();
    switch (m_follower->state()) {
    case Follow::Following:
        return isFile ? tr("Reading the file: %1.").arg(formatPercent(100 * m_follower->progress()))
                      : tr("Followed live: what comes is added.");
    case Follow::Ended:
        return tr("The stream has ended; this is all of it that was captured.");
    case Follow::Interrupted:
        return isFile ? tr("The file ends before the stream does.")
                      : tr("No longer followed: the capture ended, or another stream is followed instead.");
    case Follow::NothingSeen:
        return isFile ? tr("This flow carried no payload.")
                      : tr("This flow is over, and a live capture keeps no payload: follow flows while they are "
                           "active.");
    case Follow::Failed:
        return tr("Following failed.");
    }
    return {};
}

void FollowDialog::showState()
{
    QString text = endText();
    if (m_follower->isSaving())
        text += QLatin1Char(' ') + tr("Saving to a file: %1 bytes so far.").arg(formatExact(m_follower->savedBytes()));
    const auto& sent = m_follower->stream().side(Direction::FromOriginator);
    const auto& returned = m_follower->stream().side(Direction::FromResponder);
    if (sent.midstream || returned.midstream)
        text += QLatin1Char(' ') + tr("The connection's beginning was not captured.");
    if (const std::uint64_t missing = sent.missingBytes + returned.missingBytes; missing > 0)
        text += QLatin1Char(' ') + tr("Not shown: %1 bytes.").arg(formatExact(missing));
    m_state->setText(text);
}

void FollowDialog::showProblems()
{
    if (m_follower->state() == Follow::Failed) {
        m_banner->showMessage(MessageBanner::Kind::Problem, m_follower->failureSentence());
        return;
    }
    const bool canGoOn =
        m_follower->state() == Follow::Interrupted && !m_follower->isFile() && m_canGoOn && isActive(m_capture.state());
    if (canGoOn)
        m_banner->showMessage(MessageBanner::Kind::Notice,
                              tr("Another stream of this capture is followed instead of this one."),
                              {{tr("Follow &This Again"), [this] {
                                    m_banner->dismiss();
                                    m_capture.followAgain(*m_follower);
                                }}});
}

void FollowDialog::offerDirectSaving()
{
    std::vector<MessageBanner::Action> actions;
    for (const Direction direction : {Direction::FromOriginator, Direction::FromResponder})
        if (m_follower->stream().side(direction).next > 0)
            actions.push_back(
                {tr("Save %1…").arg(pathOf(direction)), [this, direction] { chooseFileForBytes(direction); }});
    m_banner->showMessage(MessageBanner::Kind::Notice,
                          tr("This stream is longer than what is kept of it here (%1): it can be saved to a file, "
                             "however long it is.")
                              .arg(formatBytes(static_cast<double>(session::StreamFollower::kMostBytes))),
                          std::move(actions));
}

void FollowDialog::find(bool backwards)
{
    const auto needle = m_pages.needleFor(m_needle->text());
    if (!needle)
        return m_needle->setFocus();
    const std::uint64_t from = !m_hasFound ? (backwards ? m_pages.shownBytes() : 0) : m_foundAt + (backwards ? 0 : 1);
    auto match = backwards ? m_pages.findPrevious(*needle, from) : m_pages.findNext(*needle, from);
    const bool wrapped = !match;
    if (!match)
        match = backwards ? m_pages.findPrevious(*needle, m_pages.shownBytes()) : m_pages.findNext(*needle, 0);
    m_hasFound = match.has_value();
    if (!match)
        return m_findResult->setText(tr("Not found"));
    m_findResult->setText(wrapped && from != 0 && from != m_pages.shownBytes() ? tr("Found, from the other end")
                                                                               : QString());
    m_foundAt = match->at;
    showMatch(*match);
}

void FollowDialog::showMatch(const StreamMatch& match)
{
    const auto holds = [](const StreamLine& line, std::uint64_t at) {
        return line.at <= at && at < line.at + line.bytes;
    };
    const auto lineWith = [&](std::uint64_t at) {
        return std::ranges::find_if(m_view->lines(), [&](const StreamLine& line) { return holds(line, at); });
    };
    // A character that begins on the page before lies there.
    for (const int page : {m_pages.pageAt(match.at), m_pages.pageAt(match.at) - 1}) {
        showPage(page);
        const auto first = lineWith(match.at);
        if (first == m_view->lines().end())
            continue;
        auto last = lineWith(match.at + match.length - 1);
        if (last == m_view->lines().end())
            last = m_view->lines().end() - 1;
        const std::uint64_t lastAt = std::min(match.at + match.length - 1, last->at + last->bytes - 1);
        const bool isHex = m_pages.look().form == StreamForm::HexDump;
        const auto indexOf = [&](auto line) { return static_cast<std::size_t>(line - m_view->lines().begin()); };
        const qsizetype end = isHex ? m_pages.columnOf(*last, lastAt) + 2 : m_pages.columnOf(*last, lastAt + 1);
        m_view->select({indexOf(first), m_pages.columnOf(*first, match.at)}, {indexOf(last), end});
        return;
    }
}

void FollowDialog::copy() const
{
    if (m_view->textCursor().hasSelection())
        m_view->copy();
    else
        QGuiApplication::clipboard()->setText(m_view->toPlainText());
}

QString FollowDialog::suggestedName(const QString& suffix) const
{
    QString name = QStringLiteral("%1-%2.%3").arg(m_names[0], m_names[1], suffix);
    for (const QChar character : {QLatin1Char(':'), QLatin1Char('['), QLatin1Char(']')})
        name.replace(character, QLatin1Char('_'));
    return name;
}

void FollowDialog::chooseFileForText()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the stream as text"), suggestedName(QStringLiteral("txt")));
    if (!path.isEmpty())
        saveTextTo(path);
}

void FollowDialog::chooseFileForBytes(Direction direction)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the bytes of %1").arg(pathOf(direction)),
                                                      suggestedName(QStringLiteral("bin")));
    if (!path.isEmpty())
        saveBytesTo(path, direction);
}

void FollowDialog::saveTextTo(const QString& path)
{
    m_saving.saveText(m_follower->stream(), m_names, m_pages.look(), path);
}

void FollowDialog::saveBytesTo(const QString& path, Direction direction)
{
    if (!m_follower->stream().isCut())
        return m_saving.saveBytes(m_follower->stream(), direction, path);
    if (m_follower->isSaving())
        return m_banner->showMessage(MessageBanner::Kind::Notice,
                                     tr("A direction is being saved: wait for its end, or finish it."));
    m_banner->dismiss();
    m_follower->saveDirectly(direction, path);
    if (m_follower->isSaving())
        m_banner->showMessage(MessageBanner::Kind::Notice,
                              tr("%1 is being written to %2.").arg(pathOf(direction), path),
                              {{tr("&Finish Now"), [this] { m_follower->finishSaving(); }}});
    showState();
}

QString FollowDialog::stateText() const
{
    return m_state->text();
}

QString FollowDialog::partText() const
{
    return m_parts->isHidden() ? QString() : m_part->text();
}

}  // namespace netmoth::gui
