// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/base/theme.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTreeView>

#include <algorithm>

namespace netmoth::gui {

namespace {

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xF3, 0xF4, 0xF6));
    palette.setColor(QPalette::WindowText, QColor(0x1B, 0x1F, 0x24));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xF7, 0xF8, 0xFA));
    palette.setColor(QPalette::Text, QColor(0x1B, 0x1F, 0x24));
    palette.setColor(QPalette::PlaceholderText, QColor(0x6B, 0x72, 0x7C));
    palette.setColor(QPalette::Button, QColor(0xE9, 0xEB, 0xEE));
    palette.setColor(QPalette::ButtonText, QColor(0x1B, 0x1F, 0x24));
    palette.setColor(QPalette::BrightText, QColor(0xB8, 0x45, 0x00));
    palette.setColor(QPalette::ToolTipBase, QColor(0xFF, 0xFF, 0xFF));
    palette.setColor(QPalette::ToolTipText, QColor(0x1B, 0x1F, 0x24));
    palette.setColor(QPalette::Highlight, QColor(0x00, 0x5F, 0x9E));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x00, 0x5F, 0x9E));
    palette.setColor(QPalette::Mid, QColor(0xC3, 0xC8, 0xCF));
    const QColor disabled(0x85, 0x8B, 0x94);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x1E, 0x21, 0x26));
    palette.setColor(QPalette::WindowText, QColor(0xE6, 0xE8, 0xEB));
    palette.setColor(QPalette::Base, QColor(0x16, 0x19, 0x1D));
    palette.setColor(QPalette::AlternateBase, QColor(0x1B, 0x1E, 0x23));
    palette.setColor(QPalette::Text, QColor(0xE6, 0xE8, 0xEB));
    palette.setColor(QPalette::PlaceholderText, QColor(0x94, 0x9A, 0xA3));
    palette.setColor(QPalette::Button, QColor(0x2C, 0x31, 0x38));
    palette.setColor(QPalette::ButtonText, QColor(0xE6, 0xE8, 0xEB));
    palette.setColor(QPalette::BrightText, QColor(0xFF, 0x9D, 0x5C));
    palette.setColor(QPalette::ToolTipBase, QColor(0x2C, 0x31, 0x38));
    palette.setColor(QPalette::ToolTipText, QColor(0xE6, 0xE8, 0xEB));
    palette.setColor(QPalette::Highlight, QColor(0x2B, 0x6C, 0xA3));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7C, 0xC4, 0xF2));
    palette.setColor(QPalette::Light, QColor(0x3A, 0x40, 0x48));
    palette.setColor(QPalette::Midlight, QColor(0x33, 0x38, 0x40));
    palette.setColor(QPalette::Mid, QColor(0x45, 0x4B, 0x54));
    palette.setColor(QPalette::Dark, QColor(0x12, 0x14, 0x17));
    palette.setColor(QPalette::Shadow, Qt::black);
    const QColor disabled(0x76, 0x7C, 0x85);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

QColor mixed(const QColor& first, const QColor& second, double share)
{
    const auto channel = [&](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return {channel(first.red(), second.red()), channel(first.green(), second.green()),
            channel(first.blue(), second.blue())};
}

constexpr int kButtonRoom = 22;
constexpr int kMenuButtonRoom = 38;
constexpr int kRowRoom = 6;
constexpr double kMenuEdge = 0.45;
constexpr int kCellRoom = 10;

/// Fusion, whose check boxes and menus have no edge in the dark that one sees, and whose dialogs have icons that do not
/// follow the palette.
class NetmothStyle final : public QProxyStyle
{
public:
    NetmothStyle()
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    {
    }

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    }

    /// Room around a button's text and between the rows of a list.
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override
    {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        if (type == CT_PushButton) {
            const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            const bool hasMenu = button != nullptr && button->features.testFlag(QStyleOptionButton::HasMenu);
            size.setWidth(std::max(size.width(), contents.width() + (hasMenu ? kMenuButtonRoom : kButtonRoom)));
        } else if (type == CT_ItemViewItem && qobject_cast<const QTreeView*>(widget) != nullptr) {
            size.setHeight(std::max(size.height(), option->fontMetrics.height() + kRowRoom));
            size.rwidth() += kCellRoom;
        }
        return size;
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const auto edge = [&](double strength) {
            painter->setPen(
                mixed(option->palette.color(QPalette::WindowText), option->palette.color(QPalette::Window), strength));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        };
        if (element == PE_IndicatorCheckBox)
            edge(option->state.testFlag(State_Enabled) ? 0.6 : 0.4);
        else if (element == PE_PanelMenu || element == PE_FrameMenu)
            edge(kMenuEdge);
    }
};

}  // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QColor seriesColor(SeriesColor color, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (color) {
    case SeriesColor::Blue:
        return dark ? QColor(0x56, 0xB4, 0xE9) : QColor(0x00, 0x72, 0xB2);
    case SeriesColor::Orange:
        return dark ? QColor(0xE6, 0x9F, 0x00) : QColor(0xC3, 0x82, 0x00);
    case SeriesColor::Green:
        return dark ? QColor(0x00, 0x9E, 0x73) : QColor(0x00, 0x8F, 0x68);
    case SeriesColor::Vermillion:
        return dark ? QColor(0xD5, 0x5E, 0x00) : QColor(0xC2, 0x4E, 0x00);
    case SeriesColor::Purple:
        return dark ? QColor(0xCC, 0x79, 0xA7) : QColor(0xC0, 0x64, 0x9A);
    case SeriesColor::Sky:
        return dark ? QColor(0xF0, 0xE4, 0x42) : QColor(0x33, 0x91, 0xCC);
    case SeriesColor::Grey:
        return dark ? QColor(0xC9, 0xCE, 0xD6) : QColor(0x5F, 0x66, 0x6F);
    }
    return {};
}

QColor flowStateColor(flow::FlowState state, bool ended, const QPalette& palette)
{
    if (ended)
        return seriesColor(SeriesColor::Grey, palette);
    switch (state) {
    case flow::FlowState::New:
        return seriesColor(SeriesColor::Orange, palette);
    case flow::FlowState::Established:
        return seriesColor(SeriesColor::Green, palette);
    case flow::FlowState::Closing:
        return seriesColor(SeriesColor::Purple, palette);
    case flow::FlowState::Closed:
        return seriesColor(SeriesColor::Grey, palette);
    }
    return {};
}

QColor warningColor(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xFF, 0x9D, 0x5C) : QColor(0xB8, 0x45, 0x00);
}

QColor badColor(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xFF, 0x8A, 0x80) : QColor(0xB0, 0x1C, 0x12);
}

QColor goodBackground(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x12, 0x2E, 0x24) : QColor(0xE2, 0xF5, 0xEA);
}

QColor badBackground(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x42, 0x1C, 0x1A) : QColor(0xFD, 0xE6, 0xE3);
}

QColor secondaryText(const QPalette& palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.68);
}

QColor faintLine(const QPalette& palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.15);
}

QColor alarmBackground()
{
    return {0xB8, 0x45, 0x00};
}

QPalette themePalette(bool dark)
{
    return dark ? darkPalette() : lightPalette();
}

void applyTheme(QApplication& application, ThemeChoice choice, bool isSystemDark)
{
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isSystemDark);
    QApplication::setStyle(new NetmothStyle);
    application.setPalette(themePalette(dark));
}

}  // namespace netmoth::gui
