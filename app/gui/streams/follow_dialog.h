// SPDX-License-Identifier: GPL-3.0-or-later
// "Follow TCP stream": the payload of one conversation, as it is captured or as a file holds it. Shows, finds, copies
// and saves; reading and keeping is StreamFollower's. Thread rule: GUI thread.
#pragma once

#include "app/gui/models/stream_pages.h"
#include "app/gui/models/stream_saving.h"
#include "app/session/stream_follower.h"

#include <QDialog>

#include <array>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace netmoth::gui {

class LiveCapture;
class MessageBanner;
class StreamView;

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

    /// What is shown, as text; or the bytes of a direction, all of them when not all are kept.
    void saveTextTo(const QString& path);
    void saveBytesTo(const QString& path, flow::Direction direction);

signals:
    void helpWanted(const QString& topic);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildLookRow();
    [[nodiscard]] QWidget* buildFindRow();
    [[nodiscard]] QWidget* buildButtons();
    void connectFollower();
    void chooseLook();
    void showPage(int number);
    void showGrowth();
    void showSides();
    void showState();
    void showProblems();
    void offerDirectSaving();
    void find(bool backwards);
    void showMatch(const StreamMatch& match);
    void copy() const;
    void chooseFileForText();
    void chooseFileForBytes(flow::Direction direction);
    [[nodiscard]] QString suggestedName(const QString& suffix) const;
    [[nodiscard]] QString pathOf(flow::Direction direction) const;  ///< "192.0.2.1:4000 → 198.51.100.7:443"
    [[nodiscard]] QString endText() const;

    LiveCapture& m_capture;
    std::unique_ptr<session::StreamFollower> m_follower;
    std::array<QString, 2> m_names;
    StreamPages m_pages;
    StreamSaving m_saving;
    int m_page = 0;
    std::uint64_t m_foundAt = 0;  ///< Where the next search begins; of one backwards: where it ends.
    bool m_hasFound = false;
    bool m_canGoOn = true;  ///< It is still the capture that the flow belongs to.
    bool m_saidCut = false;
    StreamView* m_view;
    MessageBanner* m_banner;
    QComboBox* m_sides = nullptr;
    QComboBox* m_form = nullptr;
    QComboBox* m_encoding = nullptr;
    QWidget* m_parts = nullptr;
    QPushButton* m_earlier = nullptr;
    QPushButton* m_later = nullptr;
    QLabel* m_part = nullptr;
    QLineEdit* m_needle = nullptr;
    QLabel* m_findResult = nullptr;
    QLabel* m_state = nullptr;
};

}  // namespace netmoth::gui
