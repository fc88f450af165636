// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/help_window.h"

#include "app/gui/base/theme.h"

#include <QAction>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextList>
#include <QTextTable>

namespace netmoth::gui {

namespace {

const QString kContents = QStringLiteral("index");

/// Markdown has no dimensions: sets margins and widths of tables and lists.
void layOut(QTextDocument& page, const QPalette& palette)
{
    page.setIndentWidth(20);
    for (QTextFrame* frame : page.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(faintLine(palette));
            format.setBorderCollapse(true);
            format.setCellPadding(5);
            format.setCellSpacing(0);
            format.setTopMargin(12);
            format.setBottomMargin(12);
            table->setFormat(format);
        }
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
        if (QTextList* list = block.textList();
            list != nullptr && list->format().style() == QTextListFormat::ListCircle) {
            QTextListFormat format = list->format();
            format.setStyle(QTextListFormat::ListDisc);
            list->setFormat(format);
        }
}

}  // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent)
    , m_page(new QTextBrowser(this))
    , m_search(new QLineEdit(this))
{
    setWindowTitle(tr("Netmoth Help"));
    setObjectName(QStringLiteral("helpWindow"));
    m_page->setAccessibleName(tr("Help page"));
    m_page->setOpenExternalLinks(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(14);
    m_search->setAccessibleName(tr("Search on this page"));
    m_search->setPlaceholderText(tr("Search on this page"));
    m_search->setClearButtonEnabled(true);

    auto* contents = new QPushButton(tr("&Contents"), this);
    auto* back = new QPushButton(tr("&Back"), this);
    auto* forward = new QPushButton(tr("&Forward"), this);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {contents, back, forward}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(m_search);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_page, 1);
    back->setEnabled(false);
    forward->setEnabled(false);
    resize(760, 640);

    auto* language = new QLabel(tr("This page is in English."), this);
    language->setObjectName(QStringLiteral("helpLanguage"));
    layout->insertWidget(1, language);
    connect(m_page, &QTextBrowser::sourceChanged, this, [this, language](const QUrl& page) {
        layOut(*m_page->document(), palette());
        const QString path = m_page->source().resolved(page).path();  // as written in a link, it may be relative
        const bool isEnglish = QFileInfo(path).path() == QLatin1String("/help");
        language->setVisible(isEnglish && QLocale().language() != QLocale::English);
    });
    connect(contents, &QPushButton::clicked, this, [this] { setTopic(kContents); });
    connect(back, &QPushButton::clicked, m_page, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, m_page, &QTextBrowser::forward);
    connect(m_page, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    auto* search = new QAction(tr("Search on this page"), this);
    search->setShortcut(QKeySequence::Find);
    connect(search, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    addAction(search);
}

HelpWindow& HelpWindow::showTopic(QWidget& parent, const QString& topic)
{
    auto* window = parent.findChild<HelpWindow*>(QStringLiteral("helpWindow"), Qt::FindDirectChildrenOnly);
    if (window == nullptr)
        window = new HelpWindow(&parent);
    window->setTopic(topic);
    window->show();
    window->raise();
    window->activateWindow();
    window->m_page->setFocus();
    return *window;
}

QString HelpWindow::resourceOf(const QString& topic)
{
    const QString language = QLocale().language() == QLocale::Chinese
                                 ? QStringLiteral("zh_CN")
                                 : QLocale().name().section(QLatin1Char('_'), 0, 0);
    for (const QString& folder : {QStringLiteral(":/help/%1/").arg(language), QStringLiteral(":/help/")})
        if (const QString path = folder + topic + QStringLiteral(".md"); QFile::exists(path))
            return path;
    return {};
}

void HelpWindow::setTopic(const QString& topic)
{
    QString resource = resourceOf(topic);
    if (resource.isEmpty())
        resource = resourceOf(kContents);
    m_page->setSource(QUrl(QStringLiteral("qrc") + resource), QTextDocument::MarkdownResource);
}

QString HelpWindow::topic() const
{
    return QFileInfo(m_page->source().path()).completeBaseName();
}

void HelpWindow::findNext()
{
    if (m_page->find(m_search->text()))
        return;
    QTextCursor fromTop = m_page->textCursor();
    fromTop.movePosition(QTextCursor::Start);
    m_page->setTextCursor(fromTop);
    m_page->find(m_search->text());
}

void HelpWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_page->source().isEmpty())
        m_page->reload();  // links and code keep the colours that they were made with
    QDialog::changeEvent(event);
}

}  // namespace netmoth::gui
