// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop/capture_drop.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>
#include <array>

namespace netmoth::gui {

namespace {

struct CaptureDropText
{
    Q_DECLARE_TR_FUNCTIONS(CaptureDrop)
};

/// The first bytes of the file.
constexpr std::array<const char*, 7> kMagics{
    "a1b2c3d4", "d4c3b2a1",  // pcap, microseconds, both byte orders
    "a1b23c4d", "4d3cb2a1",  // pcap, nanoseconds
    "0a0d0d0a",              // pcapng's section header block
    "1f8b",                  // gzip (RFC 1952)
    "28b52ffd",              // zstd (RFC 8878)
};

bool looksLikeCapture(const QByteArray& firstBytes)
{
    return std::any_of(kMagics.begin(), kMagics.end(),
                       [&](const char* magic) { return firstBytes.startsWith(QByteArray::fromHex(magic)); });
}

}  // namespace

QString captureFileProblem(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return CaptureDropText::tr("%1 is a folder: drop one capture file.").arg(path);
    if (!info.isFile())
        return CaptureDropText::tr("There is no file %1: drop one capture file.").arg(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return CaptureDropText::tr("%1 cannot be read (%2): check its permissions.").arg(path, file.errorString());
    if (!looksLikeCapture(file.read(4)))
        return CaptureDropText::tr(
                   "%1 is not a capture file: pcap and pcapng can be opened, also compressed by gzip or zstd.")
            .arg(info.fileName());
    return {};
}

CaptureDrop::CaptureDrop(QWidget& target)
    : QObject(&target)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool CaptureDrop::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto& drag = static_cast<QDragMoveEvent&>(*event);
        if (!drag.mimeData()->hasUrls())
            return false;
        drag.acceptProposedAction();
        return true;
    }
    case QEvent::Drop: {
        auto& drop = static_cast<QDropEvent&>(*event);
        if (!drop.mimeData()->hasUrls())
            return false;
        drop.acceptProposedAction();
        take(*drop.mimeData());
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

void CaptureDrop::take(const QMimeData& mimeData)
{
    const QList<QUrl> urls = mimeData.urls();
    if (urls.size() != 1) {
        emit refused([count = static_cast<int>(urls.size())] {
            return tr("%n files were dropped: drop one capture file.", nullptr, count);
        });
    } else if (!urls.first().isLocalFile()) {
        emit refused([address = urls.first().toDisplayString()] {
            return tr("%1 is not on this computer: save it here first.").arg(address);
        });
    } else if (const QString path = urls.first().toLocalFile(), problem = captureFileProblem(path);
               !problem.isEmpty()) {
        emit refused([path, problem] {
            const QString now = captureFileProblem(path);
            return now.isEmpty() ? problem : now;  // the problem was solved meanwhile
        });
    } else {
        emit dropped(path);
    }
}

}  // namespace netmoth::gui
