// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/display_filter_bar.h"

#include "app/gui/views/filter_edit.h"
#include "app/gui/views/help_topic.h"
#include "core/filter/completion.h"

#include <QAction>
#include <QCoreApplication>
#include <QLayout>
#include <QMenu>

namespace netmoth::gui {

namespace {

/// Offsets in bytes of UTF-8 on one side, in QChars on the other.
TextCompletion completionAt(const QString& text, int cursor)
{
    const QByteArray utf8 = text.toUtf8();
    const auto cursorBytes = static_cast<std::size_t>(text.left(cursor).toUtf8().size());
    const filter::Completion found = filter::complete(utf8.toStdString(), cursorBytes);
    const auto offset = static_cast<qsizetype>(found.offset);
    TextCompletion completion;
    completion.offset = static_cast<int>(QString::fromUtf8(utf8.left(offset)).size());
    completion.length =
        static_cast<int>(QString::fromUtf8(utf8.mid(offset, static_cast<qsizetype>(found.length))).size());
    for (const filter::Candidate& candidate : found.candidates)
        completion.candidates.append({QString::fromStdString(candidate.text),
                                      candidate.help.empty()
                                          ? QString()
                                          : QCoreApplication::translate("DisplayFilter", candidate.help.c_str())});
    return completion;
}

}  // namespace

DisplayFilterBar::DisplayFilterBar(QWidget* parent)
    : FilterBar(
          {QStringLiteral("displayFilter"), tr("&Display filter"), tr("Display filter"),
           tr("shows every flow; for example: ip.addr == 10.0.0.0/8 && tcp.port in {80, 443}"),
           tr("Which flows are shown, in Wireshark's language. Ctrl+Space completes. To choose what is captured, use "
              "the capture filter.")},
          parent)
{
    setHelpTopic(*this, "display-filter");
    layout()->setContentsMargins(0, 0, 0, 0);
    edit().setCompletionSource(completionAt);
    connect(this, &FilterBar::edited, this, &DisplayFilterBar::check);
    connect(this, &FilterBar::submitted, this, &DisplayFilterBar::put);
    auto* go = new QAction(tr("Display filter"), this);
    go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Slash));  // Wireshark's
    addAction(go);
    connect(go, &QAction::triggered, this, [this] {
        edit().setFocus(Qt::ShortcutFocusReason);
        edit().selectAll();
    });
}

void DisplayFilterBar::check(const QString& text)
{
    const std::string utf8 = text.toStdString();
    const auto compiled = filter::FlowFilter::compile(utf8);
    if (compiled)
        showVerdict(text, TextVerdict::good());
    else
        showVerdict(text,
                    TextVerdict::bad(
                        tr("Display filter, %1").arg(QString::fromStdString(filter::toText(compiled.error(), utf8))),
                        text, compiled.error().offset, compiled.error().length));
    if (text.trimmed().isEmpty() && !textInForce().isEmpty())
        put({});  // nothing to wait for
}

void DisplayFilterBar::put(const QString& text)
{
    auto compiled = filter::FlowFilter::compile(text.toStdString());
    if (!compiled)
        return;
    setInForce(text);
    emit filterChanged(
        compiled->acceptsEverything() ? nullptr : std::make_shared<const filter::FlowFilter>(std::move(*compiled)));
}

void DisplayFilterBar::apply(const QString& text)
{
    edit().setText(text);
    submit();
}

void DisplayFilterBar::addToMenu(QMenu& menu)
{
    menu.addSeparator();
    menu.addAction(tr("&Help on display filters"), this, &DisplayFilterBar::helpWanted);
}

}  // namespace netmoth::gui
