// SPDX-License-Identifier: GPL-3.0-or-later
// Help → About: version, build, libraries and licences. Thread rule: GUI thread.
#pragma once

#include <QDialog>

namespace netmoth::gui {

class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);

    static AboutDialog& showFor(QWidget& window);  ///< Deleted when it closes.

private:
    [[nodiscard]] QWidget* summaryPage();
    [[nodiscard]] QWidget* librariesPage();
    [[nodiscard]] QWidget* licencePage();
};

}  // namespace netmoth::gui
