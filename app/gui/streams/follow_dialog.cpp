// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/streams/follow_dialog.h"

#include "app/gui/models/live_capture.h"
#include "app/gui/streams/stream_find_bar.h"
#include "app/gui/streams/stream_look_bar.h"
#include "app/gui/streams/stream_view.h"
#include "app/gui/views/message_banner.h"
#include "app/gui/views/work_banner.h"
#include "app/model/capture_presentation.h"
#include "app/model/flow_details.h"
#include "app/model/number_format.h"
#include "app/model/stream_state_text.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace netmoth::gui {

using flow::Direction;
using Follow = session::StreamFollower::State;

namespace {

const QString kHelpTopic = QStringLiteral("follow-stream");

std::array<QString, 2> namesOf(const flow::FlowSnapshot& flow)
{
    return {model::endpointText(flow.originator, flow.originatorPort, flow),
            model::endpointText(flow.responder, flow.responderPort, flow)};
}

}  // namespace

FollowDialog::FollowDialog(LiveCapture& capture, std::unique_ptr<session::StreamFollower> follower, QWidget* parent)
    : QDialog(parent)
    , m_capture(capture)
    , m_follower(std::move(follower))
    , m_names(namesOf(m_follower->flow()))
    , m_pages(m_follower->stream(), m_names)
    , m_search(m_pages)
    , m_look(new StreamLookBar(this))
    , m_banner(new MessageBanner(this))
    , m_work(new WorkBanner(this))
    , m_directSaving(new WorkBanner(this))
    , m_view(new StreamView(this))
    , m_find(new StreamFindBar(this))
    , m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("followDialog"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    build();
    connectParts();
    connectFollower();
    retranslate();
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
    m_state->setObjectName(QStringLiteral("streamState"));
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_state->setMinimumHeight(2 * m_state->fontMetrics().lineSpacing());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_look);
    for (MessageBanner* banner : std::initializer_list<MessageBanner*>{m_banner, m_work, m_directSaving})
        layout->addWidget(banner);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_state);
    layout->addWidget(buildButtons());
    resize(900, 640);
    m_view->setFocus();
}

QWidget* FollowDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::Help, this);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    auto* menu = new QMenu(m_save);
    m_saveText = menu->addAction(QString(), QKeySequence::Save, this, &FollowDialog::chooseFileForText);
    for (const Direction direction : {Direction::FromOriginator, Direction::FromResponder})
        m_saveBytes[static_cast<std::size_t>(direction)] =
            menu->addAction(QString(), this, [this, direction] { chooseFileForBytes(direction); });
    m_save->setMenu(menu);
    addActions(menu->actions());  // so that the key works while the menu is closed
    for (QAbstractButton* button : buttons->buttons())
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    const auto help = [this] { emit helpWanted(kHelpTopic); };
    // Not the button's own key, which goes when the button's text becomes another.
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this, help);
    connect(buttons, &QDialogButtonBox::helpRequested, this, help);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &FollowDialog::copy);
    return buttons;
}

void FollowDialog::connectParts()
{
    connect(m_look, &StreamLookBar::lookChosen, this, &FollowDialog::chooseLook);
    connect(m_find, &StreamFindBar::searchWanted, this, &FollowDialog::find);
    connect(m_find, &StreamFindBar::partWanted, this, &FollowDialog::showPage);
    connect(&m_search, &model::StreamSearch::found, this, [this](const model::StreamMatch& match, bool wrapped) {
        m_find->showResult(wrapped ? StreamFindBar::Result::FromTheOtherEnd : StreamFindBar::Result::None);
        showMatch(match);
    });
    connect(&m_search, &model::StreamSearch::notFound, this,
            [this] { m_find->showResult(StreamFindBar::Result::NotFound); });
}

void FollowDialog::retranslate()
{
    setWindowTitle(tr("TCP Stream: %1").arg(pathOf(Direction::FromOriginator)));
    m_state->setAccessibleName(tr("State of the stream"));
    m_copy->setText(tr("&Copy"));
    m_copy->setToolTip(tr("Copies what is selected, or all of this part"));
    m_save->setText(tr("&Save"));
    m_saveText->setText(tr("As it is &shown…"));
    for (const Direction direction : {Direction::FromOriginator, Direction::FromResponder})
        m_saveBytes[static_cast<std::size_t>(direction)]->setText(tr("Bytes of %1…").arg(pathOf(direction)));
}

void FollowDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_view->showAnew(m_pages.page(m_page));
    showSides();
    showState();
    if (m_message && !m_banner->isHidden())
        m_message();
}

/// @p show is called again when the language is another.
void FollowDialog::tell(std::function<void()> show)
{
    m_message = std::move(show);
    m_message();
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
        tell([this, path, bytes] {
            m_banner->showMessage(MessageBanner::Kind::Notice,
                                  tr("%1 bytes were written to %2.").arg(model::formatExact(bytes), path));
        });
        showState();
    };
    const auto tellFailed = [this](const QString& sentence) {
        tell([this, sentence] { m_banner->showMessage(MessageBanner::Kind::Problem, sentence); });
        showState();
    };
    connect(follower, &session::StreamFollower::saved, m_directSaving, &MessageBanner::dismiss);
    connect(follower, &session::StreamFollower::saved, this, tellSaved);
    connect(follower, &session::StreamFollower::saveFailed, m_directSaving, &MessageBanner::dismiss);
    connect(follower, &session::StreamFollower::saveFailed, this, tellFailed);
    connect(&m_saving, &model::StreamSaving::saved, this, tellSaved);
    connect(&m_saving, &model::StreamSaving::failed, this, tellFailed);
    m_work->follow(m_saving.work());
    connect(&m_capture, &LiveCapture::began, this, [this] { m_canGoOn = false; });
}

void FollowDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    showSides();
}

void FollowDialog::chooseLook()
{
    m_pages.setLook(m_look->look());
    m_search.forget();
    m_find->setTakesBytes(m_pages.look().form == model::StreamForm::HexDump);
    m_find->showResult(StreamFindBar::Result::None);
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
    m_find->showPart(m_page, m_pages.count());
}

void FollowDialog::showGrowth()
{
    m_pages.update();
    showPage(m_page);
    showSides();
    showState();
    if (m_follower->stream().isCut() && !m_saidCut) {
        m_saidCut = true;
        tell([this] { offerDirectSaving(); });
    }
}

void FollowDialog::showSides()
{
    const auto labelOf = [this](Direction direction) {
        return tr("%1 (%2 bytes)")
            .arg(pathOf(direction), model::formatExact(m_follower->stream().side(direction).next));
    };
    m_look->nameSides(labelOf(Direction::FromOriginator), labelOf(Direction::FromResponder));
}

void FollowDialog::showState()
{
    m_state->setText(model::streamStateText(*m_follower));
}

void FollowDialog::showProblems()
{
    const bool canGoOn = m_follower->state() == Follow::Interrupted && !m_follower->isFile() && m_canGoOn &&
                         model::isActive(m_capture.state());
    if (m_follower->state() == Follow::Failed)
        tell([this] { m_banner->showMessage(MessageBanner::Kind::Problem, m_follower->failureSentence()); });
    else if (canGoOn)
        tell([this] { offerToGoOn(); });
}

void FollowDialog::offerToGoOn()
{
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
                              .arg(model::formatBytes(static_cast<double>(session::StreamFollower::kMostBytes))),
                          std::move(actions));
}

void FollowDialog::find(bool backwards)
{
    const auto needle = m_pages.needleFor(m_find->needle());
    if (!needle)
        return m_find->focusNeedle();
    m_find->showResult(StreamFindBar::Result::Searching);
    m_search.start(*needle, backwards);
}

void FollowDialog::showMatch(const model::StreamMatch& match)
{
    const auto holds = [](const model::StreamLine& line, std::uint64_t at) {
        return line.at <= at && at < line.at + line.bytes;
    };
    const auto lineWith = [&](std::uint64_t at) {
        return std::ranges::find_if(m_view->lines(), [&](const model::StreamLine& line) { return holds(line, at); });
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
        const bool isHex = m_pages.look().form == model::StreamForm::HexDump;
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
        return tell([this] {
            m_banner->showMessage(MessageBanner::Kind::Notice,
                                  tr("A direction is being saved: wait for its end, or finish it."));
        });
    m_banner->dismiss();
    m_follower->saveDirectly(direction, path);
    m_directSaving->showWork(
        [this, path, direction] { return tr("%1 is being written to %2.").arg(pathOf(direction), path); },
        [] { return tr("&Finish Now"); }, [this] { m_follower->finishSaving(); });
    showState();
}

QString FollowDialog::stateText() const
{
    return m_state->text();
}

QString FollowDialog::partText() const
{
    return m_find->partText();
}

}  // namespace netmoth::gui
