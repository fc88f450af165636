// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/summary_page.h"

#include "app/gui/charts/share_picture.h"
#include "app/gui/views/column_layout.h"
#include "app/gui/views/data_table.h"
#include "app/model/number_format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace netmoth::gui {

namespace {

constexpr std::size_t kPicturedRows = 12;

QString objectNameOf(model::SummaryKind kind)
{
    switch (kind) {
    case model::SummaryKind::Hosts:
        return QStringLiteral("hosts");
    case model::SummaryKind::Protocols:
        return QStringLiteral("protocols");
    case model::SummaryKind::Ports:
        return QStringLiteral("ports");
    }
    return {};
}

SharePicture::Shape shapeOf(model::SummaryKind kind)
{
    switch (kind) {
    case model::SummaryKind::Hosts:
        return SharePicture::Shape::Bars;
    case model::SummaryKind::Protocols:
        return SharePicture::Shape::Ring;
    case model::SummaryKind::Ports:
        return SharePicture::Shape::Treemap;
    }
    return SharePicture::Shape::Bars;
}

ColumnSpec specOf(model::SummaryColumn column, model::SummaryKind kind)
{
    ColumnSpec spec{summaryColumnTitle(column, kind), QStringLiteral("999,9 MB"), {}, true};
    switch (column) {
    case model::SummaryColumn::Name:
        spec.usualText =
            kind == model::SummaryKind::Hosts ? QStringLiteral("255.255.255.255") : QStringLiteral("SCTP 65535");
        if (kind == model::SummaryKind::Hosts)
            spec.longestText = QStringLiteral("2001:db8:ffff:ffff:ffff:ffff:ffff:ffff");
        break;
    case model::SummaryColumn::Detail:
        spec.usualText =
            kind == model::SummaryKind::Hosts ? QStringLiteral("host.example.org") : QStringLiteral("ms-wbt-srv");
        spec.longestText = QStringLiteral("a-rather-long-host-name.department.example.org");
        spec.isShownFirst = kind == model::SummaryKind::Ports;  // of hosts, with their names
        break;
    case model::SummaryColumn::Rate:
        spec.usualText = QStringLiteral("999,9 Mbit/s");
        break;
    case model::SummaryColumn::Share:
        spec.usualText = QStringLiteral("< 0,01 %");
        break;
    case model::SummaryColumn::FirstSeen:
    case model::SummaryColumn::LastSeen:
        spec.usualText = QStringLiteral("00:00:00.000");
        spec.isShownFirst = false;
        break;
    case model::SummaryColumn::ActiveFlows:
        spec.isShownFirst = kind != model::SummaryKind::Ports;  // whose names need the room
        break;
    case model::SummaryColumn::Retransmissions:
        spec.isShownFirst = kind == model::SummaryKind::Protocols;
        break;
    case model::SummaryColumn::PacketsSent:
    case model::SummaryColumn::PacketsReceived:
        spec.isShownFirst = false;
        break;
    default:
        break;
    }
    return spec;
}

QString tableName(model::SummaryKind kind)
{
    switch (kind) {
    case model::SummaryKind::Hosts:
        return SummaryPage::tr("Hosts");
    case model::SummaryKind::Protocols:
        return SummaryPage::tr("Protocols");
    case model::SummaryKind::Ports:
        return SummaryPage::tr("Ports");
    }
    return {};
}

}  // namespace

SummaryPage::SummaryPage(model::SummaryKind kind, QWidget* parent)
    : LiveView(parent)
    , m_model(kind)
    , m_latest(std::make_shared<const model::TrafficSummary>())
    , m_note(new QLabel(this))
    , m_table(new DataTable(this))
    , m_picture(new SharePicture(shapeOf(kind), tr("%1 by bytes, as a picture").arg(tableName(kind)), this))
{
    m_note->setWordWrap(true);
    m_picture->setHeading(tr("Largest by bytes"), tr("sent"), tr("received"));
    buildTable();
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(objectNameOf(kind) + QStringLiteral("Splitter"));
    splitter->addWidget(m_table);
    splitter->addWidget(m_picture);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(0, false);
    splitter->setSizes({780, 270});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_note);
    layout->addWidget(splitter, 1);
    connect(m_picture, &SharePicture::picked, this, &SummaryPage::selectPicked);
    showNote();
}

void SummaryPage::buildTable()
{
    m_table->setObjectName(objectNameOf(m_model.kind()) + QStringLiteral("Table"));
    m_table->setAccessibleName(tableName(m_model.kind()));
    m_table->setModel(&m_model);
    const model::SummarySorting sorting = m_model.sorting();
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(sorting.column),
                                                  sorting.ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    std::vector<ColumnSpec> columns;
    for (int column = 0; column < model::kSummaryColumnCount; ++column)
        columns.push_back(specOf(static_cast<model::SummaryColumn>(column), m_model.kind()));
    m_columns = new ColumnLayout(objectNameOf(m_model.kind()), *m_table, std::move(columns));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, &SummaryPage::showMenu);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit flowsWanted(filterFor(m_model.kind(), m_model.rowAt(index.row()).key));
    });
}

void SummaryPage::setSummary(const model::TrafficSummaryPtr& summary)
{
    m_latest = summary;
    if (isVisible())
        takeLatest();
}

void SummaryPage::takeLatest()
{
    if (m_model.summary() != m_latest)
        m_model.setSummary(m_latest);
    showPicture();
    showNote();
}

void SummaryPage::setNaming(SummaryModel::Naming naming)
{
    m_naming = naming;
    m_model.setNaming(std::move(naming));
}

void SummaryPage::setNamesShown(bool shown)
{
    m_table->setColumnHidden(static_cast<int>(model::SummaryColumn::Detail), !shown);
    m_columns->fitToRoom();
}

void SummaryPage::addBelow(QWidget* widget)
{
    layout()->addWidget(widget);
}

void SummaryPage::namesChanged()
{
    m_model.namesChanged();
    if (isVisible())
        showPicture();
}

QString SummaryPage::labelOf(const model::SummaryKey& key) const
{
    const QString name = summaryName(key, m_model.kind());
    const QString second = m_naming ? m_naming(key) : QString();
    return second.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, second);
}

void SummaryPage::showPicture()
{
    const model::SummaryTable& table = m_latest->table(m_model.kind());
    std::vector<model::SummaryRow> largest(std::min(kPicturedRows, table.rows.size()));
    std::partial_sort_copy(table.rows.begin(), table.rows.end(), largest.begin(), largest.end(),
                           [](const model::SummaryRow& left, const model::SummaryRow& right) {
                               return left.totals.bytes() > right.totals.bytes();
                           });
    m_pictured.clear();
    std::vector<SharePart> parts;
    double pictured = 0;
    for (const model::SummaryRow& row : largest) {
        const model::TrafficTotals& totals = row.totals;
        const QString label = labelOf(row.key);
        m_pictured.push_back(row.key);
        pictured += static_cast<double>(totals.bytes());
        parts.push_back({label, model::formatBytes(static_cast<double>(totals.bytes())),
                         static_cast<double>(totals.bytesSent), static_cast<double>(totals.bytesReceived),
                         tr("%1: %2 sent, %3 received")
                             .arg(label, model::formatBytes(static_cast<double>(totals.bytesSent)),
                                  model::formatBytes(static_cast<double>(totals.bytesReceived)))});
    }
    m_picture->setParts(std::move(parts), static_cast<double>(m_latest->all.bytes()) - pictured, tr("others"));
}

void SummaryPage::showNote()
{
    const model::SummaryTable& table = m_latest->table(m_model.kind());
    QStringList notes{tr("%Ln shown.", nullptr, model::pluralCount(table.rows.size()))};
    if (table.othersCount > 0)
        notes << tr("%Ln small ones, with %1 together, are left out.", nullptr, model::pluralCount(table.othersCount))
                     .arg(model::formatBytes(static_cast<double>(table.others.bytes())));
    if (m_latest->isFiltered)
        notes << tr("Counted are the flows that the filter, the search and the chosen time let through.");
    if (m_latest->uncountedFlows > 0)
        notes << tr("The sums are too low: %Ln ended flow(s) came too fast to be counted.", nullptr,
                    model::pluralCount(m_latest->uncountedFlows));
    m_note->setText(notes.join(QLatin1Char(' ')));
}

QString SummaryPage::note() const
{
    return m_note->text();
}

void SummaryPage::selectPicked(int part)
{
    const model::SummaryKey& key = m_pictured[static_cast<std::size_t>(part)];
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.rowAt(row).key == key) {
            m_table->setCurrentIndex(m_model.index(row, 0));  // selectRow() finds no column in Arabic
            m_table->scrollTo(m_model.index(row, 0));
            return;
        }
}

void SummaryPage::showMenu(const QPoint& position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("summaryMenu"));
    const model::SummaryKey key = m_model.rowAt(index.row()).key;
    if (const QString cell = index.data().toString(); !cell.isEmpty())
        menu->addAction(tr("Copy “%1”").arg(cell), this, [cell] { QGuiApplication::clipboard()->setText(cell); });
    menu->addAction(tr("&Show its flows"), this, [this, key] { emit flowsWanted(filterFor(m_model.kind(), key)); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void SummaryPage::showEvent(QShowEvent* event)
{
    LiveView::showEvent(event);
    takeLatest();
}

}  // namespace netmoth::gui
