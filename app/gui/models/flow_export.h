// SPDX-License-Identifier: GPL-3.0-or-later
// Flows as a file: comma-separated values (RFC 4180) with a head, a JSON array, or EVE JSON Lines. Numbers are exact,
// times are UTC, and nothing depends on the user's language. The file appears whole or not at all.
#pragma once

#include "app/gui/models/saying.h"
#include "core/base/result.h"
#include "core/flow/flow_snapshot.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <string>
#include <vector>

namespace netmoth::gui {

enum class FlowFormat
{
    Csv,
    Json,
    Eve
};

[[nodiscard]] QString flowFormatFilter(FlowFormat format);  ///< For a file dialog: "CSV (*.csv)".
[[nodiscard]] QString flowFormatSuffix(FlowFormat format);  ///< "csv", …

struct ExportedFlow
{
    flow::FlowSnapshot flow;
    bool ended = false;
};

/// @p interfaceName: EVE's in_iface.
[[nodiscard]] std::string flowsAsText(const std::vector<ExportedFlow>& flows, FlowFormat format,
                                      const std::string& interfaceName);

/// Writes flowsAsText() to @p path. Failure: one sentence.
[[nodiscard]] Result<void> writeFlows(const std::vector<ExportedFlow>& flows, FlowFormat format,
                                      const std::string& interfaceName, const QString& path);

/// writeFlows() on a thread of its own; the answer comes as a signal on the thread of this object.
class FlowExport final : public QObject
{
    Q_OBJECT

public:
    explicit FlowExport(QObject* parent = nullptr);
    ~FlowExport() override;  ///< Waits for what is being written.

    void start(std::vector<ExportedFlow> flows, FlowFormat format, std::string interfaceName, const QString& path);

signals:
    void finished(const netmoth::gui::Saying& saying);
    void failed(const QString& sentence);

private:
    QThreadPool m_threads;
};

}  // namespace netmoth::gui
