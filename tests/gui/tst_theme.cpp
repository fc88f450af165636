// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast after WCAG 2.1 (§1.4.3: text 4.5:1; §1.4.11: graphics 3:1), series under simulated colour blindness, and the
// change between light and dark while the program runs, told by a portal on a bus of this test's own.
#include "app/gui/base/theme.h"
#include "app/gui/desktop/appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QMenu>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>

using namespace netmoth::gui;

namespace {

constexpr int kPatienceMs = 30'000;

using Linear = std::array<double, 3>;
using Matrix = std::array<Linear, 3>;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Linear linear(const QColor& color)
{
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

double luminance(const QColor& color)
{
    const Linear rgb = linear(color);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

double contrast(const QColor& first, const QColor& second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// G. M. Machado et al., "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1.
constexpr Matrix kProtanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Matrix kTypical{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

Linear applied(const Matrix& matrix, const Linear& vector)
{
    Linear result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    return result;
}

/// CIE L*a*b*, D65.
Linear lab(const QColor& color, const Matrix& vision)
{
    Linear rgb = applied(vision, linear(color));
    for (double& channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    constexpr Matrix kToXyz{{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
    const Linear xyz = applied(kToXyz, rgb);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

constexpr std::array kSeries{SeriesColor::Blue,   SeriesColor::Orange, SeriesColor::Green, SeriesColor::Vermillion,
                             SeriesColor::Purple, SeriesColor::Sky,    SeriesColor::Grey};

}  // namespace

/// org.freedesktop.portal.Settings as far as it is asked here.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint colorScheme = 0;

public slots:
    Q_SCRIPTABLE QDBusVariant Read(const QString& settingsNamespace, const QString& key)
    {
        asked = settingsNamespace + QLatin1Char('/') + key;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(colorScheme)));  // wrapped twice, as the real one
    }

signals:
    Q_SCRIPTABLE void SettingChanged(const QString& settingsNamespace, const QString& key, const QDBusVariant& value);

public:
    QString asked;
};

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfTheStandard();
    void textStandsOut_data();
    void textStandsOut();
    void seriesStandOutAndDiffer_data();
    void seriesStandOutAndDiffer();
    void menusHaveAnEdgeThatIsSeen_data();
    void menusHaveAnEdgeThatIsSeen();
    void choiceIsAppliedAndKept();
    void platformPaletteTellsWhereNoPortalDoes();
    void followsThePortalWhileItRuns();
};

void TestTheme::contrastIsThatOfTheStandard()
{
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 1e-9);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.005);
}

void TestTheme::textStandsOut_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("background");
    QTest::addColumn<double>("least");
    for (const bool dark : {false, true}) {
        const QPalette palette = themePalette(dark);
        QCOMPARE(isDark(palette), dark);
        const auto row = [&](const char* name, const QColor& text, const QColor& background, double least = 4.5) {
            QTest::addRow("%s: %s", dark ? "dark" : "light", name) << text << background << least;
        };
        const auto of = [&](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
        row("window", of(QPalette::WindowText), of(QPalette::Window));
        row("view", of(QPalette::Text), of(QPalette::Base));
        row("every second row", of(QPalette::Text), of(QPalette::AlternateBase));
        row("button", of(QPalette::ButtonText), of(QPalette::Button));
        row("tool tip", of(QPalette::ToolTipText), of(QPalette::ToolTipBase));
        row("selection", of(QPalette::HighlightedText), of(QPalette::Highlight));
        row("placeholder", of(QPalette::PlaceholderText), of(QPalette::Base));
        row("bright", of(QPalette::BrightText), of(QPalette::Window));
        row("link", of(QPalette::Link), of(QPalette::Base));
        row("link on window", of(QPalette::Link), of(QPalette::Window));
        for (const auto background : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            row("secondary", secondaryText(palette), of(background));
            row("warning", warningColor(palette), of(background));
            row("bad", badColor(palette), of(background));
        }
        row("right filter", of(QPalette::Text), goodBackground(palette));
        row("wrong filter", of(QPalette::Text), badBackground(palette));
        row("placeholder on right filter", of(QPalette::PlaceholderText), goodBackground(palette), 4.0);
        row("alarm", Qt::white, alarmBackground());
        // WCAG asks nothing of what is disabled; it is to be legible all the same.
        row("disabled", palette.color(QPalette::Disabled, QPalette::Text), of(QPalette::Base), 3);
        row("disabled on window", palette.color(QPalette::Disabled, QPalette::WindowText), of(QPalette::Window), 3);
    }
}

void TestTheme::textStandsOut()
{
    QFETCH(QColor, text);
    QFETCH(QColor, background);
    QFETCH(double, least);
    const double ratio = contrast(text, background);
    QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 on %2: %3").arg(text.name(), background.name()).arg(ratio)));
}

void TestTheme::seriesStandOutAndDiffer_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::seriesStandOutAndDiffer()
{
    QFETCH(bool, dark);
    constexpr double kLeastDistance = 11;  // about five times what is just noticeable
    const QPalette palette = themePalette(dark);
    for (std::size_t i = 0; i < kSeries.size(); ++i) {
        const QColor color = seriesColor(kSeries[i], palette);
        const double ratio = contrast(color, palette.color(QPalette::Base));
        QVERIFY2(ratio >= 3, qPrintable(QStringLiteral("%1: %2").arg(color.name()).arg(ratio)));
        for (std::size_t j = 0; j < i; ++j)
            for (const Matrix& vision : {kTypical, kProtanopia, kDeuteranopia, kTritanopia}) {
                const QColor other = seriesColor(kSeries[j], palette);
                const Linear a = lab(color, vision);
                const Linear b = lab(other, vision);
                const double distance = std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
                QVERIFY2(distance >= kLeastDistance,
                         qPrintable(QStringLiteral("%1 and %2: %3").arg(color.name(), other.name()).arg(distance)));
            }
    }
}

void TestTheme::menusHaveAnEdgeThatIsSeen_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

/// Over a table, which is where they come up.
void TestTheme::menusHaveAnEdgeThatIsSeen()
{
    QFETCH(ThemeChoice, theme);
    applyTheme(*qApp, theme);
    QMenu menu;
    menu.addAction("one");
    menu.addAction("two");
    menu.popup({0, 0});
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    const QImage image = menu.grab().toImage();
    const QColor table = menu.palette().color(QPalette::Base);
    for (const QPoint& place : {QPoint(0, image.height() / 2), QPoint(image.width() - 1, image.height() / 2),
                                QPoint(image.width() / 2, 0), QPoint(image.width() / 2, image.height() - 1)}) {
        const double seen = contrast(image.pixelColor(place), table);
        QVERIFY2(seen >= 3, qPrintable(QString("%1, %2: %3").arg(place.x()).arg(place.y()).arg(seen)));
    }
}

void TestTheme::choiceIsAppliedAndKept()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("a.ini"), QSettings::IniFormat);
    const QDBusConnection none(QStringLiteral("none"));
    {
        Appearance appearance(*qApp, settings, none);
        QCOMPARE(appearance.choice(), ThemeChoice::System);
        appearance.choose(ThemeChoice::Dark);
        QVERIFY(isDark(QApplication::palette()));
    }
    Appearance next(*qApp, settings, none);
    QCOMPARE(next.choice(), ThemeChoice::Dark);
    next.choose(ThemeChoice::Light);
    QVERIFY(!isDark(QApplication::palette()));
    settings.setValue("appearance/theme", "purple");
    QCOMPARE(Appearance(*qApp, settings, none).choice(), ThemeChoice::System);
}

void TestTheme::platformPaletteTellsWhereNoPortalDoes()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("a.ini"), QSettings::IniFormat);
    qApp->setPalette(themePalette(true));  // what a dark platform would have given
    Appearance appearance(*qApp, settings, QDBusConnection(QStringLiteral("none")));
    QVERIFY(isDark(QApplication::palette()));
    QObject window;
    appearance.watch(window);
    QEvent changed(QEvent::ThemeChange);  // and now it is what it really is here: light
    QApplication::sendEvent(&window, &changed);
    QVERIFY(!isDark(QApplication::palette()));
}

void TestTheme::followsThePortalWhileItRuns()
{
    QProcess daemon;
    daemon.start(QStringLiteral("dbus-daemon"), {"--session", "--nofork", "--nopidfile", "--print-address=1"});
    QVERIFY2(daemon.waitForStarted(), "dbus-daemon is missing: scripts/packages.txt names it");
    while (!daemon.canReadLine())
        QVERIFY(daemon.waitForReadyRead(10'000));
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    {
        QDBusConnection server = QDBusConnection::connectToBus(address, QStringLiteral("portal"));
        QVERIFY(server.registerService("org.freedesktop.portal.Desktop"));
        FakePortal portal;
        portal.colorScheme = 1;
        QVERIFY(server.registerObject("/org/freedesktop/portal/desktop", &portal,
                                      QDBusConnection::ExportScriptableContents));
        const QTemporaryDir folder;
        QSettings settings(folder.filePath("a.ini"), QSettings::IniFormat);
        qApp->setPalette(themePalette(false));
        Appearance appearance(*qApp, settings, QDBusConnection::connectToBus(address, QStringLiteral("window")));
        QTRY_VERIFY2_WITH_TIMEOUT(isDark(QApplication::palette()), "asked at the start", kPatienceMs);
        QCOMPARE(portal.asked, QStringLiteral("org.freedesktop.appearance/color-scheme"));
        const auto tell = [&](const QString& settingsNamespace, const QString& key, uint value) {
            emit portal.SettingChanged(settingsNamespace, key, QDBusVariant(value));
        };
        tell("org.freedesktop.appearance", "color-scheme", 2);
        QTRY_VERIFY2_WITH_TIMEOUT(!isDark(QApplication::palette()), "told while it runs", kPatienceMs);
        tell("org.gnome.desktop.interface", "color-scheme", 1);
        tell("org.freedesktop.appearance", "accent-color", 1);
        tell("org.freedesktop.appearance", "color-scheme", 1);
        QTRY_VERIFY_WITH_TIMEOUT(isDark(QApplication::palette()), kPatienceMs);
        appearance.choose(ThemeChoice::Light);
        QVERIFY2(!isDark(QApplication::palette()), "the user's choice goes first");
        tell("org.freedesktop.appearance", "color-scheme", 2);
        tell("org.freedesktop.appearance", "color-scheme", 1);
        QTest::qWait(50);
        QVERIFY(!isDark(QApplication::palette()));
        QDBusConnection::disconnectFromBus("window");
        QDBusConnection::disconnectFromBus("portal");
    }
    daemon.terminate();
    QVERIFY(daemon.waitForFinished(10'000));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
