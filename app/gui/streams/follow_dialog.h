// SPDX-License-Identifier: GPL-3.0-or-later
// "Follow TCP stream": the payload of one conversation of a live capture or a file. Shows, finds, copies and saves;
// StreamFollower reads and keeps the data. A change of language is applied in place. Thread rule: GUI thread.
#pragma once

#include "app/model/stream_pages.h"
#include "app/model/stream_saving.h"
#include "app/model/stream_search.h"
#include "app/session/stream_follower.h"

#include <QDialog>

#include <array>
#include <functional>
#include <memory>

class QAction;
class QLabel;
class QPushButton;

namespace netmoth::gui {

class LiveCapture;
class MessageBanner;
class StreamFindBar;
class StreamLookBar;
class StreamView;
class WorkBanner;

class FollowDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p capture is the one that @p follower follows, and outlives the dialog.
    FollowDialog(LiveCapture& capture, std::unique_ptr<session::StreamFollower> follower, QWidget* parent = nullptr);
    ~FollowDialog() override;

    [[nodiscard]] StreamView& view() { return *m_view; }
    [[nodiscard]] MessageBanner& banner() { return *m_banner; }
    [[nodiscard]] session::StreamFollower& follower() { return *m_follower; }
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString partText() const;

    /// Saves the text that is shown, or the bytes of a direction, including those that are not kept.
    void saveTextTo(const QString& path);
    void saveBytesTo(const QString& path, flow::Direction direction);

signals:
    void helpWanted(const QString& topic);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildButtons();
    void connectParts();
    void connectFollower();
    void retranslate();
    void tell(std::function<void()> show);
    void chooseLook();
    void showPage(int number);
    void showGrowth();
    void showSides();
    void showState();
    void showProblems();
    void offerToGoOn();
    void offerDirectSaving();
    void find(bool backwards);
    void showMatch(const model::StreamMatch& match);
    void copy() const;
    void chooseFileForText();
    void chooseFileForBytes(flow::Direction direction);
    [[nodiscard]] QString suggestedName(const QString& suffix) const;
    [[nodiscard]] QString pathOf(flow::Direction direction) const;  ///< "192.0.2.1:4000 → 198.51.100.7:443"

    LiveCapture& m_capture;
    std::unique_ptr<session::StreamFollower> m_follower;
    std::array<QString, 2> m_names;
    model::StreamPages m_pages;
    model::StreamSaving m_saving;
    model::StreamSearch m_search;
    int m_page = 0;
    bool m_canGoOn = true;  ///< The capture is still the one of the flow.
    bool m_saidCut = false;
    std::function<void()> m_message;  ///< Shows what the banner was last shown for.
    StreamLookBar* m_look;
    MessageBanner* m_banner;
    WorkBanner* m_work;          ///< What is saved of what is kept.
    WorkBanner* m_directSaving;  ///< What is saved as it is read.
    StreamView* m_view;
    StreamFindBar* m_find;
    QLabel* m_state;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    QAction* m_saveText = nullptr;
    std::array<QAction*, 2> m_saveBytes{};
};

}  // namespace netmoth::gui
