// SPDX-License-Identifier: GPL-3.0-or-later
// Saves what is kept of a followed stream, on a thread of its own; files appear when they are complete. Lives on the
// thread that created it; its signals arrive there.
#pragma once

#include "app/model/background_work.h"
#include "app/model/stream_pages.h"
#include "core/base/result.h"

#include <QObject>

#include <functional>

namespace netmoth::model {

class StreamSaving final : public QObject
{
    Q_OBJECT

public:
    explicit StreamSaving(QObject* parent = nullptr);

    /// What saves, one file at a time; for who shows its progress. Goes on when this object is gone.
    [[nodiscard]] BackgroundWork& work() { return m_work; }

    /// The bytes of @p direction; what is missing between them is a hole of zeros.
    void saveBytes(const session::FollowedStream& stream, flow::Direction direction, const QString& path);
    /// As it is shown, in UTF-8.
    void saveText(const session::FollowedStream& stream, const std::array<QString, 2>& names, const StreamLook& look,
                  const QString& path);

signals:
    void saved(const QString& path, quint64 bytes);
    void failed(const QString& sentence);

private:
    void begin(const QString& path, std::function<Result<std::uint64_t>(const BackgroundWork::Proceed&)> save);

    BackgroundWork m_work;
};

}  // namespace netmoth::model
