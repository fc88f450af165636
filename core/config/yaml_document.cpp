// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_document.h"

#include "core/base/plain_text.h"
#include "core/config/text_check.h"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <utility>

namespace netmoth::config::yaml {
namespace {

Position positionOf(const YAML::Mark& mark)
{
    if (mark.is_null())
        return {};
    return {static_cast<std::uint32_t>(mark.line) + 1, static_cast<std::uint32_t>(mark.column) + 1};
}

// yaml-cpp 0.7 accepts a quote that is never closed when the text ends with a line break, and a last line without a
// colon; behind a comment that ends without one it refuses both.
constexpr std::string_view kGuard = "\n#";

// The position of an error, or the end of the text if it is detected only in the guard.
Position clampedTo(std::string_view text, Position at)
{
    const auto lastByte = text.find_last_not_of(" \t\r\n");
    const std::string_view written = text.substr(0, lastByte == std::string_view::npos ? 0 : lastByte + 1);
    const auto lastLine = static_cast<std::uint32_t>(1 + std::ranges::count(written, '\n'));
    if (at.line <= lastLine)
        return at;
    return {lastLine, static_cast<std::uint32_t>(written.size() - (written.rfind('\n') + 1) + 1)};
}

Node nodeAt(const YAML::Mark& mark, NodeKind kind)
{
    Node node;
    node.kind = kind;
    node.at = positionOf(mark);
    return node;
}

/// Thrown through yaml-cpp's parser by our handler, caught in readDocument().
struct Refused
{
    Problem problem;
};

class TreeBuilder final : public YAML::EventHandler
{
public:
    [[nodiscard]] Node takeRoot() { return std::move(m_root); }
    [[nodiscard]] bool sawDocument() const { return m_sawDocument; }

    void OnDocumentStart(const YAML::Mark&) override { m_sawDocument = true; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { add(nodeAt(mark, NodeKind::Null)); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override
    {
        throw Refused{{positionOf(mark), "aliases (*name) are not supported; write the value out"}};
    }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& value) override
    {
        Node node = nodeAt(mark, NodeKind::Scalar);
        node.text = value;
        add(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value style) override
    {
        open(NodeKind::Sequence, mark, style);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value style) override
    {
        open(NodeKind::Map, mark, style);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level
    {
        Node node;
        std::optional<Node> pendingKey;
    };

    void open(NodeKind kind, const YAML::Mark& mark, YAML::EmitterStyle::value style)
    {
        if (m_levels.size() >= kMaxDepth)
            throw Refused{{positionOf(mark), fmt::format("this is nested more than {} levels deep", kMaxDepth)}};
        m_levels.push_back({nodeAt(mark, kind), {}});
        m_levels.back().node.isFlowStyle = style == YAML::EmitterStyle::Flow;
    }

    void close()
    {
        Node node = std::move(m_levels.back().node);
        m_levels.pop_back();
        add(std::move(node));
    }

    void add(Node node)
    {
        if (m_levels.empty()) {
            m_root = std::move(node);
            return;
        }
        Level& level = m_levels.back();
        if (level.node.kind == NodeKind::Sequence) {
            level.node.items.push_back(std::move(node));
        } else if (!level.pendingKey) {
            level.pendingKey = std::move(node);
        } else {
            level.node.entries.push_back({std::move(*level.pendingKey), std::move(node)});
            level.pendingKey.reset();
        }
    }

    std::vector<Level> m_levels;
    Node m_root;
    bool m_sawDocument = false;
};

// Text after the first document is ignored, so errors in it are no reason to refuse the file.
bool hasAnotherDocument(YAML::Parser& parser)
{
    try {
        TreeBuilder builder;
        parser.HandleNextDocument(builder);
        return builder.sawDocument();
    } catch (const YAML::Exception&) {
        return true;
    } catch (const Refused&) {
        return true;
    }
}

}  // namespace

tl::expected<Document, Problem> readDocument(std::string_view text)
{
    if (auto problem = findTextProblem(text))
        return tl::unexpected(std::move(*problem));
    try {
        std::istringstream stream(std::string(text).append(kGuard));
        YAML::Parser parser(stream);
        TreeBuilder builder;
        Document document;
        if (parser.HandleNextDocument(builder)) {
            document.root = builder.takeRoot();
            document.hasMoreDocuments = hasAnotherDocument(parser);
        }
        return document;
    } catch (const Refused& refused) {
        return tl::unexpected(refused.problem);
    } catch (const YAML::Exception& error) {
        // Plain: yaml-cpp repeats the offending byte in some messages, half a character or a line break.
        return tl::unexpected(Problem{
            clampedTo(text, positionOf(error.mark)),
            fmt::format("this is not valid YAML ({}); check colons, quotes, brackets and indentation here and above",
                        plainText(error.msg))});
    } catch (const std::exception& error) {
        return tl::unexpected(
            Problem{{}, fmt::format("the text cannot be read as YAML ({})", plainText(error.what()))});
    }
}

}  // namespace netmoth::config::yaml
