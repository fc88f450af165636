// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/about_dialog.h"

#include "app/gui/models/program_facts.h"
#include "core/base/version.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace netmoth::gui {

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Netmoth"));
    setObjectName(QStringLiteral("aboutDialog"));
    auto* pages = new QTabWidget(this);
    pages->setAccessibleName(tr("About Netmoth"));
    pages->setDocumentMode(true);
    pages->addTab(summaryPage(), tr("&Program"));
    pages->addTab(librariesPage(), tr("&Libraries"));
    pages->addTab(licencePage(), tr("L&icence"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy Versions"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("Version, build and libraries as text, for a bug report"));
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(programFactsText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(pages, 1);
    layout->addWidget(buttons);
    resize(640, 440);
}

AboutDialog& AboutDialog::showFor(QWidget& window)
{
    auto* dialog = new AboutDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return *dialog;
}

QWidget* AboutDialog::summaryPage()
{
    auto* page = new QWidget(this);
    auto* picture = new QLabel(page);
    picture->setPixmap(QIcon(QStringLiteral(":/icons/netmoth.svg")).pixmap(72, 72));
    auto* name = new QLabel(tr("Netmoth %1").arg(QLatin1String(kVersion)), page);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    name->setFont(large);
    auto* purpose = new QLabel(tr("Traffic analyzer for the Linux workstation"), page);
    auto* licence = new QLabel(tr("Free software under the GNU General Public License, version 3 or later; it comes "
                                  "without any warranty."),
                               page);
    const QString id = buildId();
    auto* build = new QLabel(id.isEmpty() ? tr("Qt %1").arg(QLatin1String(qVersion()))
                                          : tr("Qt %1, build id %2").arg(QLatin1String(qVersion()), id),
                             page);
    build->setObjectName(QStringLiteral("aboutBuild"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    for (QLabel* label : {picture, name, purpose, licence, build}) {
        label->setWordWrap(label != picture);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addStretch();
    return page;
}

QWidget* AboutDialog::librariesPage()
{
    auto* list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("aboutLibraries"));
    list->setAccessibleName(tr("Libraries and their licences"));
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setHeaderLabels({tr("Library"), tr("Version"), tr("Licence"), tr("Used for")});
    for (const LibraryFact& library : libraryFacts())
        new QTreeWidgetItem(list, {library.name, library.version, library.licence, library.purpose});
    for (int column = 0; column < list->columnCount(); ++column)
        list->resizeColumnToContents(column);
    list->setCurrentItem(list->topLevelItem(0));
    return list;
}

QWidget* AboutDialog::licencePage()
{
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(QStringLiteral("aboutLicence"));
    text->setAccessibleName(tr("GNU General Public License, version 3"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFile file(QStringLiteral(":/help/LICENSE"));
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    return text;
}

}  // namespace netmoth::gui
