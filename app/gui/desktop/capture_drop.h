// SPDX-License-Identifier: GPL-3.0-or-later
// A capture file dropped onto the window. Other files are refused with one sentence. Thread rule: GUI thread.
#pragma once

#include "app/model/saying.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace netmoth::gui {

/// Why @p path is no capture file, by its first bytes: pcap, pcapng, or either compressed by gzip or zstd. Empty: it
/// may be one; only the helper, which reads it, can decide.
[[nodiscard]] QString captureFileProblem(const QString& path);

class CaptureDrop final : public QObject
{
    Q_OBJECT

public:
    /// Takes the drops onto @p target, which owns this object.
    explicit CaptureDrop(QWidget& target);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void dropped(const QString& path);
    void refused(const netmoth::model::Saying& saying);

private:
    void take(const QMimeData& dropped);
};

}  // namespace netmoth::gui
