// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration editor on a real file and a capture without a helper. Anew for each test function.
#pragma once

#include "app/gui/base/theme.h"
#include "app/gui/config/changes_page.h"
#include "app/gui/config/config_dialog.h"
#include "app/gui/config/form_page.h"
#include "app/gui/config/key_row.h"
#include "app/gui/models/config_document.h"
#include "app/gui/models/live_capture.h"
#include "app/gui/views/message_banner.h"
#include "tests/gui/fake_capture_control.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace netmoth::test {

class ConfigDialogFixture
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_control = std::make_unique<FakeCaptureControl>();
        m_capture = std::make_unique<gui::LiveCapture>(*m_control, session::CaptureRequest{});
        put("# mine\ninterface: eth0   # the uplink\nbpf: tcp\nnumber_of_rings: 2\nafpacket:\n  timeout: 5\n");
    }

    void end()
    {
        m_dialog.reset();
        m_capture.reset();
        m_control.reset();
        m_folder.reset();
        gui::applyTheme(*qApp, gui::ThemeChoice::Light);
    }

    void put(const QByteArray& text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    [[nodiscard]] QString path() const { return m_folder->filePath("config.yml"); }

    [[nodiscard]] QByteArray contents() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

    void open()
    {
        m_dialog = std::make_unique<gui::ConfigDialog>(*m_capture, path(), m_folder->filePath("own/config.yml"));
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    [[nodiscard]] gui::KeyRow& row(const char* key) const { return *m_dialog->form().row(key); }
    [[nodiscard]] QLineEdit& line(const char* key) const { return *qobject_cast<QLineEdit*>(&row(key).editor()); }
    [[nodiscard]] QPushButton& button(const char* name) const { return *m_dialog->findChild<QPushButton*>(name); }
    void click(const char* name) const { QTest::mouseClick(&button(name), Qt::LeftButton); }

    void clickInBanner(const QString& text) const
    {
        for (QPushButton* action : m_dialog->banner().findChildren<QPushButton*>())
            if (action->text() == text && action->isVisible()) {
                QTest::mouseClick(action, Qt::LeftButton);
                return;
            }
        QFAIL(qPrintable(text + " is not offered"));
    }

    void write(const char* key, const QString& text) const
    {
        line(key).setFocus();
        line(key).selectAll();
        text.isEmpty() ? QTest::keyClick(&line(key), Qt::Key_Delete) : QTest::keyClicks(&line(key), text);
    }

    /// Once to see the changes, once to save them.
    void saveAll() const
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_dialog->tabs().currentWidget(), static_cast<QWidget*>(&m_dialog->changes()));
        QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeCaptureControl> m_control;
    std::unique_ptr<gui::LiveCapture> m_capture;
    std::unique_ptr<gui::ConfigDialog> m_dialog;
};

}  // namespace netmoth::test
